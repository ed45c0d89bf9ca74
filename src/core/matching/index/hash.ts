/** Two 32-bit hashes: of a term, to find it by; of bytes, to see that they are whole. */

/** What the terms of function words begin with: most documents have some, and no text is looked up by them. */
export const functionMark = '~'

/** Hashes from here on are of function words alone: their long lists stand in shards that a look-up never reads. */
const functionRange = 0xff000000

/** The hash a term is found by: FNV-1a over its UTF-16 code units, then the finaliser of MurmurHash3, since shards go by the upper bits. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  const even = finalise(hash)
  if (term.startsWith(functionMark)) return (even | functionRange) >>> 0
  return even >= functionRange ? even & ~functionRange : even
}

/**
 * MurmurHash3 (x86, 32 bits, seed 0) of some bytes. Source: Austin Appleby's SMHasher, in the public domain. A cold look-up takes it of half
 * a megabyte with code that is not compiled yet: the loop calls nothing.
 */
export function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  // Little-endian, as every machine is that a browser runs on.
  const whole = new Uint32Array(aligned.buffer, aligned.byteOffset, bytes.length >>> 2)
  let hash = 0
  for (let at = 0; at < whole.length; at++) {
    const mixed = Math.imul(whole[at] ?? 0, 0xcc9e2d51)
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64
  }
  let rest = 0
  for (let at = bytes.length - 1; at >= whole.length * 4; at--) rest = (rest << 8) | (bytes[at] ?? 0)
  const mixed = Math.imul(rest, 0xcc9e2d51)
  return finalise(hash ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593) ^ bytes.length)
}

function finalise(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
