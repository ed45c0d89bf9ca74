/** A shard: the terms of one range of hashes, each with the list of documents that have it. */
import { ByteReader, ByteWriter, DamagedIndex } from './bytes.ts'
import { seal, unseal } from './sealed.ts'

/** Where a term stands: `ordinals` ascending; `counts` how often in each, or null where it is once in all. */
export interface PostingList {
  readonly ordinals: Uint32Array
  readonly counts: Uint32Array | null
}

/** A posting list as it is stored: differences of ordinals as varints, each followed by its count where `counted`. */
export interface PackedList {
  readonly hash: number
  readonly documents: number
  readonly counted: boolean
  readonly bytes: Uint8Array
}

/** The lists of a shard. */
export interface Shard {
  /** The list of a term by its hash, the same object each time, or null. */
  find(hash: number): PackedList | null
  /** All lists by ascending hash. */
  lists(): Iterable<PackedList>
}

/** Packs one list. */
export function packList(hash: number, { ordinals, counts }: PostingList): PackedList {
  const writer = new ByteWriter()
  let before = 0
  ordinals.forEach((ordinal, at) => {
    writer.varint(ordinal - before)
    if (counts) writer.varint(counts[at] ?? 1)
    before = ordinal
  })
  return { hash, documents: ordinals.length, counted: counts !== null, bytes: writer.written() }
}

/** Unpacks one list. Throws DamagedIndex. */
export function unpackList(list: PackedList): PostingList {
  const reader = new ByteReader(list.bytes)
  const ordinals = new Uint32Array(list.documents)
  const counts = list.counted ? new Uint32Array(list.documents) : null
  let ordinal = 0
  for (let at = 0; at < list.documents; at++) {
    ordinal += reader.varint()
    ordinals[at] = ordinal
    if (counts) counts[at] = reader.varint()
  }
  if (!reader.ended) throw new DamagedIndex('a posting list is longer than it says')
  return { ordinals, counts }
}

/** Packs lists, which must ascend by hash, no hash twice. */
export function packShard(lists: readonly PackedList[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.varint(lists.length)
  let before = 0
  for (const { hash, documents, counted, bytes } of lists) {
    writer.varint(hash - before)
    writer.varint(documents * 2 + (counted ? 1 : 0))
    writer.varint(bytes.length)
    before = hash
  }
  for (const { bytes } of lists) writer.append(bytes)
  return seal('shard', writer.written())
}

/** Opens what {@link packShard} made; the lists are not copied. Throws DamagedIndex. */
export function openShard(sealed: Uint8Array): Shard {
  const bytes = unseal('shard', sealed)
  const reader = new ByteReader(bytes)
  const count = reader.varint()
  if (count > bytes.length) throw new DamagedIndex('a shard has fewer lists than it says')
  // Difference of hashes, documents and length of each list; then the hashes, and where the lists end.
  const table = new Uint32Array(count * 3)
  reader.varints(table)
  const hashes = new Uint32Array(count)
  const ends = new Uint32Array(count)
  let hash = 0
  let end = 0
  for (let at = 0; at < count; at++) {
    hash += table[at * 3] ?? 0
    hashes[at] = hash
    end += table[at * 3 + 2] ?? 0
    ends[at] = end
  }
  const postings = reader.take(ends[count - 1] ?? 0)
  if (!reader.ended) throw new DamagedIndex('a shard is longer than it says')
  const listAt = (at: number): PackedList => ({
    hash: hashes[at] ?? 0,
    documents: (table[at * 3 + 1] ?? 0) >>> 1,
    counted: ((table[at * 3 + 1] ?? 0) & 1) === 1,
    bytes: postings.subarray(ends[at - 1] ?? 0, ends[at]),
  })
  const found = new Map<number, PackedList>()
  return {
    find(wanted) {
      const known = found.get(wanted)
      if (known) return known
      const at = placeOf(hashes, wanted)
      if (at < 0) return null
      const list = listAt(at)
      found.set(wanted, list)
      return list
    },
    *lists() {
      for (let at = 0; at < count; at++) yield listAt(at)
    },
  }
}

/** Index of a value among ascending ones, or -1. */
function placeOf(values: Uint32Array, wanted: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return values[low] === wanted ? low : -1
}

/** The shard of a hash where there are 2^bits of them, each an equal range of hashes. */
export const shardOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits))
