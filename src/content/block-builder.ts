/** Puts the text nodes between two block borders together and counts what they are judged by. */
import type { Hint } from './block-hints.ts'

/** A block-level element with text in it, and what it is known by. */
export interface Container {
  readonly element: Element
  readonly name: string
  readonly parent: Container | null
  readonly depth: number
  readonly hint: Hint
  /** Nav, aside, footer, a role or a class that says so; not inherited. */
  readonly surroundings: boolean
}

/** One block as it stands in the page. `pieces` are its text nodes in order, null for a line break. */
export interface PageBlock {
  readonly container: Container
  readonly pieces: readonly (Text | null)[]
  /** Length with white space folded, nearly. */
  readonly length: number
  /** The part of `length` inside links. */
  readonly linked: number
  /** Commas, full stops and their like. */
  readonly points: number
}

const pointPattern = /[,.;:!?，。、！？；：؟،।](?=\s|["'”’»)]|$)|[，。、！？；：]/g

/** Builds one block after another. */
export class BlockBuilder {
  private pieces: (Text | null)[] = []
  private length = 0
  private linked = 0
  private points = 0
  private breaks = 0

  add(node: Text, isLinked: boolean): void {
    const folded = node.data.replace(/\s+/g, ' ')
    if (folded === ' ' || folded === '') {
      if (this.pieces.length > 0) this.pieces.push(node)
      return
    }
    this.breaks = 0
    this.pieces.push(node)
    this.length += folded.length
    if (isLinked) this.linked += folded.length
    this.points += folded.match(pointPattern)?.length ?? 0
  }

  /** One break is a line of an address or a poem, two are how old pages part their paragraphs: true where the block ends. */
  lineBreak(): boolean {
    this.breaks += 1
    if (this.breaks >= 2) return true
    if (this.length > 0) this.pieces.push(null)
    return false
  }

  /** The block that ends here; null where it has no words. */
  end(container: Container): PageBlock | null {
    const { pieces, length, linked, points } = this
    this.pieces = []
    this.length = this.linked = this.points = this.breaks = 0
    return length > 0 ? { container, pieces, length, linked, points } : null
  }
}
