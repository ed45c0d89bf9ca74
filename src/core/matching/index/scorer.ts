/**
 * Scores the documents of one segment, term by term, rare terms first. Once the terms left cannot lift a new document among
 * the best, they are only added to those found: MaxScore. Source: Turtle and Flood, Query evaluation:
 * strategies and optimizations, 1995.
 */
import { type Bm25, gain } from './bm25.ts'
import { DamagedIndex } from './bytes.ts'
import type { SegmentHead } from './head.ts'
import type { PackedList } from './shard.ts'
import { type Best, leastOfBest } from './top.ts'

/** A list and what its term tells. */
export interface WeighedList extends PackedList {
  readonly weight: number
}

/** What lengths do to scores. `gains` is the gain of one occurrence, by length. */
export interface LengthTables {
  readonly norms: Float64Array
  readonly gains: Float64Array
  readonly parameters: Bm25
}

/** Offers the documents that stand in lists, which come by falling weight, to `top`. */
export type Scorer = (lists: readonly WeighedList[], top: Best) => void

/** Single precision is right to some seven digits: a bound must not cut off what rounding lifted. */
const roundingUp = 1.00001

/** Prepares to score a segment, many times. Deleted documents get no score. */
export function scorer(head: SegmentHead, deleted: ReadonlySet<number>, tables: LengthTables): Scorer {
  const documents = head.lengths.length
  const state: Accumulators = {
    ...tables,
    lengths: withoutDeleted(head, deleted),
    scores: new Float32Array(documents),
    touched: new Uint32Array(documents),
  }
  const { scores, touched } = state
  return (lists, top) => {
    const limits = mostOfRest(lists, tables)
    let count = 0
    let closed = false
    lists.forEach((next, at) => {
      // To look for the score that counts among those touched is worth it before a long list only.
      if (!closed && next.documents * 4 > count) {
        const least = Math.max(top.least, leastOfBest(scores, touched, count, top.most))
        closed = (limits[at] ?? 0) < least
      }
      if (closed) addToTouched(next, state)
      else count = addList(next, state, count)
    })
    const least = Math.max(top.least, leastOfBest(scores, touched, count, top.most))
    for (let each = 0; each < count; each++) {
      const ordinal = touched[each] ?? 0
      const score = scores[ordinal] ?? 0
      scores[ordinal] = 0
      if (score >= least) top.offer(head.docAt(ordinal), score)
    }
  }
}

interface Accumulators extends LengthTables {
  /** By ordinal; all 0 between searches. */
  readonly scores: Float32Array
  /** Ordinals that have a score, in no order. */
  readonly touched: Uint32Array
  /** By ordinal; 0 for the deleted. */
  readonly lengths: Uint8Array
}

/** The lengths of the documents, 0 for those deleted: a document that stands in a list has at least one term. */
function withoutDeleted({ lengths, ordinalOf }: SegmentHead, deleted: ReadonlySet<number>): Uint8Array {
  const ordinals = [...deleted].map(ordinalOf).filter(ordinal => ordinal >= 0)
  if (ordinals.length === 0) return lengths
  const left = Uint8Array.from(lengths)
  for (const ordinal of ordinals) left[ordinal] = 0
  return left
}

/** For each list, and for the end, the most that it and those after it can add to one document. */
function mostOfRest(lists: readonly WeighedList[], { gains, parameters }: LengthTables): Float64Array {
  const limits = new Float64Array(lists.length + 1)
  for (let at = lists.length - 1; at >= 0; at--) {
    const { weight = 0, counted = false } = lists[at] ?? {}
    const most = counted ? parameters.k1 + 1 : (gains[1] ?? 0)
    limits[at] = (limits[at + 1] ?? 0) + weight * most * roundingUp
  }
  return limits
}

/**
 * Adds what a term gives to each document that has it. `count` documents were touched before; gives how many are now. The
 * innermost loop of a look-up: numbers are read in place, and nothing is called.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop without calls is what makes it fast
function addList(list: WeighedList, into: Accumulators, count: number): number {
  const { scores, touched, lengths, gains, norms, parameters } = into
  const { bytes, counted, documents, weight } = list
  let touchedNow = count
  let at = 0
  let ordinal = 0
  for (let left = documents; left > 0; left--) {
    let byte = bytes[at++] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    ordinal += value
    const length = lengths[ordinal] ?? 0
    let per = gains[length] ?? 0
    // No count is above the longest length, which takes one or two bytes.
    if (counted) {
      let repeats = bytes[at++] ?? 0
      if (repeats > 0x7f) repeats = (repeats & 0x7f) | ((bytes[at++] ?? 0) << 7)
      per = gain(repeats, norms[length] ?? 0, parameters)
    }
    if (length === 0) continue
    const before = scores[ordinal] ?? 0
    if (before === 0) touched[touchedNow++] = ordinal
    scores[ordinal] = before + weight * per
  }
  if (at !== bytes.length || ordinal >= lengths.length) throw new DamagedIndex('a posting list does not fit its head')
  return touchedNow
}

/** The same for documents that have a score already; others are passed over. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: as above
function addToTouched(list: WeighedList, into: Accumulators): void {
  const { scores, lengths, gains, norms, parameters } = into
  const { bytes, counted, documents, weight } = list
  let at = 0
  let ordinal = 0
  for (let left = documents; left > 0; left--) {
    let byte = bytes[at++] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    ordinal += value
    let repeats = 1
    if (counted) {
      repeats = bytes[at++] ?? 0
      if (repeats > 0x7f) repeats = (repeats & 0x7f) | ((bytes[at++] ?? 0) << 7)
    }
    const before = scores[ordinal] ?? 0
    if (before === 0) continue
    const length = lengths[ordinal] ?? 0
    scores[ordinal] = before + weight * (counted ? gain(repeats, norms[length] ?? 0, parameters) : (gains[length] ?? 0))
  }
  if (at !== bytes.length || ordinal >= lengths.length) throw new DamagedIndex('a posting list does not fit its head')
}
