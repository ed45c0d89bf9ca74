/** What the settings do with the library as a whole. */
import { matchThreshold } from '../core/matching/threshold.ts'
import { exportLibrary } from '../store/backup.ts'
import { onLibraryChange } from '../store/change-feed.ts'
import { type LibraryCounts, libraryCounts } from '../store/counts.ts'
import { deleteAll, deleteSite } from '../store/delete.ts'
import { exportFactChecks } from '../store/fact-checks.ts'
import { openLibrary } from '../store/open.ts'
import { forgetThreshold, libraryThreshold } from '../store/reader-threshold.ts'
import { importFile } from './import-file.ts'
import { drafts, steps } from './keeping.ts'

export type { ImportResult } from '../store/backup.ts'
export type { LibraryCounts } from '../store/counts.ts'

/** Numbers for people: what is held, and how much room the browser says it takes. */
export interface Holdings {
  readonly counts: LibraryCounts
  /** Bytes, as the browser reckons them; null where it does not tell. */
  readonly bytes: number | null
}

/** The likeness from which on a claim is recognised, 0 to 1: as shipped, and as the reader's answers moved it. */
export interface Threshold {
  readonly shipped: number
  readonly own: number
}

/** The library as a whole. */
export const shelf = {
  async holdings(): Promise<Holdings> {
    const [counts, estimate] = await Promise.all([libraryCounts(await openLibrary()), navigator.storage?.estimate?.()])
    return { counts, bytes: estimate?.usage ?? null }
  },
  threshold: async (): Promise<Threshold> => ({
    shipped: matchThreshold,
    own: await libraryThreshold(await openLibrary()),
  }),
  forgetThreshold: async () => forgetThreshold(await openLibrary()),
  exportText: async () => exportLibrary(await openLibrary()),
  exportFactChecks: async () => exportFactChecks(await openLibrary()),
  importFile,
  // What was deleted must not live on in the steps that could be undone.
  async deleteSite(host: string): Promise<void> {
    await deleteSite(await openLibrary(), host)
    await steps.clear()
  },
  async deleteAll(): Promise<void> {
    await deleteAll(await openLibrary())
    await Promise.all([steps.clear(), drafts.dropAll()])
  },
  onChange: onLibraryChange,
}
