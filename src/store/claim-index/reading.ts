/**
 * Opens the index for a search. What was read stays in memory as long as the browser lets this context live; the counter, read
 * in the same transaction, tells whether it still holds.
 */

import { buildSegment } from '../../core/matching/index/build.ts'
import { hashTerm } from '../../core/matching/index/hash.ts'
import { openHead, type SegmentHead } from '../../core/matching/index/head.ts'
import { openSegment } from '../../core/matching/index/memory.ts'
import { type Searcher, type SearchSegment, searcher } from '../../core/matching/index/search.ts'
import { openShard, type Shard, shardOf } from '../../core/matching/index/shard.ts'
import { once } from '../../core/text/once.ts'
import { sumEdits } from './edits.ts'
import { readCounter, readDescription } from './layout.ts'
import { headKey, readPart, readParts, shardKey } from './parts.ts'
import type { IndexCounter, IndexEdit, IndexLayout, SegmentRecord } from './stored.ts'
import type { IndexTransaction } from './transactions.ts'

interface LoadedSegment {
  readonly record: SegmentRecord
  readonly head: SegmentHead
  readonly shards: Map<number, Shard>
}

interface LoadedIndex {
  readonly counter: IndexCounter
  readonly layout: IndexLayout
  readonly segments: readonly LoadedSegment[]
  readonly edits: readonly IndexEdit[]
  readonly searcher: Searcher
}

/** Most bytes of shards kept in memory between searches. */
const mostKeptBytes = 6_000_000

/** What is in memory, by the name of the library. */
const loaded = new Map<string, LoadedIndex>()
let keptBytes = 0

/** Forgets what is in memory of a library's index, and gives the identity of that index. */
export function forgetIndex({ name }: { readonly name: string }): string | null {
  const identity = loaded.get(name)?.counter.identity ?? null
  loaded.delete(name)
  return identity
}

/**
 * The index as this transaction sees it, ready to search for these terms and no others. Null where claims wait to be read into
 * it (see rebuilding.ts). The terms are asked for while the database reads. Throws DamagedIndex.
 */
export async function openIndex(
  transaction: IndexTransaction,
  terms: () => readonly string[],
): Promise<Searcher | null> {
  const hashes = once((): ReadonlySet<number> => new Set(terms().map(hashTerm)))
  const loading = loadIndex(transaction, hashes)
  hashes()
  const current = await loading
  if (!current) return null
  await Promise.all(current.segments.map(segment => loadShards(transaction, segment, hashes())))
  return current.searcher
}

type Hashes = () => ReadonlySet<number>

async function loadIndex(transaction: IndexTransaction, hashes: Hashes): Promise<LoadedIndex | null> {
  const { name } = transaction.db
  if (keptBytes > mostKeptBytes) forgetShards()
  const before = loaded.get(name) ?? null
  // With nothing in memory all of it is read at once.
  const counter = before && (await readCounter(transaction))
  const current =
    before && counter && isOlderStateOf(before.counter, counter)
      ? await withNewEdits(transaction, before, counter)
      : await loadAgain(transaction, before, hashes)
  if (current) loaded.set(name, current)
  else loaded.delete(name)
  return current
}

/** Whether a state in memory differs by edits alone. A transaction that began earlier may see one that is older still. */
const isOlderStateOf = (before: IndexCounter, now: IndexCounter): boolean =>
  now.identity === before.identity && now.layoutChange === before.layoutChange && now.change >= before.change

/** Keeps no shards in memory. Who searches already goes on with those he has. */
function forgetShards(): void {
  keptBytes = 0
  for (const [name, index] of loaded) {
    const segments = index.segments.map(segment => ({ ...segment, shards: new Map() }))
    loaded.set(name, compose({ ...index, segments }))
  }
}

async function loadAgain(
  transaction: IndexTransaction,
  before: LoadedIndex | null,
  hashes: Hashes,
): Promise<LoadedIndex | null> {
  const [description, edits] = await Promise.all([
    readDescription(transaction),
    transaction.objectStore('indexEdits').getAll(),
  ])
  if (!description || description.layout.rebuild) return null
  const known = before?.counter.identity === description.counter.identity ? before.segments : []
  const loadSegment = async (record: SegmentRecord): Promise<LoadedSegment> => {
    const same = known.find(segment => segment.record.id === record.id)
    return same ?? readSegment(transaction, record, hashes())
  }
  const segments = await Promise.all(description.layout.segments.map(loadSegment))
  return compose({ ...description, segments, edits })
}

/** A segment's head and the shards of these terms, all at once. */
async function readSegment(
  transaction: IndexTransaction,
  record: SegmentRecord,
  hashes: ReadonlySet<number>,
): Promise<LoadedSegment> {
  const shards = new Map<number, Shard>()
  const [head] = await Promise.all([
    readPart(transaction, headKey(record.id)),
    loadShards(transaction, { record, shards }, hashes),
  ])
  return { record, head: openHead(head), shards }
}

async function withNewEdits(
  transaction: IndexTransaction,
  before: LoadedIndex,
  counter: IndexCounter,
): Promise<LoadedIndex> {
  if (counter.change === before.counter.change) return before
  const newer = await transaction.objectStore('indexEdits').getAll(IDBKeyRange.lowerBound(before.counter.change, true))
  return compose({ ...before, counter, edits: [...before.edits, ...newer] })
}

function compose(index: Omit<LoadedIndex, 'searcher'>): LoadedIndex {
  const { added, removed } = sumEdits(index.edits)
  const segments: SearchSegment[] = index.segments.map(({ record, head, shards }) => ({
    head,
    list: hash => shards.get(shardOf(hash, record.shardBits))?.find(hash) ?? null,
  }))
  if (added.length > 0) segments.push(openSegment(buildSegment(added)))
  return { ...index, searcher: searcher({ segments, deleted: new Set([...index.layout.deleted, ...removed]) }) }
}

/** Reads the shards of these terms that are not in memory. */
async function loadShards(
  transaction: IndexTransaction,
  { record, shards }: Pick<LoadedSegment, 'record' | 'shards'>,
  hashes: ReadonlySet<number>,
): Promise<void> {
  const wanted = [...hashes].map(hash => shardOf(hash, record.shardBits)).filter(shard => !shards.has(shard))
  if (wanted.length === 0) return
  const parts = await readParts(
    transaction,
    wanted.map(shard => shardKey(record.id, shard)),
  )
  for (const shard of new Set(wanted)) {
    const bytes = parts.get(shardKey(record.id, shard))
    if (!bytes) continue
    shards.set(shard, openShard(bytes))
    keptBytes += bytes.length
  }
}
