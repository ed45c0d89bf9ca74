/**
 * One walk over the page's tree: the runs of text between block borders, each with the chain of containers around it.
 * Nothing is measured and nothing is changed here. A tree walker moves by the tree itself, so neither deep nesting nor a form
 * with a field named "firstChild" can break the walk.
 */
import {
  type Hint,
  hintOf,
  inlineElements,
  isNamedUnseen,
  isSurroundingRole,
  silentElements,
  surroundingElements,
} from './block-hints.ts'

/** A block-level element with text in it, and what it is known by. Its names are read when they are asked for: most never are. */
export class Container {
  readonly element: Element
  readonly name: string
  readonly parent: Container | null
  readonly depth: number
  private knownHint: Hint | undefined
  private knownSurroundings: boolean | undefined

  constructor(element: Element, name: string, parent: Container | null) {
    this.element = element
    this.name = name
    this.parent = parent
    this.depth = parent === null ? 0 : parent.depth + 1
  }

  get hint(): Hint {
    // A form's own methods can be hidden by fields of their names.
    if (this.knownHint === undefined) this.knownHint = this.name === 'form' ? null : hintOf(this.element)
    return this.knownHint
  }

  /** Nav, aside, footer, a role or a class that says so; not inherited. */
  get surroundings(): boolean {
    this.knownSurroundings ??= !leadingElements.has(this.name) && (this.isNamed() || this.hint === 'surroundings')
    return this.knownSurroundings
  }

  private isNamed(): boolean {
    if (this.name === 'form') return false
    return surroundingElements.has(this.name) || isSurroundingRole(this.element.getAttribute('role'))
  }
}

const leadingElements: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

/** One block as it stands in the page. `pieces` are its text nodes in order, null for a line break. */
export interface PageBlock {
  readonly container: Container
  readonly pieces: readonly (Text | null)[]
  /** Length without the white space around its pieces. */
  readonly length: number
  /** The part of `length` inside links. */
  readonly linked: number
}

/** Ceilings of one walk, so that no page can make it long. */
export const walkLimits = { nodes: 300_000, characters: 2_000_000 }

interface Frame {
  readonly container: Container
  readonly linked: boolean
  readonly block: boolean
}

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
  readonly frames: Frame[]
  characters = 0
  private pieces: (Text | null)[] = []
  private container: Container
  private length = 0
  private linked = 0
  private breaks = 0

  constructor(root: Element) {
    this.container = new Container(root, nameOf(root), null)
    this.frames = [{ container: this.container, linked: false, block: true }]
  }

  get top(): Frame {
    const frame = this.frames.at(-1)
    if (frame === undefined) throw new Error('the walk left its root')
    return frame
  }

  /** Goes into an element; false where its inside is not read. */
  enter(element: Element): boolean {
    const name = nameOf(element)
    if (name === 'br') {
      this.lineBreak()
      return false
    }
    if (isSilent(element, name)) return false
    const top = this.top
    const linked = top.linked || name === 'a'
    if (inlineElements.has(name)) {
      if (isNamedUnseen(element)) return false
      this.frames.push({ container: top.container, linked, block: false })
      return true
    }
    const container = new Container(element, name, top.container)
    if (name !== 'form' && isNamedUnseen(element)) return false
    this.flush()
    this.frames.push({ container, linked, block: true })
    this.container = container
    return true
  }

  leave(): void {
    const frame = this.frames.pop()
    if (frame?.block !== true) return
    this.flush()
    this.container = this.top.container
  }

  text(node: Text): void {
    const { length } = node.data.trim()
    this.characters += node.data.length
    if (length === 0) {
      if (this.pieces.length > 0) this.pieces.push(node)
      return
    }
    this.breaks = 0
    this.pieces.push(node)
    this.length += length
    if (this.top.linked) this.linked += length
  }

  flush(): void {
    if (this.length > 0) {
      const { container, pieces, length, linked } = this
      this.blocks.push({ container, pieces, length, linked })
    }
    this.pieces = []
    this.length = this.linked = this.breaks = 0
  }

  /** One break is a line of an address or a poem, two are how old pages part their paragraphs. */
  private lineBreak(): void {
    this.breaks += 1
    if (this.breaks >= 2) this.flush()
    else if (this.length > 0) this.pieces.push(null)
  }
}

/** Collects the blocks below `root` in document order. */
export function collectBlocks(root: Element): readonly PageBlock[] {
  const walk = new Walk(root)
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let node = walker.firstChild()
  for (let seen = 0; node !== null && seen < walkLimits.nodes && walk.characters < walkLimits.characters; seen += 1) {
    let inside = false
    if (isText(node)) walk.text(node)
    else if (isElement(node)) inside = walk.enter(node)
    const child = inside ? walker.firstChild() : null
    if (inside && child === null) walk.leave()
    node = child ?? nextAfter(walker, walk, root)
  }
  walk.flush()
  return walk.blocks
}

function nextAfter(walker: TreeWalker, walk: Walk, root: Element): Node | null {
  for (;;) {
    const sibling = walker.nextSibling()
    if (sibling !== null) return sibling
    if (walker.parentNode() === null || walker.currentNode === root) return null
    walk.leave()
  }
}
