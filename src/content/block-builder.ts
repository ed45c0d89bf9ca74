/** Puts the text nodes between two block borders together and counts what they are judged by. */
import { headingNames, isStockLine, listNames, longestStockLine } from './block-hints.ts'
import type { Container } from './container.ts'

const pointPattern = /[,.;:!?，。、！？；：؟،।](?=\s|["'”’»)]|$)|[，。、！？；：]/g

function worthOf({ container, pieces, length, linked }: PageBlock): number {
  if (length < 40 || linked > length * 0.5 || headingNames.has(container.name)) return 0
  const points = pieces.reduce((sum, piece) => sum + (piece?.data.match(pointPattern)?.length ?? 0), 0)
  if (points === 0 && length < 200) return 0
  const list = listNames.has(container.name) ? 0.5 : 1
  return list * (1 - linked / length) * (length + 15 * points)
}

const onOneLine = (pieces: PageBlock['pieces']): string =>
  pieces
    .map(piece => piece?.data ?? ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** One block as it stands in the page. What is told from its words is told once: a page that grows is judged again and again. */
export class PageBlock {
  readonly container: Container
  /** Its text nodes in order, null for a line break. */
  readonly pieces: readonly (Text | null)[]
  /** Length without the white space around its pieces. */
  readonly length: number
  /** The part of `length` inside links. */
  readonly linked: number
  private knownLine: string | undefined
  private knownStock: boolean | undefined
  private knownWorth: number | undefined

  constructor(container: Container, pieces: PageBlock['pieces'], counted: { length: number; linked: number }) {
    this.container = container
    this.pieces = pieces
    this.length = counted.length
    this.linked = counted.linked
  }

  /** Its words on one line; '' where they are many. */
  get line(): string {
    this.knownLine ??= this.length < longestStockLine ? onOneLine(this.pieces) : ''
    return this.knownLine
  }

  get isStock(): boolean {
    this.knownStock ??= isStockLine(this.line)
    return this.knownStock
  }

  /** What it is worth as running text: long, with commas and full stops, with few links; 0 where it is none. */
  get worth(): number {
    this.knownWorth ??= worthOf(this)
    return this.knownWorth
  }
}

/** Builds one block after another. */
export class BlockBuilder {
  private pieces: (Text | null)[] = []
  length = 0
  linked = 0
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
    const block = this.length > 0 ? new PageBlock(container, this.pieces, this) : null
    if (this.pieces.length > 0) this.pieces = []
    this.length = this.linked = this.breaks = 0
    return block
  }
}
