/** 32-bit hashes of what a token looks like. Names of features are never kept: their hashes are all the model knows. */

/** Fowler, Noll and Vo's hash (FNV-1a) over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** One hash of two; the order counts. The last steps are those of MurmurHash3. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Bits of a hash that are kept as a key: the upper ones, which are mixed best. */
const keyBits = 24

/** The key of a hash, 0 to 2^24 - 1. */
export const keyOf = (hash: number): number => hash >>> (32 - keyBits)

/**
 * Finds keys in a sorted list: by their upper bits where the list goes on for them, then the few with these one after another. A tagger
 * asks some 70 times a token, mostly in vain, so that what is asked should stay in the processor's cache: a list of 84,000 takes 350 kB.
 */
export class KeyTable {
  readonly #starts: Int32Array
  readonly #low: Uint8Array

  /** `keys` ascend. */
  constructor(keys: Int32Array) {
    const low = new Uint8Array(keys.length)
    const starts = new Int32Array((1 << (keyBits - lowBits)) + 1)
    let next = 0
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0
      low[at] = key & lowMask
      const upper = key >>> lowBits
      while (next <= upper) starts[next++] = at
    }
    starts.fill(keys.length, next)
    this.#low = low
    this.#starts = starts
  }

  /** The place of a key in the list, or -1. */
  get(key: number): number {
    const upper = key >>> lowBits
    const end = this.#starts[upper + 1] ?? 0
    const low = key & lowMask
    for (let at = this.#starts[upper] ?? 0; at < end; at++) if (this.#low[at] === low) return at
    return -1
  }
}

const lowBits = 8
const lowMask = (1 << lowBits) - 1
