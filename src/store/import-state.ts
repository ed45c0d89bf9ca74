/** How far the import of a file is, and what it did so far: what it is gone on with, and taken back by. */
import type { ImportCounts, ImportState } from './import-stored.ts'
import type { Library } from './schema.ts'

/** The state of the import and what it wrote. */
export interface ImportStanding {
  readonly state: ImportState
  readonly counts: ImportCounts
}

/** Held by whoever imports or takes back, so that it is one at a time: an import that is not complete while nobody holds it stopped. */
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
