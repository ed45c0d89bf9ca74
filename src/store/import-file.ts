/**
 * Imports a file a batch at a time. The state of the import lies beside the records, so that one that was stopped or killed is gone on
 * with; what it wrote lies in a journal, so that it is taken back.
 */
import type { Reading } from '../core/interchange/read-file.ts'
import { announceChange } from './change-feed.ts'
import { tendIndex } from './claim-index/tending.ts'
import { fileBatches, noComplaints } from './file-batches.ts'
import { forgetImport, type ImportStanding, importLock, importStanding, keepImportState } from './import-state.ts'
import type { ImportState } from './import-stored.ts'
import { mergeRecords } from './merge-records.ts'
import { identifyFile } from './open-file.ts'
import type { Library } from './schema.ts'

/** What is to be imported, and when to stop. */
export interface ImportJob {
  readonly file: Blob
  readonly name: string
  readonly reading: Reading
  /** ms since the epoch. */
  readonly now?: number
  readonly signal?: AbortSignal
}

/** An import that cannot begin. `message` tells the reader why. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
}

/**
 * Merges a file into the library, or goes on with it where it stopped. The same file a second time changes nothing. Resolves when all of it
 * is in, or when `signal` says stop: then the state says how far it came. Throws UnreadableFile and {@link ImportRefused}.
 */
export async function importFile(
  library: Library,
  job: ImportJob,
  onProgress: (standing: ImportStanding) => void = () => undefined,
): Promise<ImportStanding> {
  return navigator.locks.request(importLock, { ifAvailable: true }, async lock => {
    if (!lock) throw new ImportRefused('Another import is going on. Wait for its end, then try again.')
    return importLocked(library, job, onProgress)
  })
}

async function importLocked(
  library: Library,
  job: ImportJob,
  onProgress: (standing: ImportStanding) => void,
): Promise<ImportStanding> {
  let state = await begin(library, job)
  let isChanged = false
  const way = { skip: state.pieces, complaints: state, now: job.now ?? Date.now() }
  for await (const { records, size, pieces, share, complaints } of fileBatches(job.file, state.reading, way)) {
    if (job.signal?.aborted) break
    const { added, updated } = await mergeRecords(library, records, { keepsJournal: true })
    isChanged ||= added + updated > 0
    state = { ...state, ...complaints, pieces, share, records: state.records + size }
    await keepImportState(library, state)
    onProgress(await standingOf(library))
  }
  if (!job.signal?.aborted) await keepImportState(library, { ...state, phase: 'complete', share: 1 })
  if (isChanged) announceChange([])
  await tendIndex(library)
  return standingOf(library)
}

async function standingOf(library: Library): Promise<ImportStanding> {
  const standing = await importStanding(library)
  if (standing === null) throw new ImportRefused('The library was emptied while a file was imported.')
  return standing
}

async function begin(library: Library, { file, name, reading }: ImportJob): Promise<ImportState> {
  const identity = await identifyFile(file, name)
  const before = (await importStanding(library))?.state
  if (before !== undefined && before.phase !== 'complete') {
    if (before.phase === 'running' && before.file.fingerprint === identity.fingerprint) return before
    throw new ImportRefused(`The import of ${before.file.name} is not finished: go on with it or take it back first.`)
  }
  // The one before is there for good.
  await forgetImport(library)
  const state: ImportState = {
    ...noComplaints,
    ...{ phase: 'running', file: identity, reading, pieces: 0, records: 0, share: 0 },
  }
  await keepImportState(library, state)
  return state
}
