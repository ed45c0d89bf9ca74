/** Going through one list of a segment: window by window where every document counts, or from one document looked for to the next. */

import type { ListBlocks } from './blocks.ts'
import type { PackedList } from './shard.ts'

/** A list, what its term tells, and how far a search has come in it. */
export interface Cursor extends PackedList {
  readonly weight: number
  readonly blocks: ListBlocks
  /** Where the next document begins in the bytes. */
  at: number
  /** Ordinal of the document before it, 0 at the start. */
  ordinal: number
  /** Documents from `at` on. */
  left: number
  /** Block the last document looked for stands in. */
  block: number
  /** How many of the repeated documents were passed. */
  passed: number
}

/** Begins to go through a list. */
export const cursorOf = (list: PackedList, weight: number, blocks: ListBlocks): Cursor => ({
  hash: list.hash,
  documents: list.documents,
  counted: list.counted,
  bytes: list.bytes,
  weight,
  blocks,
  at: 0,
  ordinal: 0,
  left: list.documents,
  block: 0,
  passed: 0,
})

/** Scores of the documents of a window and which of them have one. */
export interface Window {
  /** What one occurrence gains, by length. */
  readonly gains: Float64Array
  /** By ordinal; 0 for the deleted. */
  readonly lengths: Uint8Array
  /** By ordinal from `start`; all 0 where nothing is scored. */
  readonly scores: Float32Array
  /** Places in `scores` that are not 0: the first `count`. */
  readonly touched: Uint32Array
  count: number
  /** A bit for each place, by which places are put in order; 0 between. */
  readonly marks: Uint32Array
  /** Ordinals [start, end). */
  start: number
  end: number
}

/** Adds what the repeats of a term give to all documents of the window. */
export function addRepeats(cursor: Cursor, window: Window): void {
  const { repeated, gainsBeyond } = cursor.blocks
  const { scores, touched, lengths, start, end } = window
  for (
    let ordinal = repeated[cursor.passed];
    ordinal !== undefined && ordinal < end;
    ordinal = repeated[cursor.passed]
  ) {
    const gained = gainsBeyond[cursor.passed++] ?? 0
    if (lengths[ordinal] === 0) continue
    const place = ordinal - start
    const before = scores[place] ?? 0
    if (before === 0) touched[window.count++] = place
    scores[place] = before + cursor.weight * gained
  }
}

/** Adds what one occurrence of a term gives to all documents of the window that have it. The innermost loop of a look-up: nothing is called. */
export function addAll(cursor: Cursor, window: Window): void {
  const { bytes, counted, weight } = cursor
  const { scores, touched, lengths, gains, start, end } = window
  let { at, ordinal, left } = cursor
  let { count } = window
  for (; left > 0; left--) {
    let next = at
    let byte = bytes[next++] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[next++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    if (ordinal + value >= end) break
    ordinal += value
    // A count takes one or two bytes.
    if (counted && (bytes[next++] ?? 0) > 0x7f) next++
    at = next
    const length = lengths[ordinal] ?? 0
    if (length === 0) continue
    const place = ordinal - start
    const before = scores[place] ?? 0
    if (before === 0) touched[count++] = place
    scores[place] = before + weight * (gains[length] ?? 0)
  }
  cursor.at = at
  cursor.ordinal = ordinal
  cursor.left = left
  window.count = count
}

/** Adds the same to the touched documents alone, which ascend within a window and from one window to the next. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop without calls is what makes it fast
export function addToTouched(cursor: Cursor, window: Window): void {
  const { bytes, counted, weight } = cursor
  const { before, starts } = cursor.blocks
  const { scores, touched, lengths, gains, start, count } = window
  let { block } = cursor
  let at = starts[block] ?? 0
  let end = starts[block + 1] ?? bytes.length
  let ordinal = before[block] ?? 0
  // The last document read.
  let read = -1
  for (let each = 0; each < count; each++) {
    const place = touched[each] ?? 0
    const wanted = start + place
    if ((before[block + 1] ?? wanted) < wanted) {
      while ((before[block + 1] ?? wanted) < wanted) block++
      at = starts[block] ?? 0
      end = starts[block + 1] ?? bytes.length
      ordinal = before[block] ?? 0
      read = -1
    }
    while (read < wanted && at < end) {
      let byte = bytes[at++] ?? 0
      let value = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 0x7f) << shift
      }
      ordinal += value
      read = ordinal
      if (counted && (bytes[at++] ?? 0) > 0x7f) at++
    }
    if (read === wanted) scores[place] = (scores[place] ?? 0) + weight * (gains[lengths[wanted] ?? 0] ?? 0)
  }
  cursor.block = block
}
