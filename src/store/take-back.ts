/** Takes an import back: what it added goes, what it changed is as before. Whatever anybody changed since, or hangs on it, stays. */
import type { IDBPTransaction } from 'idb'
import { announceChange } from './change-feed.ts'
import { touchClaims } from './claim-columns/log.ts'
import { tendIndex } from './claim-index/tending.ts'
import { claimWriter } from './claim-index/writing.ts'
import { ImportRefused } from './import-file.ts'
import { forgetImport, importLock, importStanding, keepImportState } from './import-state.ts'
import type { JournalEntry } from './import-stored.ts'
import { type AnyRecord, timeOf } from './merge-each.ts'
import { bearsOn } from './merge-records.ts'
import { claimRecord } from './records.ts'
import {
  importStores,
  indexStores,
  type Library,
  type LibrarySchema,
  recordStores,
  type StoredClaim,
  type StoreName,
} from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** Takes the last import back, latest records first. Killed in between, it can be called again. `onProgress` is told the share done, 0 to 1. */
export async function takeBackImport(
  library: Library,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  await navigator.locks.request(importLock, { ifAvailable: true }, async lock => {
    if (!lock) throw new ImportRefused('The import is still going on. Stop it first.')
    const standing = await importStanding(library)
    if (standing === null) return
    await keepImportState(library, { ...standing.state, phase: 'taking-back' })
    const steps = await library.count('importJournal')
    for (let done = 0; await takeBackLast(library); ) onProgress(++done / steps)
    await forgetImport(library)
  })
  announceChange([])
  await tendIndex(library)
}

type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/** Takes the latest transaction of the import back; false where there is none left. */
async function takeBackLast(library: Library): Promise<boolean> {
  const transaction = library.transaction([...recordStores, ...indexStores, ...importStores], 'readwrite', {
    durability: 'relaxed',
  })
  return allOrNothing(transaction, async () => {
    const last = await transaction.objectStore('importJournal').openCursor(null, 'prev')
    if (last === null) return false
    const entry: JournalEntry = last.value
    await (entry.store === 'claims' ? takeBackClaims(transaction, entry) : takeBackRecords(transaction, entry))
    await last.delete()
    return true
  })
}

/** A record is as the import left it where its version has the import's time. */
const isUntouched = (record: AnyRecord | undefined, time: number | undefined): record is AnyRecord =>
  record !== undefined && timeOf(record) === time

async function takeBackRecords(
  transaction: WriteTransaction,
  { store: name, keys, times, before }: JournalEntry,
): Promise<void> {
  const store = transaction.objectStore(name)
  const touched = new Set<string>()
  await Promise.all(
    keys.map(async (key, at) => {
      // The journal has a store's own keys and values.
      const there = (await store.get(key as string)) as AnyRecord | undefined
      if (!isUntouched(there, times[at])) return
      for (const id of [...bearsOn(there), ...bearsOn(before[at] as AnyRecord | null)]) touched.add(id)
      if (before[at] === null) await store.delete(key as string)
      else await store.put(before[at] as AnyRecord as LibrarySchema[typeof name]['value'])
    }),
  )
  await touchClaims(transaction, touched)
}

async function takeBackClaims(transaction: WriteTransaction, { keys, times, before }: JournalEntry): Promise<void> {
  const writer = await claimWriter(transaction)
  const claims = transaction.objectStore('claims')
  for (const [at, key] of keys.entries()) {
    const there = await claims.get(key as string)
    if (!isUntouched(there, times[at])) continue
    const earlier = before[at] as StoredClaim | null
    if (earlier !== null) await writer.put(claimRecord(earlier), there)
    else if (!(await isLeanedOn(transaction, there.id))) await writer.delete(there)
  }
  await writer.finish()
}

/** Whether anything that did not come with the import bears on a claim: what did was taken back before it. */
async function isLeanedOn(transaction: WriteTransaction, id: string): Promise<boolean> {
  const counts = await Promise.all([
    transaction.objectStore('counterStatements').index('claimIds').count(id),
    transaction.objectStore('notes').index('claimIds').count(id),
    transaction.objectStore('sightings').index('claimId').count(id),
    transaction.objectStore('decisions').count(IDBKeyRange.bound([id], [id, []])),
  ])
  return counts.some(count => count > 0)
}
