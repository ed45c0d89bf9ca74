/** The library's stores and indexes, and the steps that lead from each version of them to the next. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type {
  ClaimRecord,
  CounterStatementRecord,
  MatchDecision,
  Sighting,
  VerificationNoteRecord,
} from '../core/model.ts'

/** What search finds a record by: folded words. Empty while the record is in the trash, so that no index leads to it. */
interface Searchable {
  readonly words: readonly string[]
}

/** A claim as it is stored: `terms` are what matching finds it by, empty while it is in the trash. */
export type StoredClaim = ClaimRecord & Searchable & { readonly terms: readonly string[] }

/** A counter-statement as it is stored. */
export type StoredCounterStatement = CounterStatementRecord & Searchable

/** A verification note as it is stored. */
export type StoredNote = VerificationNoteRecord & Searchable

/** The stores of the library, for idb. Keys of multiEntry indexes are typed as one entry. */
export interface LibrarySchema extends DBSchema {
  claims: {
    key: string
    value: StoredClaim
    indexes: { terms: string; words: string; updated: number; trashed: number }
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
  decisions: { key: [string, string]; value: MatchDecision; indexes: { form: string } }
}

/** An open connection to the library. */
export type Library = IDBPDatabase<LibrarySchema>

/** The name of one store. */
export type StoreName = StoreNames<LibrarySchema>

/** All stores: what a transaction over the whole library spans. */
export const allStores: StoreName[] = ['claims', 'counterStatements', 'notes', 'sightings', 'decisions']

type UpgradeTransaction = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>
type Migration = (library: Library, transaction: UpgradeTransaction) => void

/** Step n leads from version n to version n + 1. Published steps are never changed, only followed by new ones. */
export const migrations: readonly Migration[] = [createStores]

function createStores(library: Library): void {
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
