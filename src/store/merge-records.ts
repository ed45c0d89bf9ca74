/** Puts many records into the library, a few hundred in a transaction, so that other pages of Gainsay go on meanwhile. */
import type { IDBPTransaction } from 'idb'
import type { LibraryRecords } from '../core/interchange/item.ts'
import type { ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../core/model.ts'
import { touchClaims } from './claim-columns/log.ts'
import { claimWriter } from './claim-index/writing.ts'
import type { ImportCounts, JournalEntry } from './import-stored.ts'
import { type AnyRecord, type MergeCounts, type Merged, mergeEach, type Outcome, type ReadStore } from './merge-each.ts'
import { storedCounterStatement, storedNote } from './records.ts'
import {
  importStores,
  indexStores,
  type Library,
  type LibrarySchema,
  logStores,
  type StoredClaim,
  type StoreName,
} from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** Records of one transaction. */
const batchSize = 512

/**
 * Merges records: of two with one id the newer stays. Cut off in between, the batches before are kept whole, and the same
 * records again complete it. An import keeps a journal, by which all of it can be taken back.
 */
export async function mergeRecords(
  library: Library,
  records: LibraryRecords,
  { keepsJournal }: { readonly keepsJournal: boolean },
): Promise<MergeCounts> {
  const counts = { added: 0, updated: 0, unchanged: 0 }
  for (const batch of batchesOf(records))
    for (const outcome of await mergeBatch(library, batch, keepsJournal)) counts[outcome]++
  return counts
}

/** What would become of records, in the order of the stores and theirs in these, without writing any. */
export async function compareRecords(
  library: Library,
  records: LibraryRecords,
): Promise<readonly { readonly record: AnyRecord; readonly outcome: Outcome }[]> {
  const compared: { readonly record: AnyRecord; readonly outcome: Outcome }[] = []
  for (const { name, records: each } of batchesOf(records)) {
    const { store } = library.transaction(name)
    const { outcomes } = await mergeEach<AnyRecord, AnyRecord>(readable(store), each, () => undefined)
    compared.push(...each.map((record, at) => ({ record, outcome: outcomes[at] ?? 'unchanged' })))
  }
  return compared
}

interface Batch {
  readonly name: keyof LibraryRecords
  readonly records: readonly AnyRecord[]
}

function batchesOf(records: LibraryRecords): readonly Batch[] {
  const batches: Batch[] = []
  for (const name of ['claims', 'counterStatements', 'notes', 'sightings', 'decisions'] as const)
    for (let at = 0; at < records[name].length; at += batchSize)
      batches.push({ name, records: records[name].slice(at, at + batchSize) })
  return batches
}

async function mergeBatch(library: Library, batch: Batch, keepsJournal: boolean): Promise<readonly Outcome[]> {
  const stores: StoreName[] = [
    batch.name,
    ...(batch.name === 'claims' ? indexStores : logStores),
    ...(keepsJournal ? importStores : []),
  ]
  // An import can be repeated: it need not wait for the disk.
  const transaction = library.transaction(stores, 'readwrite', { durability: 'relaxed' })
  return allOrNothing(transaction, async () => {
    const touched = new Set<string>()
    const merged = await mergeInto(transaction, batch, touched)
    await touchClaims(transaction, touched)
    if (keepsJournal) await noteDown(transaction, batch.name, merged)
    return merged.outcomes
  })
}

type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

// idb knows a store's values by its name; here the name is a variable, and its records are those of the batch.
const readable = (store: unknown): ReadStore<AnyRecord> => store as ReadStore<AnyRecord>

/** The claims that a record bears on, or bore on; a claim's own row is made again by its writer. */
export function bearsOn(record: AnyRecord | null | undefined): readonly string[] {
  if (!record || 'form' in record) return []
  if ('claimIds' in record) return record.claimIds
  return 'claimId' in record ? [record.claimId] : []
}

/** Writes what is new or newer, and notes in `touched` the claims it bears on. */
async function mergeInto(
  transaction: WriteTransaction,
  { name, records }: Batch,
  touched: Set<string>,
): Promise<Merged> {
  if (name === 'claims') {
    const writer = await claimWriter(transaction)
    const merged = await mergeEach<AnyRecord, AnyRecord>(
      readable(transaction.objectStore(name)),
      records,
      (record, before) => writer.put(record as ClaimRecord, before as StoredClaim | undefined),
    )
    await writer.finish()
    return merged
  }
  const store = transaction.objectStore(name)
  return mergeEach<AnyRecord, AnyRecord>(readable(store), records, (record, before) => {
    for (const id of [...bearsOn(record), ...bearsOn(before)]) touched.add(id)
    return store.put(storedForm(name, record) as LibrarySchema[typeof name]['value'])
  })
}

/** A record as its store keeps it. */
function storedForm(name: keyof LibraryRecords, record: AnyRecord): AnyRecord {
  if (name === 'counterStatements') return storedCounterStatement(record as CounterStatementRecord)
  return name === 'notes' ? storedNote(record as VerificationNoteRecord) : record
}

async function noteDown(transaction: WriteTransaction, store: Batch['name'], { written }: Merged): Promise<void> {
  if (written.length === 0) return
  const imports = transaction.objectStore('imports')
  const counts = ((await imports.get('counts')) as ImportCounts | undefined) ?? { added: 0, updated: 0 }
  const updated = written.filter(({ before }) => before !== null).length
  const entry: JournalEntry = {
    store,
    keys: written.map(({ key }) => key),
    times: written.map(({ time }) => time),
    before: written.map(({ before }) => before),
  }
  await Promise.all([
    transaction.objectStore('importJournal').add(entry),
    imports.put({ added: counts.added + written.length - updated, updated: counts.updated + updated }, 'counts'),
  ])
}
