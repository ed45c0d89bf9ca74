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

/** Text of a page with its map to the page. */
export interface PageText {
  readonly text: string
  readonly blocks: readonly TextBlock[]
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

class TextBuilder {
  readonly segments: Segment[] = []
  readonly blocks: TextBlock[] = []
  private parts: string[] = []
  private length = 0
  private blockStart = 0
  /** A space that counts only if a letter follows: where it stands, or null in `node` for a line break. */
  private pending: { readonly node: Text | null; readonly offset: number } | null = null

  get size(): number {
    return this.length
  }

  lineBreak(): void {
    if (this.length > this.blockStart) this.pending ??= { node: null, offset: 0 }
  }

  add(node: Text): void {
    const { data } = node
    let from = 0
    for (const odd of data.matchAll(oddities)) {
      this.run(node, from, odd.index)
      from = odd.index + odd[0].length
      const space = odd[0].search(firstSpace)
      if (space >= 0 && this.length > this.blockStart) this.pending ??= { node, offset: odd.index + space }
    }
    this.run(node, from, data.length)
  }

  endBlock(block: ArticleBlock): void {
    const text = this.parts.join('')
    this.parts = []
    this.pending = null
    if (text === '') return
    this.blocks.push({ kind: block.kind, text })
    // The line feed between blocks stands nowhere in the page.
    this.length += 1
    this.blockStart = this.length
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

/** Reads the blocks into text, up to {@link textLimits}. */
export function readPageText(blocks: readonly ArticleBlock[]): PageText {
  const builder = new TextBuilder()
  const sight = new Sight()
  for (const block of blocks) {
    if (builder.blocks.length >= textLimits.blocks) break
    if (builder.size + block.length > textLimits.characters) break
    for (const piece of seenPieces(block, sight)) {
      if (piece === null) builder.lineBreak()
      else builder.add(piece)
    }
    builder.endBlock(block)
  }
  return mapped(builder.blocks, builder.segments)
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

function mapped(blocks: readonly TextBlock[], segments: readonly Segment[]): PageText {
  const firstOf = new Map<Text, number>()
  segments.forEach((segment, index) => {
    if (!firstOf.has(segment.node)) firstOf.set(segment.node, index)
  })
  return {
    text: blocks.map(block => block.text).join('\n'),
    blocks,
    rangeFor: span => rangeIn(segments, span),
    offsetAt: (node, offset) => offsetIn(segments, firstOf, node, offset),
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
  return range
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
