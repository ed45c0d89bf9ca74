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

/** A map from keys to small numbers in two flat arrays: a tagger asks some 70 times a token, mostly in vain. */
export class KeyMap {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number

  /** `keys[i]` is mapped to `i`; keys are distinct. */
  constructor(keys: ArrayLike<number>) {
    let size = 16
    while (size < keys.length * 3) size *= 2
    this.#mask = size - 1
    this.#keys = new Int32Array(size).fill(-1)
    this.#values = new Int32Array(size)
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? 0
      let at = key & this.#mask
      while (this.#keys[at] !== -1) at = (at + 1) & this.#mask
      this.#keys[at] = key
      this.#values[at] = index
    }
  }

  /** The index of a key, or -1. */
  get(key: number): number {
    let at = key & this.#mask
    for (;;) {
      const found = this.#keys[at]
      if (found === key) return this.#values[at] ?? -1
      if (found === -1) return -1
      at = (at + 1) & this.#mask
    }
  }
}
