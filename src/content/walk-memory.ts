/**
 * What a walk over the page leaves for the next one: the blocks below each element that nothing happened to since. A page that
 * grows by a paragraph is read again by one paragraph. Most pages are walked once: where to find what a first walk kept is
 * written down when there is a second.
 */
import type { PageBlock } from './block-builder.ts'
import { Container } from './container.ts'
import { parentAcross } from './shadow-trees.ts'
import { Sight } from './sight.ts'

/** What a walk found inside an element. */
export interface Contents {
  /** True inside a link. */
  readonly linked: boolean
  readonly characters: number
  readonly blocks: readonly PageBlock[]
}

/** One block-level element as the last walk left it; without contents where the next one has to look inside again. */
export interface Walked {
  readonly container: Container
  contents: Contents | null
}

/** Every ancestor has a list of the blocks below it; above this many only its children are kept, which is nearly as quick. */
const mostBlocks = 64
/** Elements that are filed between two pauses. */
const stride = 1_000

/** The memory of one document's walks, and of what was seen on them. */
export class WalkMemory {
  readonly sight = new Sight()
  /** Null until there is a second walk. */
  private filed: WeakMap<Element, Walked> | null = null
  private unfiled: Walked[] = []
  private readonly forgotten = new Set<Element>()
  private readonly roots = new WeakSet<ShadowRoot>()
  private readonly met: (root: ShadowRoot) => void

  /** `met` is told of each open shadow root once, when a walk first comes to it. */
  constructor(met: (root: ShadowRoot) => void = () => undefined) {
    this.met = met
  }

  meet(root: ShadowRoot): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    this.met(root)
  }

  /** Before each walk; pauses. */
  *prepare(): Generator<void> {
    if (this.unfiled.length > 0) this.filed ??= new WeakMap()
    while (this.unfiled.length > 0) {
      for (const walked of this.unfiled.splice(0, stride)) this.filed?.set(walked.container.element, walked)
      yield
    }
    for (const element of this.forgotten) {
      const walked = this.filed?.get(element)
      if (walked !== undefined) walked.contents = null
    }
    this.forgotten.clear()
  }

  recall(element: Element, parent: Container, linked: boolean): Contents | null {
    const walked = this.filed?.get(element)
    return walked?.container.parent === parent && walked.contents?.linked === linked ? walked.contents : null
  }

  keep(walked: Walked, contents: Contents): void {
    if (contents.blocks.length <= mostBlocks) walked.contents = contents
  }

  /** The element as a container: that of an earlier walk, if it is the same to this one, for what is kept hangs from it. */
  containerOf(element: Element, name: string, parent: Container | null): Walked {
    const container = new Container(element, name, parent)
    const walked = { container, contents: null }
    if (this.filed === null) {
      this.unfiled.push(walked)
      return walked
    }
    const before = this.filed.get(element)
    const earlier = before?.container
    // Names are compared only where there are two: to read them takes as long as the rest of a first walk.
    if (
      before !== undefined &&
      earlier?.parent === parent &&
      earlier.hint === container.hint &&
      earlier.surroundings === container.surroundings
    )
      return before
    this.filed.set(element, walked)
    return walked
  }

  /** Forgets these nodes and all around them. */
  forget(nodes: Iterable<Node>): void {
    const seen = new Set<Node>()
    for (const node of nodes) {
      for (let each: Node | null = node; each !== null && !seen.has(each); each = parentAcross(each)) {
        seen.add(each)
        if (each instanceof Element) this.forgotten.add(each)
      }
    }
    this.sight.lookAgain([...seen].filter(node => node instanceof Element))
  }

  forgetAll(): void {
    this.filed = null
    this.unfiled = []
    this.forgotten.clear()
    this.sight.lookAgain(null)
  }
}
