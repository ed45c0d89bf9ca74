/** The terms of a segment as they are written, for those who look a word up by its beginning. */
import { ByteReader, ByteWriter, DamagedIndex } from './bytes.ts'
import { hashTerm } from './hash.ts'
import { seal, unseal } from './sealed.ts'
import { shardOf } from './shard.ts'

/** The group of a term where there are 2^bits of them: terms that begin alike stand together. */
export const wordGroupOf = (term: string, bits: number): number => shardOf(hashTerm(term.slice(0, 1)), bits)

/** Packs terms, each once and in ascending order of their code units: each without what it shares with the one before. */
export function packWords(terms: readonly string[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.varint(terms.length)
  let before = ''
  for (const term of terms) {
    let shared = 0
    while (shared < term.length && term.charCodeAt(shared) === before.charCodeAt(shared)) shared++
    writer.varint(shared)
    writer.varint(term.length - shared)
    for (let at = shared; at < term.length; at++) writer.varint(term.charCodeAt(at))
    before = term
  }
  return seal('words', writer.written())
}

/** Unpacks what {@link packWords} made. Throws DamagedIndex. */
export function unpackWords(sealed: Uint8Array): string[] {
  const bytes = unseal('words', sealed)
  const reader = new ByteReader(bytes)
  const terms: string[] = []
  let before = ''
  for (let left = reader.varint(); left > 0; left--) {
    const shared = reader.varint()
    const length = reader.varint()
    if (shared > before.length || length > bytes.length) throw new DamagedIndex('a word is longer than it can be')
    let term = before.slice(0, shared)
    for (let at = 0; at < length; at++) term += String.fromCharCode(reader.varint())
    terms.push(term)
    before = term
  }
  if (!reader.ended) throw new DamagedIndex('a group of words is longer than it says')
  return terms
}
