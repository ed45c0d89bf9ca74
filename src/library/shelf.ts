/** What the settings do with the library as a whole. */
import { matchThreshold } from '../core/matching/threshold.ts'
import { onLibraryChange } from '../store/change-feed.ts'
import { type LibraryCounts, libraryCounts } from '../store/counts.ts'
import { deleteAll, deleteSite } from '../store/delete.ts'
import { forgetImport, importIsRunning, importStanding } from '../store/import-state.ts'
import { openLibrary } from '../store/open.ts'
import { forgetThreshold, libraryThreshold } from '../store/reader-threshold.ts'
import { searchLibrary } from '../store/search.ts'

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

/** A selection larger than that is no selection any more. */
const MOST_FOUND = 20_000

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
  /** The ids of the claims that a search for words finds, best first. */
  findClaims: async (words: string): Promise<readonly string[]> =>
    (await searchLibrary(await openLibrary(), words, MOST_FOUND)).map(({ claim }) => claim.id),
  importStanding: async () => importStanding(await openLibrary()),
  forgetImport: async () => forgetImport(await openLibrary()),
  importIsRunning,
  deleteSite: async (host: string) => deleteSite(await openLibrary(), host),
  deleteAll: async () => deleteAll(await openLibrary()),
  onChange: onLibraryChange,
}
