/**
 * One walk over the page's tree: the runs of text between block borders, each with the chain of containers around it.
 * Nothing is measured and nothing is changed here. A tree walker moves by the tree itself, so neither deep nesting nor a form
 * with a field named "firstChild" can break the walk. Open shadow roots are read where they show, with what stands in their slots.
 */
import { BlockBuilder, type PageBlock } from './block-builder.ts'
import { inlineElements, isNamedUnseen, passedElements, silentAttributes, silentElements } from './block-hints.ts'
import type { Container } from './container.ts'
import { contentElsewhere, type Elsewhere } from './shadow-trees.ts'
import { type Walked, WalkMemory } from './walk-memory.ts'

/** Ceilings of one walk. */
export const walkLimits = { nodes: 300_000, characters: 2_000_000 }

interface Frame {
  readonly around: Frame | null
  readonly element: Element
  readonly name: string
  readonly container: Container
  readonly linked: boolean
  /** Null for an inline element. */
  readonly walked: Walked | null
  /** Blocks and characters collected before it was entered. */
  readonly blocksBefore: number
  readonly charactersBefore: number
  /** False where a later walk must look inside again, though nothing may have changed there by then. */
  whole: boolean
}

const hasRoom = (nodes: number, characters: number): boolean =>
  nodes < walkLimits.nodes && characters < walkLimits.characters

/** Trees inside trees (shadow roots and slots) that are read, and nodes between two pauses. */
const deepest = 40
const stride = 128

// Quicker than instanceof. A form's own type can be hidden by a field of that name; of other nodes than these two none is met.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE
const isElement = (node: Node): node is Element => !isText(node)

const nameOf = (element: Element): string => {
  // A form's own properties can be hidden by fields of these names, so the type is only what it should be.
  const name: unknown = element.localName
  return typeof name === 'string' ? name : 'form'
}

const parentOf = (element: Element, name: string): Node | null =>
  name === 'form' ? Reflect.get(Node.prototype, 'parentNode', element) : element.parentNode

const isSilent = (element: Element, name: string): boolean =>
  silentElements.has(name) || (name !== 'form' && element.hasAttributes() && element.matches(silentAttributes))

/** The next node that is not inside the walker's own. */
function nextAfter(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling()
    if (sibling !== null) return sibling
    if (walker.parentNode() === null) return null
  }
}

class Walk {
  readonly blocks: PageBlock[] = []
  private readonly memory: WalkMemory
  private characters = 0
  private nodes = 0
  private depth = 0
  private readonly line = new BlockBuilder()
  private container: Container

  private top: Frame

  constructor(root: Element, memory: WalkMemory) {
    this.memory = memory
    const name = nameOf(root)
    const walked = memory.containerOf(root, name, null)
    this.container = walked.container
    this.top = this.frame(null, root, { name, linked: false, walked })
  }

  private frame(
    around: Frame | null,
    element: Element,
    { name, linked, walked }: Pick<Frame, 'name' | 'linked' | 'walked'>,
  ): Frame {
    const { container, characters, blocks } = this
    const before = { blocksBefore: blocks.length, charactersBefore: characters }
    return { around, element, name, container, linked, walked, ...before, whole: true }
  }

  *run(root: Element): Generator<void, readonly PageBlock[]> {
    yield* this.memory.prepare()
    const inside = contentElsewhere(root)
    if (inside === null) yield* this.below(root)
    else yield* this.elsewhere(inside)
    this.flush()
    return this.blocks
  }

  /** What is below a node in its own tree. */
  private *below(root: Node): Generator<void> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    const base = this.top
    let node = walker.nextNode()
    while (node !== null && hasRoom(this.nodes, this.characters)) {
      this.nodes += 1
      if (this.nodes % stride === 0) yield
      let isPassed = false
      if (isText(node)) {
        this.leaveUntil(base, node.parentNode)
        this.text(node)
      } else if (isElement(node)) {
        const name = nameOf(node)
        this.leaveUntil(base, parentOf(node, name))
        const isEntered = this.enter(node, name)
        const elsewhere = isEntered ? contentElsewhere(node) : null
        if (elsewhere !== null) yield* this.elsewhere(elsewhere)
        isPassed = !isEntered || elsewhere !== null
      }
      node = isPassed ? nextAfter(walker) : walker.nextNode()
    }
    this.leaveUntil(base, null)
  }

  private *elsewhere(inside: Elsewhere): Generator<void> {
    if (this.depth >= deepest) return
    this.depth += 1
    if (inside instanceof ShadowRoot) {
      this.memory.meet(inside)
      yield* this.below(inside)
    } else {
      // Which nodes a slot shows can change without a change in it.
      this.top.whole = false
      for (const node of inside) {
        if (isText(node)) this.text(node)
        else if (isElement(node) && this.enter(node, nameOf(node))) {
          const further = contentElsewhere(node)
          if (further === null) yield* this.below(node)
          else yield* this.elsewhere(further)
          this.leave()
        }
      }
    }
    this.depth -= 1
  }

  /** Leaves the elements that `parent` is not inside, out to `base`. */
  private leaveUntil(base: Frame, parent: Node | null): void {
    while (this.top !== base && this.top.element !== parent) this.leave()
  }

  /** Goes into an element; false where its inside is not read. */
  private enter(element: Element, name: string): boolean {
    if (name === 'br') {
      if (this.line.lineBreak()) this.flush()
      return false
    }
    const top = this.top
    const linked = top.linked || name === 'a'
    const kept = this.memory.recall(element, top.container, linked)
    if (kept !== null) {
      this.flush()
      this.blocks.push(...kept.blocks)
      this.characters += kept.characters
      return false
    }
    if (isSilent(element, name) || (name !== 'form' && isNamedUnseen(element))) return false
    let walked: Walked | null = null
    if (name !== 'slot' && !inlineElements.has(name)) {
      this.flush()
      if (passedElements.has(name)) return false
      walked = this.memory.containerOf(element, name, top.container)
      this.container = walked.container
    }
    this.top = this.frame(top, element, { name, linked, walked })
    return true
  }

  private leave(): void {
    const { around, element, name, linked, walked, blocksBefore, charactersBefore, whole } = this.top
    if (around === null) return
    this.top = around
    // An element that a script has yet to bring to life may get a shadow root without any other change.
    const isWhole = whole && (!name.includes('-') || element.shadowRoot !== null)
    if (!isWhole) around.whole = false
    if (walked === null) return
    this.flush()
    if (isWhole && hasRoom(this.nodes, this.characters)) {
      const characters = this.characters - charactersBefore
      this.memory.keep(walked, { linked, characters, blocks: this.blocks.slice(blocksBefore) })
    }
    this.container = around.container
  }

  private text(node: Text): void {
    this.characters += node.data.length
    this.line.add(node, this.top.linked)
  }

  private flush(): void {
    const block = this.line.end(this.container)
    if (block !== null) this.blocks.push(block)
  }
}

/** Collects the blocks below `root` in document order, with a pause every now and then. What `memory` still holds is not walked. */
export const walkBlocks = (root: Element, memory: WalkMemory): Generator<void, readonly PageBlock[]> =>
  new Walk(root, memory).run(root)

/** The same at once, of a page that was never walked. */
export function collectBlocks(root: Element): readonly PageBlock[] {
  const steps = walkBlocks(root, new WalkMemory())
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
