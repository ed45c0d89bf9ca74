/** Every stored part of the index carries its format and a checksum, so that damage is seen before anything is read from it. */
import { DamagedIndex } from './bytes.ts'
import { checksum } from './hash.ts'

/** Version of all formats of this room. A change of any of them, or of what terms a text has, makes it one more. */
export const indexFormat = 3

/** What a part is; parts of one kind cannot be taken for another. */
export type PartKind = 'head' | 'shard' | 'words' | 'columns'

const kindNumbers: Readonly<Record<PartKind, number>> = { head: 1, shard: 2, words: 3, columns: 4 }
const prefixLength = 8

/** The bytes with their format, kind and checksum before them. */
export function seal(kind: PartKind, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(prefixLength + bytes.length)
  const view = new DataView(sealed.buffer)
  view.setUint32(0, tagOf(kind), true)
  view.setUint32(4, checksum(bytes), true)
  sealed.set(bytes, prefixLength)
  return sealed
}

/** The bytes inside, not copied. Throws {@link DamagedIndex} unless they are what {@link seal} was given. */
export function unseal(kind: PartKind, sealed: Uint8Array): Uint8Array {
  if (sealed.length < prefixLength) throw new DamagedIndex(`a ${kind} is cut off`)
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (view.getUint32(0, true) !== tagOf(kind)) throw new DamagedIndex(`no ${kind} of format ${indexFormat}`)
  const bytes = sealed.subarray(prefixLength)
  if (view.getUint32(4, true) !== checksum(bytes)) throw new DamagedIndex(`the checksum of a ${kind} does not fit`)
  return bytes
}

const tagOf = (kind: PartKind): number => 0x47530000 + indexFormat * 256 + kindNumbers[kind]
