/**
 * Rows of weights by key, made for sums: a look-up has no branch to guess wrong and touches two lines of the processor's cache. The
 * directory says, for the upper 16 bits of a key, where the cells of such keys are and which of the lower bits tell them apart (a
 * perfect hash); the cell holds the lower bits, to compare, and the row.
 */
import { keyBits, keyOf, mix } from './hashes.ts'

/** Rows as packed, keys ascending: `masks` has a bit for each label a row has a weight for, `values` these weights, each times `scale`. */
export interface PackedRows {
  readonly keys: Int32Array
  readonly masks: Uint8Array
  readonly values: Int8Array
  readonly scale: number
}

const lowBits = 8
const lowMask = (1 << lowBits) - 1
/** A cell is two integers of four bytes each: the lower bits of its key, then a byte a label, the weight plus {@link bias}. */
const bias = 128
const emptyLow = 0x80808000 | 0
const emptyHigh = 0x80808080 | 0
/** Every other byte: two sums side by side in one integer, good for 255 rows. */
const twoBytes = 0x00ff00ff

/** Sums the rows of features. */
export class RowTable {
  /** Where the cells start << 13 | the mask of the bits that tell them apart << 5 | how far these bits stand to the left. */
  readonly #directory = new Int32Array(1 << (keyBits - lowBits))
  readonly #cells: Int32Array
  readonly #scale: number
  readonly #salts: Int32Array

  /** Feature i of a token has its keys from `salts[i]`. */
  constructor({ keys, masks, values, scale }: PackedRows, salts: Int32Array) {
    this.#scale = scale
    this.#salts = salts
    const cellCount = this.#lay(keys)
    const cells = new Int32Array(cellCount * 2).fill(emptyHigh)
    this.#cells = cells
    let next = 0
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0
      const cell = this.#cellOf(key)
      let low = emptyLow | (key & lowMask)
      let high = emptyHigh
      for (let rest = masks[row] ?? 0; rest > 0; rest &= rest - 1) {
        const value = values[next++] ?? 0
        const place = 32 - Math.clz32(rest & -rest)
        if (place < 4) low += value << (place * 8)
        else high += value << ((place - 4) * 8)
      }
      cells[cell] = low
      cells[cell + 1] = high
    }
  }

  /** Writes the directory; returns how many cells there are. The first is that of no key. */
  #lay(keys: Int32Array): number {
    let cells = 1
    for (let from = 0; from < keys.length; ) {
      const upper = (keys[from] ?? 0) >>> lowBits
      let end = from + 1
      while (end < keys.length && (keys[end] ?? 0) >>> lowBits === upper) end += 1
      const bits = tellingBits(keys, from, end)
      this.#directory[upper] = (cells << 13) | bits
      cells += (bits >>> 5) + 1
      from = end
    }
    return cells
  }

  #cellOf(key: number): number {
    const entry = this.#directory[key >>> lowBits] ?? 0
    return ((entry >>> 13) + (((key & lowMask) >>> (entry & 31)) & (entry >>> 5) & lowMask)) << 1
  }

  /** Puts the sums of a token's rows, one a label, from `sums[at]` on. */
  sum(hashes: Int32Array, sums: Float64Array, at: number): void {
    const cells = this.#cells
    const directory = this.#directory
    const salts = this.#salts
    let [first, second, third, fourth, rows] = [0, 0, 0, 0, 0]
    for (let feature = 0; feature < salts.length; feature++) {
      const key = keyOf(mix(salts[feature] ?? 0, hashes[feature] ?? 0))
      const entry = directory[key >>> lowBits] ?? 0
      const cell = ((entry >>> 13) + (((key & lowMask) >>> (entry & 31)) & (entry >>> 5) & lowMask)) << 1
      const low = cells[cell] ?? 0
      const high = cells[cell + 1] ?? 0
      // All bits where the cell is that of the key, else none.
      const isKnown = (((low ^ key) & lowMask) - 1) >> 31
      first = (first + ((low >>> 8) & twoBytes & isKnown)) | 0
      second = (second + ((low >>> 16) & lowMask & isKnown)) | 0
      third = (third + (high & twoBytes & isKnown)) | 0
      fourth = (fourth + ((high >>> 8) & twoBytes & isKnown)) | 0
      rows = (rows - isKnown) | 0
    }
    const scale = this.#scale
    const added = rows * bias
    sums[at] = ((first & 0xffff) - added) * scale
    sums[at + 1] = (second - added) * scale
    sums[at + 2] = ((first >>> 16) - added) * scale
    sums[at + 3] = ((third & 0xffff) - added) * scale
    sums[at + 4] = ((fourth & 0xffff) - added) * scale
    sums[at + 5] = ((third >>> 16) - added) * scale
    sums[at + 6] = ((fourth >>> 16) - added) * scale
  }
}

/** The fewest neighbouring bits in which the keys [from, end) differ from each other: their mask << 5 | their place. */
function tellingBits(keys: Int32Array, from: number, end: number): number {
  if (end - from === 1) return 0
  for (let width = 32 - Math.clz32(end - from - 1); ; width++)
    for (let place = 0; place + width <= lowBits; place++)
      if (areToldApart(keys, from, end, (((1 << width) - 1) << place) & lowMask))
        return (((1 << width) - 1) << 5) | place
}

function areToldApart(keys: Int32Array, from: number, end: number, mask: number): boolean {
  for (let at = from; at < end; at++)
    for (let other = at + 1; other < end; other++)
      if ((((keys[at] ?? 0) ^ (keys[other] ?? 0)) & mask) === 0) return false
  return true
}
