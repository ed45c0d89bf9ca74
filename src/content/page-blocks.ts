/**
 * One walk over the page's tree: the runs of text between block borders, each with the chain of containers around it.
 * Nothing is measured and nothing is changed here. A tree walker moves by the tree itself, so neither deep nesting nor a form
 * with a field named "firstChild" can break the walk. Open shadow roots are read where they show, with what stands in their slots.
 */
import { BlockBuilder, type PageBlock } from './block-builder.ts'
import { inlineElements, isNamedUnseen, silentElements } from './block-hints.ts'
import { Container } from './container.ts'
import { contentElsewhere, type Elsewhere } from './shadow-trees.ts'
import { WalkMemory } from './walk-memory.ts'

/** Ceilings of one walk. */
export const walkLimits = { nodes: 300_000, characters: 2_000_000 }

interface Frame {
  readonly element: Element
  readonly name: string
  readonly container: Container
  readonly linked: boolean
  readonly block: boolean
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

function isSilent(element: Element, name: string): boolean {
  if (silentElements.has(name)) return true
  if (name === 'form' || !element.hasAttributes()) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  const role = element.getAttribute('role')
  return role === 'textbox' || role === 'button'
}

class Walk {
  readonly blocks: PageBlock[] = []
  private readonly frames: Frame[]
  private readonly memory: WalkMemory
  private characters = 0
  private nodes = 0
  private depth = 0
  private readonly line = new BlockBuilder()
  private container: Container

  constructor(root: Element, memory: WalkMemory) {
    this.memory = memory
    this.container = memory.sameContainer(new Container(root, nameOf(root), null))
    this.frames = [this.frame(root, { container: this.container, linked: false, block: true })]
  }

  private get top(): Frame {
    const frame = this.frames.at(-1)
    if (frame === undefined) throw new Error('the walk left its root')
    return frame
  }

  private frame(element: Element, how: Pick<Frame, 'container' | 'linked' | 'block'>): Frame {
    const { blocks, characters } = this
    const before = { blocksBefore: blocks.length, charactersBefore: characters }
    return { element, name: nameOf(element), ...how, ...before, whole: true }
  }

  *run(root: Element): Generator<void, readonly PageBlock[]> {
    const inside = contentElsewhere(root)
    if (inside === null) yield* this.below(root)
    else yield* this.elsewhere(inside)
    this.flush()
    return this.blocks
  }

  /** What is below a node in its own tree. */
  private *below(root: Node): Generator<void> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    let node = walker.firstChild()
    while (node !== null && hasRoom(this.nodes, this.characters)) {
      this.nodes += 1
      if (this.nodes % stride === 0) yield
      let child: Node | null = null
      if (isText(node)) this.text(node)
      else if (isElement(node) && this.enter(node)) {
        const elsewhere = contentElsewhere(node)
        if (elsewhere === null) child = walker.firstChild()
        else yield* this.elsewhere(elsewhere)
        if (child === null) this.leave()
      }
      node = child ?? this.nextAfter(walker, root)
    }
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
        else if (isElement(node) && this.enter(node)) {
          const further = contentElsewhere(node)
          if (further === null) yield* this.below(node)
          else yield* this.elsewhere(further)
          this.leave()
        }
      }
    }
    this.depth -= 1
  }

  private nextAfter(walker: TreeWalker, root: Node): Node | null {
    for (;;) {
      const sibling = walker.nextSibling()
      if (sibling !== null) return sibling
      if (walker.parentNode() === null || walker.currentNode === root) return null
      this.leave()
    }
  }

  /** Goes into an element; false where its inside is not read. */
  private enter(element: Element): boolean {
    const name = nameOf(element)
    if (name === 'br') {
      if (this.line.lineBreak()) this.flush()
      return false
    }
    const top = this.top
    const linked = top.linked || name === 'a'
    const kept = this.memory.recall(element, top.container, linked)
    if (kept !== undefined) {
      this.flush()
      this.blocks.push(...kept.blocks)
      this.characters += kept.characters
      return false
    }
    if (isSilent(element, name)) return false
    if (inlineElements.has(name) || name === 'slot') {
      if (isNamedUnseen(element)) return false
      this.frames.push(this.frame(element, { container: top.container, linked, block: false }))
      return true
    }
    const container = this.memory.sameContainer(new Container(element, name, top.container))
    if (name !== 'form' && isNamedUnseen(element)) return false
    this.flush()
    this.frames.push(this.frame(element, { container, linked, block: true }))
    this.container = container
    return true
  }

  private leave(): void {
    const frame = this.frames.pop()
    if (frame === undefined) return
    const { element, name, container, linked } = frame
    // An element that a script has yet to bring to life may get a shadow root without any other change.
    const whole = frame.whole && (element.shadowRoot !== null || !name.includes('-'))
    if (!whole) this.top.whole = false
    if (!frame.block) return
    this.flush()
    if (whole && hasRoom(this.nodes, this.characters)) {
      const characters = this.characters - frame.charactersBefore
      this.memory.keep(element, { container, linked, characters, blocks: this.blocks.slice(frame.blocksBefore) })
    }
    this.container = this.top.container
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
