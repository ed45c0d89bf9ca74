/** The library's stores and indexes, and the steps that lead from each version of them to the next. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type {
  ClaimRecord,
  CounterStatementRecord,
  MatchDecision,
  Sighting,
  VerificationNoteRecord,
} from '../core/model.ts'
import type { ColumnEdit, ColumnsState } from './claim-columns/stored.ts'
import type { IndexCounter, IndexEdit, IndexLayout } from './claim-index/stored.ts'
import type { ImportCounts, ImportState, JournalEntry } from './import-stored.ts'
import type { Subscription } from './lists/subscription.ts'
import type { SharedLibrary, SharedRow } from './sharing/shared-library.ts'

/** What search finds a record by: folded words. Empty while the record is in the trash, so that no index leads to it. */
interface Searchable {
  readonly words: readonly string[]
}

/** A claim as it is stored: `doc` is its number in the index of claims, which it has not while it is in the trash. */
export type StoredClaim = ClaimRecord & { readonly doc?: number }

/** A counter-statement as it is stored. */
export type StoredCounterStatement = CounterStatementRecord & Searchable

/** A verification note as it is stored. */
export type StoredNote = VerificationNoteRecord & Searchable

/** The stores of the library, for idb. Keys of multiEntry indexes are typed as one entry. */
export interface LibrarySchema extends DBSchema {
  claims: {
    key: string
    value: StoredClaim
    indexes: { doc: number; trashed: number }
  }
  counterStatements: {
    key: string
    value: StoredCounterStatement
    indexes: { claimIds: string; words: string; trashed: number }
  }
  notes: {
    key: string
    value: StoredNote
    indexes: { claimIds: string; words: string; trashed: number }
  }
  sightings: { key: string; value: Sighting; indexes: { claimId: string; url: string } }
  decisions: { key: [string, string]; value: MatchDecision; indexes: { form: string; score: number } }
  /** The claim lists that the reader follows, and what of them is being downloaded: see lists/. */
  lists: { key: string; value: Subscription }
  listPieces: { key: [string, number]; value: Uint8Array<ArrayBuffer> }
  /** The index of claims: see claim-index/. */
  indexState: { key: 'counter' | 'layout'; value: IndexCounter | IndexLayout }
  /** By the change that made them. */
  indexEdits: { key: number; value: IndexEdit }
  /** By the numbers of claim-index/parts.ts. */
  indexParts: { key: number; value: Uint8Array }
  /** What filters, orders and statistics need of every claim: see claim-columns/. */
  columns: { key: 'state' | 'packed'; value: ColumnsState | Uint8Array }
  /** In the order they were made. */
  columnEdits: { key: number; value: ColumnEdit }
  /** The one import that is going on or was the last: see import-state.ts. */
  imports: { key: 'state' | 'counts'; value: ImportState | ImportCounts }
  /** What that import did, in order, so that it can be taken back. */
  importJournal: { key: number; value: JournalEntry }
  /** The shared library that the reader takes part in, and what is known of each record in it: see sharing/. */
  sharing: { key: 'library'; value: SharedLibrary }
  sharedRecords: {
    key: string
    value: SharedRow
    indexes: { claimIds: string; waits: number; conflicts: number }
  }
  /** Claims on which something changed that was not looked at for being shared yet. Empty while no library is shared. */
  sharedEdits: { key: number; value: readonly string[] }
}

/** An open connection to the library. */
export type Library = IDBPDatabase<LibrarySchema>

/** The name of one store. */
export type StoreName = StoreNames<LibrarySchema>

/** The stores of records: all that a library is; the rest can be made again from them. */
export const recordStores: StoreName[] = ['claims', 'counterStatements', 'notes', 'sightings', 'decisions']

/** The stores in which every change of a record is noted (see claim-columns/log.ts). */
export const logStores: StoreName[] = ['columnEdits', 'sharing', 'sharedEdits']

/** The stores of what is made from the claims to find them: their index and their columns; and of what has to hear of their changes. */
export const indexStores: StoreName[] = ['indexState', 'indexEdits', 'indexParts', 'columns', ...logStores]

/** The stores of an import. */
export const importStores: StoreName[] = ['imports', 'importJournal']

/** What a transaction that writes claims spans (see claim-index/writing.ts). */
export const claimStores: StoreName[] = ['claims', ...indexStores]

// A step knows the stores as they were then, not as LibrarySchema has them now.
type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>
type Migration = (library: IDBPDatabase<unknown>, transaction: UpgradeTransaction) => void | Promise<void>

/** Step n leads from version n to version n + 1. Published steps are never changed, only followed by new ones. */
export const migrations: readonly Migration[] = [
  ...[createStores, addClaimIndex, addScores, addRatings],
  ...[addLists, addColumns, addImports, addSharing],
]

function createStores(library: IDBPDatabase<unknown>): void {
  const claims = library.createObjectStore('claims', { keyPath: 'id' })
  claims.createIndex('terms', 'terms', { multiEntry: true })
  claims.createIndex('words', 'words', { multiEntry: true })
  claims.createIndex('updated', 'updated')
  // null is no key: only what is in the trash stands in this index.
  claims.createIndex('trashed', 'trashed')
  for (const name of ['counterStatements', 'notes'] as const) {
    const store = library.createObjectStore(name, { keyPath: 'id' })
    store.createIndex('claimIds', 'claimIds', { multiEntry: true })
    store.createIndex('words', 'words', { multiEntry: true })
    store.createIndex('trashed', 'trashed')
  }
  const sightings = library.createObjectStore('sightings', { keyPath: 'id' })
  sightings.createIndex('claimId', 'claimId')
  sightings.createIndex('url', 'url')
  library.createObjectStore('decisions', { keyPath: ['claimId', 'form'] }).createIndex('form', 'form')
}

/** Claims are found by the packed index, which is built from them in the background: no index of the browser is needed. */
function addClaimIndex(library: IDBPDatabase<unknown>, transaction: UpgradeTransaction): void {
  const claims = transaction.objectStore('claims')
  for (const name of ['terms', 'words', 'updated']) claims.deleteIndex(name)
  claims.createIndex('doc', 'doc')
  library.createObjectStore('indexState')
  library.createObjectStore('indexEdits')
  library.createObjectStore('indexParts')
}

/** Decisions are kept with the score they answer; what those before had is not known. null is no key: the index has the known ones. */
async function addScores(_library: IDBPDatabase<unknown>, transaction: UpgradeTransaction): Promise<void> {
  const decisions = transaction.objectStore('decisions')
  decisions.createIndex('score', 'score')
  for await (const cursor of decisions) await cursor.update({ ...cursor.value, score: null })
}

/** Columns are built from the records when they are first asked for. */
function addColumns(library: IDBPDatabase<unknown>): void {
  library.createObjectStore('columns')
  library.createObjectStore('columnEdits', { autoIncrement: true })
}

/** Notes tell a verdict, which none before had. */
async function addRatings(_library: IDBPDatabase<unknown>, transaction: UpgradeTransaction): Promise<void> {
  for await (const cursor of transaction.objectStore('notes')) await cursor.update({ ...cursor.value, rating: null })
}

/** Claim lists: nobody followed one before. Each has a library of its own; here stands which. */
function addLists(library: IDBPDatabase<unknown>): void {
  library.createObjectStore('lists', { keyPath: 'id' })
  library.createObjectStore('listPieces')
}

/** An import can be gone on with, and taken back. */
function addImports(library: IDBPDatabase<unknown>): void {
  library.createObjectStore('imports')
  library.createObjectStore('importJournal', { autoIncrement: true })
}

/** Nobody took part in a shared library before. */
function addSharing(library: IDBPDatabase<unknown>): void {
  library.createObjectStore('sharing')
  const records = library.createObjectStore('sharedRecords', { keyPath: 'id' })
  records.createIndex('claimIds', 'claimIds', { multiEntry: true })
  records.createIndex('waits', 'waits')
  records.createIndex('conflicts', 'conflicts')
  library.createObjectStore('sharedEdits', { autoIncrement: true })
}
