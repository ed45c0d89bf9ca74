/** The stored parts of a segment: one record each, in one store, under numbers that keep a segment together. */
import type { PackedSegment } from '../../core/matching/index/build.ts'
import { DamagedIndex } from '../../core/matching/index/bytes.ts'
import type { SegmentRecord } from './stored.ts'
import type { IndexTransaction, WriteIndexTransaction } from './transactions.ts'

/** Numbers a segment may use: one head, up to 64 groups of words, up to 4,096 shards. */
const stride = 0x4000
const firstWords = 1
const firstShard = 0x1000

/** Key of a segment's head. */
export const headKey = (segment: number): number => segment * stride

/** Key of a segment's group of words. */
export const wordsKey = (segment: number, group: number): number => segment * stride + firstWords + group

/** Key of a segment's shard. */
export const shardKey = (segment: number, shard: number): number => segment * stride + firstShard + shard

/** The segment a key belongs to. */
export const segmentOf = (key: number): number => Math.floor(key / stride)

/** All keys of a segment. */
export const keysOf = (segment: number): IDBKeyRange =>
  IDBKeyRange.bound(segment * stride, (segment + 1) * stride, false, true)

/** Reads a part. Throws DamagedIndex where it is missing. */
export async function readPart(transaction: IndexTransaction, key: number): Promise<Uint8Array> {
  const part = await transaction.objectStore('indexParts').get(key)
  if (!part) throw new DamagedIndex(`part ${key} is missing`)
  return part
}

/** Parts read though nobody asked for them, between two that are asked for: one request costs more than so many parts of 4 kB. */
const mostBetween = 3

/** Reads parts of one kind of one segment, each kind being stored without gaps: neighbours in one request. Throws DamagedIndex. */
export async function readParts(
  transaction: IndexTransaction,
  keys: Iterable<number>,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const wanted = [...new Set(keys)].sort((a, b) => a - b)
  const ranges: { readonly first: number; last: number }[] = []
  for (const key of wanted) {
    const range = ranges.at(-1)
    if (range && key - range.last <= mostBetween + 1) range.last = key
    else ranges.push({ first: key, last: key })
  }
  const read = await Promise.all(ranges.map(range => readRange(transaction, range.first, range.last)))
  const parts = new Map(read.flat())
  return new Map(wanted.map(key => [key, parts.get(key) ?? missing(key)]))
}

async function readRange(
  transaction: IndexTransaction,
  first: number,
  last: number,
): Promise<readonly (readonly [number, Uint8Array])[]> {
  if (first === last) return [[first, await readPart(transaction, first)]]
  const parts = await transaction.objectStore('indexParts').getAll(IDBKeyRange.bound(first, last))
  if (parts.length !== last - first + 1) missing(first)
  return parts.map((part, at) => [first + at, part])
}

function missing(key: number): never {
  throw new DamagedIndex(`part ${key} or one after it is missing`)
}

/** Stores a packed segment under an id and gives its record. */
export async function putSegment(
  transaction: WriteIndexTransaction,
  id: number,
  { head, shards, words }: PackedSegment,
  docs: { readonly firstDoc: number; readonly documents: number },
): Promise<SegmentRecord> {
  const store = transaction.objectStore('indexParts')
  await Promise.all([
    store.put(head, headKey(id)),
    ...words.map((part, at) => store.put(part, wordsKey(id, at))),
    ...shards.map((part, at) => store.put(part, shardKey(id, at))),
  ])
  const bytes = shards.reduce((sum, part) => sum + part.length, 0)
  return { id, ...docs, bytes, shardBits: Math.log2(shards.length), wordBits: Math.log2(words.length) }
}
