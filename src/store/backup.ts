/** The whole library out to a backup file and in again. */
import { fromBackup, type RefusedRecord, toBackup } from '../core/interchange/backup.ts'
import { announceChange } from './change-feed.ts'
import { tendIndex } from './claim-index/tending.ts'
import { type MergeCounts, mergeRecords, type OnProgress } from './merge-records.ts'
import { claimRecord, withoutWords } from './records.ts'
import { type Library, recordStores } from './schema.ts'

/** What an import did, and which records of the file were refused. */
export interface ImportResult extends MergeCounts {
  readonly refused: readonly RefusedRecord[]
}

/** The whole library, the trash included, as the text of a backup file. */
export async function exportLibrary(library: Library): Promise<string> {
  const transaction = library.transaction(recordStores)
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
 * Merges a backup file into the library: of two records with one id the newer stays, so that the same file a second time
 * changes nothing. Cut off in between, the same file again completes it. Throws NotABackup for a file that is none.
 */
export async function importLibrary(
  library: Library,
  text: string,
  onProgress: OnProgress = () => undefined,
): Promise<ImportResult> {
  const { records, refused } = fromBackup(text)
  const counts = await mergeRecords(library, records, onProgress)
  if (counts.added + counts.updated > 0) announceChange([])
  await tendIndex(library)
  return { ...counts, refused }
}
