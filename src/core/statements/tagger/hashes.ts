/** 32-bit hashes of what a token looks like. Names of features are never kept: their hashes are all the model knows. */
import type { TextSpan } from '../../model.ts'

const PRIME = 0x01000193

/** Fowler, Noll and Vo's hash (FNV-1a) over UTF-16 code units. */
export const hashText = (text: string): number => hashOn(0x811c9dc5, text, { start: 0, end: text.length })

/** Goes on with such a hash over a part of a text. */
export function hashOn(from: number, text: string, { start, end }: TextSpan): number {
  let hash = from
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash | 0
}

/** Bits of a hash that are kept as a key: the upper ones, which are mixed best. */
export const keyBits = 24

/** The key of a hash, 0 to 2^24 - 1. */
export const keyOf = (hash: number): number => hash >>> (32 - keyBits)
