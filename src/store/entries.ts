/** Claims with all that the library holds on them. */
import type { IDBPTransaction } from 'idb'
import type { ClaimEntry } from '../core/model.ts'
import { claimRecord, withoutWords } from './records.ts'
import type { Library, LibrarySchema, StoreName } from './schema.ts'

/** The stores an entry is read from. */
export const entryStores: StoreName[] = ['claims', 'counterStatements', 'notes', 'sightings']

type EntryTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly' | 'readwrite'>

/** A claim of the library with all that is held on it; null where there is none or it is in the trash. */
export async function claimEntry(library: Library, id: string): Promise<ClaimEntry | null> {
  return readEntry(library.transaction(entryStores), id)
}

/** The same within a transaction that spans {@link entryStores}. */
export async function readEntry(transaction: EntryTransaction, id: string): Promise<ClaimEntry | null> {
  const [claim, counterStatements, notes, sightings] = await Promise.all([
    transaction.objectStore('claims').get(id),
    transaction.objectStore('counterStatements').index('claimIds').getAll(id),
    transaction.objectStore('notes').index('claimIds').getAll(id),
    transaction.objectStore('sightings').index('claimId').getAll(id),
  ])
  if (!claim || claim.trashed !== null) return null
  return {
    claim: claimRecord(claim),
    counterStatements: counterStatements.filter(record => record.trashed === null).map(withoutWords),
    notes: notes.filter(record => record.trashed === null).map(withoutWords),
    sightings: sightings.sort((a, b) => b.lastSeen - a.lastSeen),
  }
}

/** Several entries in the order of their ids, without those that are gone. */
export async function readEntries(transaction: EntryTransaction, ids: readonly string[]): Promise<ClaimEntry[]> {
  const entries = await Promise.all(ids.map(id => readEntry(transaction, id)))
  return entries.filter(entry => entry !== null)
}
