/** The whole library out to a backup file and in again. */
import type { IDBPTransaction } from 'idb'
import { fromBackup, type LibraryRecords, type RefusedRecord, toBackup } from '../core/interchange/backup.ts'
import type { MatchDecision } from '../core/model.ts'
import { announceChange } from './change-feed.ts'
import { claimRecord, storedClaim, storedCounterStatement, storedNote, withoutWords } from './records.ts'
import { allStores, type Library, type LibrarySchema, type StoreName } from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** What an import did: records added, records that replaced an older one, records already there, records refused. */
export interface ImportResult {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: readonly RefusedRecord[]
}

type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>
type Outcome = 'added' | 'updated' | 'unchanged'

/** The whole library, the trash included, as the text of a backup file. */
export async function exportLibrary(library: Library): Promise<string> {
  const transaction = library.transaction(allStores)
  const [claims, counterStatements, notes, sightings, decisions] = await Promise.all([
    transaction.objectStore('claims').getAll(),
    transaction.objectStore('counterStatements').getAll(),
    transaction.objectStore('notes').getAll(),
    transaction.objectStore('sightings').getAll(),
    transaction.objectStore('decisions').getAll(),
  ])
  return toBackup({
    claims: claims.map(claimRecord),
    counterStatements: counterStatements.map(withoutWords),
    notes: notes.map(withoutWords),
    sightings,
    decisions,
  })
}

/**
 * Merges a backup file into the library in one transaction: of two records with one id the newer stays, so that the same
 * file a second time changes nothing. Throws NotABackup for a file that is none.
 */
export async function importLibrary(library: Library, text: string): Promise<ImportResult> {
  const { records, refused } = fromBackup(text)
  const transaction = library.transaction(allStores, 'readwrite')
  const outcomes = await allOrNothing(transaction, () => merge(transaction, records))
  const count = (outcome: Outcome): number => outcomes.filter(each => each === outcome).length
  const result = { added: count('added'), updated: count('updated'), unchanged: count('unchanged'), refused }
  if (result.added + result.updated > 0) announceChange([])
  return result
}

async function merge(transaction: WriteTransaction, records: LibraryRecords): Promise<readonly Outcome[]> {
  const claims = transaction.objectStore('claims')
  const counterStatements = transaction.objectStore('counterStatements')
  const notes = transaction.objectStore('notes')
  const sightings = transaction.objectStore('sightings')
  const decisions = transaction.objectStore('decisions')
  const updated = (record: { readonly updated: number }): number => record.updated
  const lists = await Promise.all([
    mergeInto(claims, records.claims, record => record.id, updated, storedClaim),
    mergeInto(counterStatements, records.counterStatements, record => record.id, updated, storedCounterStatement),
    mergeInto(notes, records.notes, record => record.id, updated, storedNote),
    mergeInto(
      sightings,
      records.sightings,
      record => record.id,
      record => record.lastSeen,
      same,
    ),
    mergeInto(
      decisions,
      records.decisions,
      record => decisionKey(record),
      record => record.decided,
      same,
    ),
  ])
  return lists.flat()
}

const decisionKey = (decision: MatchDecision): [string, string] => [decision.claimId, decision.form]

const same = <Value>(value: Value): Value => value

interface MergeStore<Key, Stored> {
  get(key: Key): Promise<Stored | undefined>
  put(value: Stored): Promise<unknown>
}

/** Writes the records that are missing or newer than what is there. One after the other: the file may hold an id twice. */
async function mergeInto<Key, Item, Stored extends Item>(
  store: MergeStore<Key, Stored>,
  records: readonly Item[],
  keyOf: (record: Item) => Key,
  timeOf: (record: Item) => number,
  toStored: (record: Item) => Stored,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const record of records) {
    const there = await store.get(keyOf(record))
    if (there && timeOf(there) >= timeOf(record)) outcomes.push('unchanged')
    else {
      await store.put(toStored(record))
      outcomes.push(there ? 'updated' : 'added')
    }
  }
  return outcomes
}
