/** Puts many records into the library, a few hundred in a transaction, so that other pages of Gainsay go on meanwhile. */
import type { IDBPTransaction } from 'idb'
import type { LibraryRecords } from '../core/interchange/backup.ts'
import { touchClaims } from './claim-columns/log.ts'
import { claimWriter } from './claim-index/writing.ts'
import { storedCounterStatement, storedNote } from './records.ts'
import {
  indexStores,
  type Library,
  type LibrarySchema,
  type StoredCounterStatement,
  type StoredNote,
  type StoreName,
} from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** What became of the records. */
export interface MergeCounts {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
}

/** How far it is: `done` of `total` records; null where a file is read piece by piece and nobody knows yet. */
export interface Progress {
  readonly done: number
  readonly total: number | null
}

/** Told after each part. */
export type OnProgress = (progress: Progress) => void

/** Records of one transaction. */
const batchSize = 512
/** Records written without a pause: some 5 ms of work. */
const groupSize = 128

/**
 * Merges records: of two with one id the newer stays. Cut off in between, the batches before are kept whole, and the same
 * records again complete it.
 */
export async function mergeRecords(
  library: Library,
  records: LibraryRecords,
  onProgress: OnProgress,
): Promise<MergeCounts> {
  const lists = [
    batchesOf('claims', records.claims),
    batchesOf('counterStatements', records.counterStatements),
    batchesOf('notes', records.notes),
    batchesOf('sightings', records.sightings),
    batchesOf('decisions', records.decisions),
  ]
  const total = Object.values(records).reduce((sum, list) => sum + list.length, 0)
  const counts = { added: 0, updated: 0, unchanged: 0, done: 0 }
  for (const batch of lists.flat()) {
    const outcomes = await mergeBatch(library, batch)
    for (const outcome of outcomes) counts[outcome]++
    counts.done += outcomes.length
    onProgress({ done: counts.done, total })
  }
  return { added: counts.added, updated: counts.updated, unchanged: counts.unchanged }
}

type Outcome = keyof MergeCounts

type Batch = {
  [Name in keyof LibraryRecords]: { readonly name: Name; readonly records: LibraryRecords[Name] }
}[keyof LibraryRecords]

function batchesOf<Name extends keyof LibraryRecords>(name: Name, records: LibraryRecords[Name]): Batch[] {
  const batches: Batch[] = []
  for (let at = 0; at < records.length; at += batchSize) {
    // The name and the records come from one property of LibraryRecords.
    batches.push({ name, records: records.slice(at, at + batchSize) } as Batch)
  }
  return batches
}

async function mergeBatch(library: Library, batch: Batch): Promise<readonly Outcome[]> {
  // An import can be repeated: it need not wait for the disk.
  const stores: StoreName[] = [batch.name, ...(batch.name === 'claims' ? indexStores : (['columnEdits'] as const))]
  const transaction = library.transaction(stores, 'readwrite', { durability: 'relaxed' })
  return allOrNothing(transaction, async () => {
    const touched = new Set<string>()
    const outcomes = await mergeInto(transaction, batch, (...lists) => {
      for (const id of lists.flatMap(list => list ?? [])) touched.add(id)
    })
    if (touched.size > 0) await touchClaims(transaction, touched)
    return outcomes
  })
}

type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/** Notes the claims that a written record bears on, and bore on before. */
type Touch = (...claimIds: readonly (readonly string[] | undefined)[]) => void

async function mergeInto(transaction: WriteTransaction, batch: Batch, touch: Touch): Promise<readonly Outcome[]> {
  switch (batch.name) {
    case 'claims': {
      const writer = await claimWriter(transaction)
      const outcomes = await mergeEach(transaction.objectStore('claims'), batch.records, {
        keyOf: record => record.id,
        timeOf: record => record.updated,
        put: (record, before) => writer.put(record, before),
      })
      await writer.finish()
      return outcomes
    }
    case 'counterStatements': {
      const store = transaction.objectStore('counterStatements')
      const put = (record: (typeof batch.records)[number], before?: StoredCounterStatement) => {
        touch(record.claimIds, before?.claimIds)
        return store.put(storedCounterStatement(record))
      }
      return mergeEach(store, batch.records, { keyOf: record => record.id, timeOf: record => record.updated, put })
    }
    case 'notes': {
      const store = transaction.objectStore('notes')
      const put = (record: (typeof batch.records)[number], before?: StoredNote) => {
        touch(record.claimIds, before?.claimIds)
        return store.put(storedNote(record))
      }
      return mergeEach(store, batch.records, { keyOf: record => record.id, timeOf: record => record.updated, put })
    }
    case 'sightings': {
      const store = transaction.objectStore('sightings')
      const put = (record: (typeof batch.records)[number]) => {
        touch([record.claimId])
        return store.put(record)
      }
      return mergeEach(store, batch.records, { keyOf: record => record.id, timeOf: record => record.lastSeen, put })
    }
    case 'decisions': {
      const store = transaction.objectStore('decisions')
      const put = (record: (typeof batch.records)[number]) => store.put(record)
      const keyOf = (record: (typeof batch.records)[number]): [string, string] => [record.claimId, record.form]
      return mergeEach(store, batch.records, { keyOf, timeOf: record => record.decided, put })
    }
  }
}

interface ReadStore<Key, Stored> {
  get(key: Key): Promise<Stored | undefined>
  getAllKeys(range: IDBKeyRange): Promise<Key[]>
}

interface MergeRules<Key, Item, Stored> {
  keyOf(record: Item): Key
  timeOf(record: Item | Stored): number
  put(record: Item, before: Stored | undefined): Promise<unknown>
}

async function mergeEach<Key, Item, Stored extends Item>(
  store: ReadStore<Key, Stored>,
  records: readonly Item[],
  { keyOf, timeOf, put }: MergeRules<Key, Item, Stored>,
): Promise<readonly Outcome[]> {
  const newest = new Map<string, Item>()
  const outcomes: Outcome[] = []
  // A file may hold an id twice.
  for (const record of records) {
    const key = String(keyOf(record))
    const known = newest.get(key)
    if (known !== undefined) outcomes.push('unchanged')
    if (known === undefined || timeOf(known) < timeOf(record)) newest.set(key, record)
  }
  const kept = [...newest.values()]
  const held = await heldKeys(store, kept.map(keyOf))
  for (let at = 0; at < kept.length; at += groupSize) {
    const group = kept.slice(at, at + groupSize).map(async (record): Promise<Outcome> => {
      const before = held.has(String(keyOf(record))) ? await store.get(keyOf(record)) : undefined
      if (before && timeOf(before) >= timeOf(record)) return 'unchanged'
      await put(record, before)
      return before ? 'updated' : 'added'
    })
    outcomes.push(...(await Promise.all(group)))
  }
  return outcomes
}

/** Which of these keys may be in the store: all that lie between them, in one request. A backup is in the order of its keys. */
async function heldKeys<Key>(store: ReadStore<Key, unknown>, keys: readonly Key[]): Promise<ReadonlySet<string>> {
  const sorted = [...keys].sort((a, b) => indexedDB.cmp(a, b))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return new Set()
  return new Set((await store.getAllKeys(IDBKeyRange.bound(first, last))).map(String))
}
