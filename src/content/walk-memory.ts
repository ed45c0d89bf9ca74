/**
 * What a walk over the page leaves for the next one: the blocks below each element that nothing happened to since. A page that
 * grows by a paragraph is read again by one paragraph.
 */
import type { PageBlock } from './block-builder.ts'
import type { Container } from './container.ts'
import { parentAcross } from './shadow-trees.ts'
import { Sight } from './sight.ts'

/** One block-level element as a walk left it. */
export interface Walked {
  readonly container: Container
  /** True inside a link. */
  readonly linked: boolean
  readonly characters: number
  readonly blocks: readonly PageBlock[]
}

/** Every ancestor has a list of the blocks below it; above this many only its children are kept, which is nearly as quick. */
const mostBlocks = 64

/** The memory of one document's walks, and of what was seen on them. */
export class WalkMemory {
  readonly sight = new Sight()
  private walked = new WeakMap<Element, Walked>()
  private readonly containers = new WeakMap<Element, Container>()
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

  recall(element: Element, parent: Container, linked: boolean): Walked | undefined {
    const kept = this.walked.get(element)
    return kept !== undefined && kept.container.parent === parent && kept.linked === linked ? kept : undefined
  }

  keep(element: Element, walked: Walked): void {
    if (walked.blocks.length <= mostBlocks) this.walked.set(element, walked)
  }

  /** The container that an earlier walk made of this element, if it is the same to this one: what is kept hangs from it. */
  sameContainer(container: Container): Container {
    const { element, parent } = container
    const earlier = this.containers.get(element)
    // Names are compared only where there are two: to read them takes as long as the rest of a first walk.
    if (
      earlier?.parent === parent &&
      earlier.hint === container.hint &&
      earlier.surroundings === container.surroundings
    )
      return earlier
    this.containers.set(element, container)
    return container
  }

  /** Forgets these nodes and all around them. */
  forget(nodes: Iterable<Node>): void {
    const seen = new Set<Node>()
    for (const node of nodes) {
      for (let each: Node | null = node; each !== null && !seen.has(each); each = parentAcross(each)) {
        seen.add(each)
        if (each instanceof Element) this.walked.delete(each)
      }
    }
    this.sight.lookAgain([...seen].filter(node => node instanceof Element))
  }

  forgetAll(): void {
    this.walked = new WeakMap()
    this.sight.lookAgain(null)
  }
}
