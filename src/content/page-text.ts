/**
 * The article's text as a reader sees it, and the way back from each of its offsets to the page's text nodes.
 * A segment is a run of code units that stand one after another both in the text and in one text node; folded white space,
 * soft hyphens and line breaks part segments, so the map stays exact and small.
 */
import type { TextBlock, TextSpan } from '../core/model.ts'
import type { ArticleBlock } from './article.ts'
import { seenPieces } from './seen-pieces.ts'
import { Sight } from './sight.ts'

/** Ceilings of what is sent to be read. */
export const textLimits = { characters: 400_000, blocks: 3_000 }

interface Segment {
  readonly start: number
  readonly node: Text
  readonly nodeStart: number
  length: number
}

/** A block as it was read: its text, the pieces that were seen, and segments that count from its own start. */
interface ReadBlock {
  readonly block: TextBlock
  readonly seen: ArticleBlock['pieces']
  readonly segments: readonly Segment[]
}

/** Blocks read before, by their pieces, which a walk gives anew when anything in them changed. */
export type TextMemory = WeakMap<ArticleBlock['pieces'], ReadBlock>

/** Text of a page with its map to the page. */
export interface PageText {
  readonly text: string
  readonly blocks: readonly TextBlock[]
  /** False where the article goes on beyond {@link textLimits}. */
  readonly isWhole: boolean
  /** True where both have the same words in the same blocks. */
  isSameAs(other: PageText): boolean
  /** The live range of a span; null where its words are no longer in the page. */
  rangeFor(span: TextSpan): Range | null
  /** The text offset of a position in the page; null outside the article. */
  offsetAt(node: Node, offset: number): number | null
}

/** Soft hyphen, zero-width space, direction marks, word joiner, byte order mark: in the page, not in what is read. */
const unseen = '\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff'

/** What is not read as it stands: all white space but single blanks between words, and what is not seen. */
const oddities = new RegExp(`[\\s${unseen}]{2,}|[^\\S ]|[${unseen}]|^ | $`, 'g')
const firstSpace = new RegExp(`[^\\S${unseen}]`)

/** Builds the text of one block. */
class TextBuilder {
  readonly segments: Segment[] = []
  private readonly parts: string[] = []
  private length = 0
  /** A space that counts only if a letter follows: where it stands, or null in `node` for a line break. */
  private pending: { readonly node: Text | null; readonly offset: number } | null = null

  get text(): string {
    return this.parts.join('')
  }

  lineBreak(): void {
    if (this.length > 0) this.pending ??= { node: null, offset: 0 }
  }

  add(node: Text): void {
    const { data } = node
    let from = 0
    for (const odd of data.matchAll(oddities)) {
      this.run(node, from, odd.index)
      from = odd.index + odd[0].length
      const space = odd[0].search(firstSpace)
      if (space >= 0 && this.length > 0) this.pending ??= { node, offset: odd.index + space }
    }
    this.run(node, from, data.length)
  }

  private run(node: Text, from: number, to: number): void {
    if (to <= from) return
    if (this.pending !== null) {
      const { node: spaceNode, offset } = this.pending
      this.pending = null
      if (spaceNode === null) this.length += 1
      else this.map(spaceNode, offset, 1)
      this.parts.push(' ')
    }
    this.parts.push(node.data.slice(from, to))
    this.map(node, from, to - from)
  }

  private map(node: Text, nodeStart: number, length: number): void {
    const last = this.segments.at(-1)
    const joins =
      last !== undefined &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === this.length
    if (joins) last.length += length
    else this.segments.push({ start: this.length, node, nodeStart, length })
    this.length += length
  }
}

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])

function readBlock(block: ArticleBlock, memory: TextMemory, sight: Sight): ReadBlock {
  const { kind, pieces } = block
  const before = memory.get(pieces)
  const known = before?.block.kind === kind ? before : undefined
  // Where all were seen there is no element inside that could have been hidden since.
  if (known?.seen === pieces) return known
  const seen = seenPieces(block, sight)
  if (known !== undefined && sameItems(known.seen, seen)) return known
  const builder = new TextBuilder()
  for (const piece of seen) {
    if (piece === null) builder.lineBreak()
    else builder.add(piece)
  }
  const read = { block: { kind, text: builder.text }, seen, segments: builder.segments }
  memory.set(pieces, read)
  return read
}

/** Reads the blocks into text, up to {@link textLimits}; those that `memory` knows are not read again. */
export function readPageText(
  blocks: readonly ArticleBlock[],
  memory: TextMemory = new WeakMap(),
  sight = new Sight(),
): PageText {
  const texts: TextBlock[] = []
  const segments: Segment[] = []
  let start = 0
  let isWhole = true
  for (const block of blocks) {
    isWhole = texts.length < textLimits.blocks && start + block.length <= textLimits.characters
    if (!isWhole) break
    const read = readBlock(block, memory, sight)
    if (read.block.text === '') continue
    for (const segment of read.segments) segments.push({ ...segment, start: start + segment.start })
    texts.push(read.block)
    // The line feed between blocks stands nowhere in the page.
    start += read.block.text.length + 1
  }
  return mapped(texts, segments, isWhole)
}

/** Index of the last segment whose start is at or before `offset`; -1 where there is none. */
function lastAtOrBefore(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function mapped(blocks: readonly TextBlock[], segments: readonly Segment[], isWhole: boolean): PageText {
  let firstOf: Map<Text, number> | null = null
  // Asked for by clicks and selections only.
  const first = (): ReadonlyMap<Text, number> => {
    firstOf ??= new Map([...segments.entries()].reverse().map(([index, { node }]) => [node, index]))
    return firstOf
  }
  let text: string | null = null
  return {
    // Most readings of a page that changes need the blocks only.
    get text() {
      text ??= blocks.map(block => block.text).join('\n')
      return text
    },
    blocks,
    isWhole,
    isSameAs: other =>
      other.blocks.length === blocks.length && blocks.every((block, at) => block.text === other.blocks[at]?.text),
    rangeFor: span => rangeIn(segments, span),
    offsetAt: (node, offset) => offsetIn(segments, first(), node, offset),
  }
}

function rangeIn(segments: readonly Segment[], span: TextSpan): Range | null {
  const at = lastAtOrBefore(segments, span.start)
  const under = segments[at]
  const first = under !== undefined && span.start < under.start + under.length ? under : segments[at + 1]
  const last = segments[lastAtOrBefore(segments, span.end - 1)]
  if (first === undefined || last === undefined) return null
  const start = Math.max(span.start, first.start)
  const end = Math.min(span.end, last.start + last.length)
  if (start >= end || !first.node.isConnected || !last.node.isConnected) return null
  const startOffset = first.nodeStart + start - first.start
  const endOffset = last.nodeStart + end - last.start
  // A page may have shortened the text since it was read; the watcher reads it again.
  if (startOffset > first.node.length || endOffset > last.node.length) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, startOffset)
  range.setEnd(last.node, endOffset)
  // Of two trees no range can be made: it has collapsed.
  return range.collapsed ? null : range
}

/** A position given by an element and a child index, as selections have it, becomes the start of the next mapped text. */
function textPosition(node: Node, offset: number, firstOf: ReadonlyMap<Text, number>): [Text, number] | null {
  if (node instanceof Text) return firstOf.has(node) ? [node, offset] : null
  const root = node.getRootNode()
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ALL)
  walker.currentNode = node.childNodes[offset] ?? node
  let each: Node | null = walker.currentNode
  for (let steps = 0; each !== null && steps < 200; steps += 1) {
    if (each instanceof Text && firstOf.has(each)) return [each, 0]
    each = walker.nextNode()
  }
  return null
}

function offsetIn(
  segments: readonly Segment[],
  firstOf: ReadonlyMap<Text, number>,
  node: Node,
  offset: number,
): number | null {
  const position = textPosition(node, offset, firstOf)
  const index = position === null ? undefined : firstOf.get(position[0])
  if (position === null || index === undefined) return null
  const [text, at] = position
  let before = segments[index]
  for (let next = index; ; next += 1) {
    const segment = segments[next]
    if (segment?.node !== text || segment.nodeStart > at) break
    before = segment
  }
  if (before === undefined) return null
  // Between two segments of one node stand dropped characters: they count to the end of the segment before them.
  return before.start + Math.min(Math.max(at - before.nodeStart, 0), before.length)
}
