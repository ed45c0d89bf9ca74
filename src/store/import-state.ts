/** How far the import of a file is, and what it did so far: what it is gone on with, and taken back by. */
import type { RefusedRecord } from '../core/interchange/item.ts'
import type { Reading } from '../core/interchange/read-file.ts'
import type { Library } from './schema.ts'

/** A file by its content: SHA-256 of its size and of its two ends. A file of another name is the same one. */
export interface ImportedFile {
  readonly name: string
  readonly size: number
  readonly fingerprint: string
}

/** The one import there is. Where nobody holds {@link importLock}, one that is not `complete` stopped. */
export interface ImportState {
  readonly phase: 'running' | 'complete' | 'taking-back'
  readonly file: ImportedFile
  readonly reading: Reading
  /** Pieces of the file all of whose records are in the library. */
  readonly pieces: number
  /** Records of these pieces. */
  readonly records: number
  /** How much of the file that is, 0 to 1. */
  readonly share: number
  /** The first of those that were refused, and the number of all. */
  readonly refused: readonly RefusedRecord[]
  readonly refusals: number
  readonly notices: readonly string[]
}

/** Records that an import wrote: counted in the transactions that write them. */
export interface ImportCounts {
  readonly added: number
  readonly updated: number
}

/** What one transaction of an import wrote into one store: keys, the times of the versions written, and what stood there before. */
export interface JournalEntry {
  readonly store: 'claims' | 'counterStatements' | 'notes' | 'sightings' | 'decisions'
  readonly keys: readonly IDBValidKey[]
  readonly times: readonly number[]
  /** As stored; null where there was nothing. */
  readonly before: readonly unknown[]
}

/** The state of the import and what it wrote. */
export interface ImportStanding {
  readonly state: ImportState
  readonly counts: ImportCounts
}

/** Held by whoever imports or takes back, so that it is one at a time. */
export const importLock = 'gainsay-import'

/** The import that is going on or was the last; null where there is none that can be gone on with or taken back. */
export async function importStanding(library: Library): Promise<ImportStanding | null> {
  const transaction = library.transaction('imports')
  const [state, counts] = await Promise.all([transaction.store.get('state'), transaction.store.get('counts')])
  // The keys tell which is which.
  return state === undefined
    ? null
    : { state: state as ImportState, counts: (counts as ImportCounts | undefined) ?? { added: 0, updated: 0 } }
}

/** Keeps the state of an import. */
export async function keepImportState(library: Library, state: ImportState): Promise<void> {
  await library.put('imports', state, 'state')
}

/** Forgets the import: what it wrote stays for good. */
export async function forgetImport(library: Library): Promise<void> {
  const transaction = library.transaction(['imports', 'importJournal'], 'readwrite')
  await Promise.all([
    transaction.objectStore('imports').clear(),
    transaction.objectStore('importJournal').clear(),
    transaction.done,
  ])
}

/** Whether somebody is importing or taking back right now. */
export async function importIsRunning(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === importLock)
}
