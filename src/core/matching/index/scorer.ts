/**
 * Scores the documents of one segment, window by window. In each, terms are added to all documents that have them, rare terms
 * first, until those left cannot lift a new document among the best; they are looked for only in documents that can still get there:
 * MaxScore. What repeats of a term give is added before all else: it is of few documents, and without it the bounds are far
 * tighter. Sources: Turtle and Flood, Query evaluation: strategies and optimizations, 1995; windows as in Lucene's MaxScoreBulkScorer.
 */
import { blocksOf, type LengthTables, type ListBlocks } from './blocks.ts'
import { addAll, addRepeats, addToTouched, type Cursor, cursorOf, type Window } from './cursor.ts'
import { longestDocument, type SegmentHead } from './head.ts'
import type { PackedList } from './shard.ts'
import { type Best, leastOfBest } from './top.ts'

/** A list and what its term tells. */
export interface WeighedList {
  readonly list: PackedList
  readonly weight: number
}

/** Offers the documents that stand in lists, which come by falling weight, to `top`. */
export type Scorer = (lists: readonly WeighedList[], top: Best) => void

/** Single precision is right to some seven digits: a bound must not cut off what rounding lifted. */
const roundingUp = 1.00001
/** Documents of a window: their scores stay in the processor's nearest memory. */
const windowSize = 8_192
/** The first window is smaller, so that soon there is a score to reach. */
const firstWindow = 2_048

/** Prepares to score a segment, many times. Deleted documents get no score. */
export function scorer(head: SegmentHead, deleted: ReadonlySet<number>, tables: LengthTables): Scorer {
  const documents = head.lengths.length
  const known = new WeakMap<PackedList, ListBlocks>()
  const blocksFor = (list: PackedList): ListBlocks => {
    const blocks = known.get(list) ?? blocksOf(list, head.lengths, tables)
    known.set(list, blocks)
    return blocks
  }
  const window: Window = {
    gains: tables.gains,
    lengths: withoutDeleted(head, deleted),
    scores: new Float32Array(Math.min(windowSize, documents)),
    touched: new Uint32Array(Math.min(windowSize, documents)),
    marks: new Uint32Array(Math.ceil(Math.min(windowSize, documents) / 32)),
    count: 0,
    start: 0,
    end: 0,
  }
  return (lists, top) => {
    const cursors = lists.map(({ list, weight }) => cursorOf(list, weight, blocksFor(list)))
    const bounds = boundsOf(cursors, tables.gains)
    for (let end = 0; end < documents; end = window.end) {
      window.start = end
      window.end = Math.min(documents, end + (end === 0 ? firstWindow : windowSize))
      scoreWindow(window, cursors, bounds, top)
      offerAll(window, head, top)
    }
  }
}

/** Gives all documents of the window that can be among the best their whole score. */
function scoreWindow(window: Window, cursors: readonly Cursor[], { ofNew, weights }: Bounds, top: Best): void {
  for (const cursor of cursors) addRepeats(cursor, window)
  let at = 0
  for (; at < cursors.length && (ofNew[at] ?? 0) >= top.least; at++) {
    const cursor = cursors[at]
    if (cursor) addAll(cursor, window)
  }
  if (at === cursors.length || window.count === 0) return
  keepPossible(window, weights[at] ?? 0, top)
  sortTouched(window)
  for (; at < cursors.length && window.count > 0; at++) {
    const cursor = cursors[at]
    if (cursor) addToTouched(cursor, window)
    keepPossible(window, weights[at + 1] ?? 0, top)
  }
}

/** Puts the touched places in order, by way of one bit for each place of the window: the order is needed more often than there are many. */
function sortTouched({ touched, marks, count }: Window): void {
  for (let each = 0; each < count; each++) {
    const place = touched[each] ?? 0
    marks[place >>> 5] = (marks[place >>> 5] ?? 0) | (1 << (place & 31))
  }
  let sorted = 0
  for (let word = 0; sorted < count; word++) {
    for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
      touched[sorted++] = word * 32 + 31 - Math.clz32(bits & -bits)
    }
    marks[word] = 0
  }
}

/** Drops the touched documents that terms of so much weight cannot lift among the best. */
function keepPossible(window: Window, weightLeft: number, top: Best): void {
  const { scores, touched, lengths, gains, start, count } = window
  // After the first window the best so far are known well enough: to look among the touched costs more than it drops.
  const least = start > 0 ? top.least : Math.max(top.least, leastOfBest(scores, touched, count, top.most))
  let kept = 0
  for (let each = 0; each < count; each++) {
    const place = touched[each] ?? 0
    const most = (scores[place] ?? 0) * roundingUp + weightLeft * (gains[lengths[start + place] ?? 0] ?? 0)
    if (most >= least) touched[kept++] = place
    else scores[place] = 0
  }
  window.count = kept
}

/** Offers what is left of a window, and clears it. */
function offerAll(window: Window, head: SegmentHead, top: Best): void {
  const { scores, touched, count, start } = window
  for (let each = 0; each < count; each++) {
    const place = touched[each] ?? 0
    const score = scores[place] ?? 0
    scores[place] = 0
    if (score >= top.least) top.offer(head.docAt(start + place), score)
  }
  window.count = 0
}

/** The lengths of the documents, 0 for those deleted: a document that stands in a list has at least one term. */
function withoutDeleted({ lengths, ordinalOf }: SegmentHead, deleted: ReadonlySet<number>): Uint8Array {
  const ordinals = [...deleted].map(ordinalOf).filter(ordinal => ordinal >= 0)
  if (ordinals.length === 0) return lengths
  const left = Uint8Array.from(lengths)
  for (const ordinal of ordinals) left[ordinal] = 0
  return left
}

/** By list, and for the end: what it and those after it can add to a document. */
interface Bounds {
  /** The most of a document that has none of the terms before and repeats none. */
  readonly ofNew: Float64Array
  /** Their weights together: with the gain of its length, the most of any document whose repeats are counted. */
  readonly weights: Float64Array
}

function boundsOf(cursors: readonly Cursor[], gains: Float64Array): Bounds {
  const ofNew = new Float64Array(cursors.length + 1)
  const weights = new Float64Array(cursors.length + 1)
  for (let at = cursors.length - 1; at >= 0; at--) {
    weights[at] = (weights[at + 1] ?? 0) + (cursors[at]?.weight ?? 0) * roundingUp
    // A document of one word has one term, and longer ones gain less from each.
    for (let length = 1; at + length <= cursors.length; length++) {
      const most = ((weights[at] ?? 0) - (weights[at + length] ?? 0)) * (gains[Math.min(length, longestDocument)] ?? 0)
      ofNew[at] = Math.max(ofNew[at] ?? 0, most)
    }
  }
  return { ofNew, weights }
}
