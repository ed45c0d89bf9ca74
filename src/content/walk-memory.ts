/**
 * What a walk over the page leaves for the next one: the blocks below each element that nothing happened to since. A page that
 * grows by a paragraph is read again by one paragraph. Most pages are walked once: where to find what a first walk kept is
 * written down when there is a second.
 */
import { Container, type Contents } from './container.ts'
import { parentAcross } from './shadow-trees.ts'
import { Sight } from './sight.ts'

/** Every ancestor has a list of the blocks below it; above this many only its children are kept, which is nearly as quick. */
const mostBlocks = 64
/** Containers that are filed between two pauses. */
const stride = 1_000

/** The memory of one document's walks, and of what was seen on them. */
export class WalkMemory {
  readonly sight = new Sight()
  /** Null until there is a second walk. */
  private filed: WeakMap<Element, Container> | null = null
  private unfiled: Container[] = []
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
      for (const container of this.unfiled.splice(0, stride)) this.filed?.set(container.element, container)
      yield
    }
    for (const element of this.forgotten) {
      const container = this.filed?.get(element)
      if (container !== undefined) container.contents = null
    }
    this.forgotten.clear()
  }

  recall(element: Element, parent: Container, linked: boolean): Contents | null {
    const container = this.filed?.get(element)
    return container?.parent === parent && container.contents?.linked === linked ? container.contents : null
  }

  keep(container: Container, contents: Contents): void {
    if (contents.blocks.length <= mostBlocks) container.contents = contents
  }

  /** A container for this element: that of an earlier walk, if it is the same to this one, for what is kept hangs from it. */
  containerOf(element: Element, name: string, parent: Container | null): Container {
    const container = new Container(element, name, parent)
    if (this.filed === null) {
      this.unfiled.push(container)
      return container
    }
    const earlier = this.filed.get(element)
    // Names are compared only where there are two: to read them takes as long as the rest of a first walk.
    if (
      earlier?.parent === parent &&
      earlier.hint === container.hint &&
      earlier.surroundings === container.surroundings
    )
      return earlier
    this.filed.set(element, container)
    return container
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
