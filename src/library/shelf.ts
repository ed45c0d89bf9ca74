/** What the settings do with the library as a whole. */
import { exportLibrary } from '../store/backup.ts'
import { onLibraryChange } from '../store/change-feed.ts'
import { type LibraryCounts, libraryCounts } from '../store/counts.ts'
import { deleteAll, deleteSite } from '../store/delete.ts'
import { openLibrary } from '../store/open.ts'
import { importFile } from './import-file.ts'

export type { ImportResult } from '../store/backup.ts'
export type { LibraryCounts } from '../store/counts.ts'

/** Numbers for people: what is held, and how much room the browser says it takes. */
export interface Holdings {
  readonly counts: LibraryCounts
  /** Bytes, as the browser reckons them; null where it does not tell. */
  readonly bytes: number | null
}

/** The library as a whole. */
export const shelf = {
  async holdings(): Promise<Holdings> {
    const [counts, estimate] = await Promise.all([libraryCounts(await openLibrary()), navigator.storage?.estimate?.()])
    return { counts, bytes: estimate?.usage ?? null }
  },
  exportText: async () => exportLibrary(await openLibrary()),
  importFile,
  deleteSite: async (host: string) => deleteSite(await openLibrary(), host),
  deleteAll: async () => deleteAll(await openLibrary()),
  onChange: onLibraryChange,
}
