/**
 * Imports a file away from the page: reading a large file and sorting its words into the index would hold up every page of
 * Gainsay, the popup too, since all share one thread. Killed with its page in between, it leaves whole batches.
 */
import type { ImportResult } from '../store/backup.ts'
import { tendColumns } from '../store/claim-columns/reading.ts'
import { importFile } from '../store/import-file.ts'
import type { Progress } from '../store/merge-records.ts'
import { openLibrary } from '../store/open.ts'

/** What the worker tells: how far it is, then the result or, for people to read, why there is none. */
export type ImportMessage =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'result'; readonly result: ImportResult }
  | { readonly kind: 'failed'; readonly message: string }

const tell = (message: ImportMessage): void => self.postMessage(message)

self.onmessage = async ({ data: file }: MessageEvent<Blob>) => {
  try {
    const library = await openLibrary()
    const onProgress = (progress: Progress) => tell({ kind: 'progress', ...progress })
    const result = await importFile(library, file, onProgress)
    // Here and not in a page that shows them.
    await tendColumns(library)
    tell({ kind: 'result', result })
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
