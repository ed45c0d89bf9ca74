/** Makes one segment of several, in small steps. Killed in between, it leaves parts that nothing refers to: the next one deletes them. */
import { shardBitsFor, wordBitsFor } from '../../core/matching/index/build.ts'
import { openHead } from '../../core/matching/index/head.ts'
import { type MergePlan, mergeLists, mergeWords, planMerge } from '../../core/matching/index/merge.ts'
import { openShard, type PackedList, packShard, shardOf } from '../../core/matching/index/shard.ts'
import { unpackWords, wordGroupOf } from '../../core/matching/index/words.ts'
import { indexStores, type Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { type IndexDescription, readDescription, writeLayout } from './layout.ts'
import { headKey, keysOf, readPart, segmentOf, shardKey, wordsKey } from './parts.ts'
import type { IndexLayout, SegmentRecord } from './stored.ts'

/** More segments than these are merged. */
const mostSegments = 8
/** More deleted documents than these, and than a fifth of all, are merged away. */
const mostDeleted = 1_000
/** Bytes of shards merged in one step: some 20 ms of work. */
const stepBytes = 512_000

/** The neighbouring segments that should become one; [] where none should. */
export function segmentsToMerge({ segments, deleted, rebuild }: IndexLayout): readonly SegmentRecord[] {
  if (rebuild) return []
  const documents = segments.reduce((sum, segment) => sum + segment.documents, 0)
  if (deleted.length > mostDeleted && deleted.length * 5 > documents) return segments
  if (segments.length <= mostSegments) return []
  // The latest, and each one before that is not much larger than all after it: every document is rewritten few times.
  let first = segments.length - 1
  let after = segments[first]?.documents ?? 0
  for (let at = first - 1; at >= 0; at--) {
    const size = segments[at]?.documents ?? 0
    if (size > after * 2) break
    after += size
    first = at
  }
  return segments.length - first > 1 ? segments.slice(first) : []
}

/** Merges these segments. Call under the index's lock. False where they are no more, which leaves all as it was. */
export async function mergeSegments(library: Library, records: readonly SegmentRecord[]): Promise<boolean> {
  const begun = await begin(library, records)
  if (!begun) return false
  const { id, plan, deleted } = begun
  const bytes = records.reduce((sum, record) => sum + record.bytes, 0)
  const shardBits = shardBitsFor(bytes)
  const unitBits = Math.min(shardBits, Math.max(0, Math.ceil(Math.log2(bytes / stepBytes))))
  let written = 0
  for (let unit = 0; unit < 2 ** unitBits; unit++) {
    const lists = mergeLists(await readLists(library, records, unit, unitBits), plan)
    written += await writeShards(library, { id, shardBits, unitBits }, unit, lists)
  }
  const wordBits = await writeWords(library, id, records)
  const [first] = records
  const merged = { id, firstDoc: first?.firstDoc ?? 0, documents: plan.documents, bytes: written, shardBits, wordBits }
  return finish(library, records, merged, deleted, plan)
}

interface Begun {
  readonly id: number
  readonly plan: MergePlan
  readonly deleted: ReadonlySet<number>
}

/** Deletes what a killed merge left, reserves an id, and plans. */
async function begin(library: Library, records: readonly SegmentRecord[]): Promise<Begun | null> {
  const transaction = library.transaction(indexStores, 'readwrite')
  return allOrNothing(transaction, async () => {
    const description = await readDescription(transaction)
    if (!description || !holds(description, records)) return null
    const { counter, layout } = description
    const parts = transaction.objectStore('indexParts')
    const known = new Set(layout.segments.map(segment => segment.id))
    for (let cursor = await parts.openKeyCursor(); cursor; ) {
      const segment = segmentOf(cursor.key)
      if (!known.has(segment)) await parts.delete(keysOf(segment))
      cursor = await cursor.continue(headKey(segment + 1))
    }
    await writeLayout(transaction, counter, { ...layout, nextSegment: layout.nextSegment + 1 })
    const heads = await Promise.all(records.map(async ({ id }) => openHead(await readPart(transaction, headKey(id)))))
    const deleted = new Set(layout.deleted)
    return { id: layout.nextSegment, plan: planMerge(heads, deleted), deleted }
  })
}

const holds = ({ layout }: IndexDescription, records: readonly SegmentRecord[]): boolean =>
  records.every(({ id }) => layout.segments.some(segment => segment.id === id))

/** For each segment its lists of one of 2^unitBits ranges of hashes. */
async function readLists(
  library: Library,
  records: readonly SegmentRecord[],
  unit: number,
  unitBits: number,
): Promise<readonly PackedList[][]> {
  const transaction = library.transaction(indexStores)
  return Promise.all(
    records.map(async ({ id, shardBits }) => {
      const finer = Math.max(0, shardBits - unitBits)
      const first = shardBits >= unitBits ? unit * 2 ** finer : unit >>> (unitBits - shardBits)
      const keys = Array.from({ length: 2 ** finer }, (_, at) => shardKey(id, first + at))
      const parts = await Promise.all(keys.map(key => readPart(transaction, key)))
      const lists = parts.flatMap(part => [...openShard(part).lists()])
      return shardBits >= unitBits ? lists : lists.filter(list => shardOf(list.hash, unitBits) === unit)
    }),
  )
}

async function writeShards(
  library: Library,
  { id, shardBits, unitBits }: { readonly id: number; readonly shardBits: number; readonly unitBits: number },
  unit: number,
  lists: readonly PackedList[],
): Promise<number> {
  const count = 2 ** (shardBits - unitBits)
  const first = unit * count
  const shards = Array.from({ length: count }, (): PackedList[] => [])
  for (const list of lists) shards[shardOf(list.hash, shardBits) - first]?.push(list)
  const packed = shards.map(packShard)
  const transaction = library.transaction('indexParts', 'readwrite', { durability: 'relaxed' })
  await allOrNothing(transaction, () =>
    Promise.all(packed.map((part, at) => transaction.store.put(part, shardKey(id, first + at)))),
  )
  return packed.reduce((sum, part) => sum + part.length, 0)
}

/** Merges the words of all segments and gives the bits of their groups. */
async function writeWords(library: Library, id: number, records: readonly SegmentRecord[]): Promise<number> {
  const reading = library.transaction(indexStores)
  const keys = records.flatMap(record =>
    Array.from({ length: 2 ** record.wordBits }, (_, group) => wordsKey(record.id, group)),
  )
  const parts = await Promise.all(keys.map(key => readPart(reading, key)))
  const words = new Set(parts.flatMap(unpackWords))
  const bits = wordBitsFor(words.size)
  const groups = Array.from({ length: 2 ** bits }, (): string[] => [])
  for (const word of words) groups[wordGroupOf(word, bits)]?.push(word)
  const transaction = library.transaction('indexParts', 'readwrite', { durability: 'relaxed' })
  await allOrNothing(transaction, () =>
    Promise.all(groups.map((group, at) => transaction.store.put(mergeWords([group]), wordsKey(id, at)))),
  )
  return bits
}

/** Puts the new segment in the place of the old ones. */
async function finish(
  library: Library,
  records: readonly SegmentRecord[],
  merged: SegmentRecord,
  deleted: ReadonlySet<number>,
  plan: MergePlan,
): Promise<boolean> {
  const transaction = library.transaction(indexStores, 'readwrite')
  return allOrNothing(transaction, async () => {
    const description = await readDescription(transaction)
    if (!description || !holds(description, records)) return false
    const { counter, layout } = description
    const gone = new Set(records.map(({ id }) => id))
    const segments = layout.segments.filter(({ id }) => !gone.has(id))
    const last = merged.firstDoc + spanOf(records, layout)
    // Documents deleted while this went on are in the new segment still.
    const left = layout.deleted.filter(doc => !deleted.has(doc) || doc < merged.firstDoc || doc >= last)
    const parts = transaction.objectStore('indexParts')
    await Promise.all([...gone].map(id => parts.delete(keysOf(id))))
    if (merged.documents > 0) {
      segments.push(merged)
      await parts.put(plan.head, headKey(merged.id))
    } else await parts.delete(keysOf(merged.id))
    segments.sort((a, b) => a.firstDoc - b.firstDoc)
    await writeLayout(transaction, counter, { ...layout, segments, deleted: left })
    return true
  })
}

/** How many numbers of documents lie from the first of neighbouring segments to the next segment; infinite after the last. */
function spanOf(records: readonly SegmentRecord[], { segments }: IndexLayout): number {
  const [first] = records
  const next = segments[segments.findIndex(({ id }) => id === records.at(-1)?.id) + 1]
  return (next?.firstDoc ?? Number.POSITIVE_INFINITY) - (first?.firstDoc ?? 0)
}
