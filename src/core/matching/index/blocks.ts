/** Long lists in blocks, so that a look for single documents passes over most of a list. Made when a list is first used, not stored. */
import { type Bm25, gain } from './bm25.ts'
import { DamagedIndex } from './bytes.ts'
import type { PackedList } from './shard.ts'

/** Documents of a block. */
const blockSize = 64

/** What a search knows of a list beside its bytes. */
export interface ListBlocks {
  /** Ordinal of the last document before each block, 0 for the first. */
  readonly before: Uint32Array
  /** Where each block begins in the bytes. */
  readonly starts: Uint32Array
  /** The few documents that have the term more than once, ascending, and what that gains beyond one occurrence. */
  readonly repeated: Uint32Array
  readonly gainsBeyond: Float32Array
}

/** What lengths do to scores. `gains` is the gain of one occurrence, by length. */
export interface LengthTables {
  readonly norms: Float64Array
  readonly gains: Float64Array
  readonly parameters: Bm25
}

/** Reads a list once. `lengths` are those of its segment's documents. Throws DamagedIndex where it does not fit them. */
export function blocksOf(
  { bytes, counted, documents }: PackedList,
  lengths: Uint8Array,
  { norms, gains, parameters }: LengthTables,
): ListBlocks {
  const before = new Uint32Array(Math.ceil(documents / blockSize))
  const starts = new Uint32Array(before.length)
  const repeated: number[] = []
  const gainsBeyond: number[] = []
  let at = 0
  let ordinal = 0
  for (let document = 0; document < documents; document++) {
    if (document % blockSize === 0) {
      before[document / blockSize] = ordinal
      starts[document / blockSize] = at
    }
    // A varint of bytes.ts, read in place here and in cursor.ts: these two loops go over every posting of a look-up.
    let byte = bytes[at++] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    ordinal += value
    if (!counted) continue
    // No count is above the longest length, which takes one or two bytes.
    let repeats = bytes[at++] ?? 0
    if (repeats > 0x7f) repeats = (repeats & 0x7f) | ((bytes[at++] ?? 0) << 7)
    if (repeats === 1) continue
    const length = lengths[ordinal] ?? 0
    repeated.push(ordinal)
    gainsBeyond.push(gain(repeats, norms[length] ?? 0, parameters) - (gains[length] ?? 0))
  }
  if (at !== bytes.length || ordinal >= lengths.length) throw new DamagedIndex('a posting list does not fit its head')
  return { before, starts, repeated: Uint32Array.from(repeated), gainsBeyond: Float32Array.from(gainsBeyond) }
}
