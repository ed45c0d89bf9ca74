/** Puts the text nodes between two block borders together and counts what they are judged by. */
import type { Container } from './container.ts'

/** One block as it stands in the page. `pieces` are its text nodes in order, null for a line break. */
export interface PageBlock {
  readonly container: Container
  readonly pieces: readonly (Text | null)[]
  /** Length without the white space around its pieces. */
  readonly length: number
  /** The part of `length` inside links. */
  readonly linked: number
}

/** Builds one block after another. */
export class BlockBuilder {
  private pieces: (Text | null)[] = []
  private length = 0
  private linked = 0
  private breaks = 0

  add(node: Text, isLinked: boolean): void {
    const { length } = node.data.trim()
    if (length === 0) {
      if (this.pieces.length > 0) this.pieces.push(node)
      return
    }
    this.breaks = 0
    this.pieces.push(node)
    this.length += length
    if (isLinked) this.linked += length
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
    const { pieces, length, linked } = this
    this.pieces = []
    this.length = this.linked = this.breaks = 0
    return length > 0 ? { container, pieces, length, linked } : null
  }
}
