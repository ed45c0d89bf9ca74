/** What is asked of the worker that reads and writes files, and what it tells: one job a worker. */
import type { CsvGuess } from '../core/interchange/csv.ts'
import type { InFormat } from '../core/interchange/formats.ts'
import type { Reading } from '../core/interchange/read-file.ts'
import type { ExportJob } from '../store/export-file.ts'
import type { ImportStanding } from '../store/import-state.ts'
import type { ImportPreview } from '../store/preview-import.ts'

/** What a file probably is; `format` is null where nobody can tell, `csv` where it is no table. */
export interface Looked {
  readonly format: InFormat | null
  readonly csv: CsvGuess | null
}

/** The jobs by name: what each is given, tells on its way, and comes to. */
export interface FileJobs {
  look: { argument: { readonly file: Blob; readonly delimiter?: string }; progress: never; result: Looked }
  preview: {
    argument: { readonly file: Blob; readonly reading: Reading }
    progress: ImportPreview
    result: ImportPreview
  }
  import: {
    argument: { readonly file: Blob; readonly name: string; readonly reading: Reading }
    progress: ImportStanding
    result: ImportStanding
  }
  takeBack: { argument: null; progress: number; result: null }
  export: {
    argument: ExportJob
    progress: number
    result: { readonly blob: Blob; readonly count: number }
  }
}

/** The name of a job. */
export type FileJob = keyof FileJobs

/** To the worker: the job, once; then, perhaps, that it is to stop at the next good place. */
export type ToWorker =
  | { readonly [Job in FileJob]: { readonly job: Job; readonly argument: FileJobs[Job]['argument'] } }[FileJob]
  | 'stop'

/** From the worker: how far it is, then the result or, in words for people, why there is none. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: FileJobs[FileJob]['progress'] }
  | { readonly kind: 'result'; readonly result: FileJobs[FileJob]['result'] }
  | { readonly kind: 'failed'; readonly message: string }
