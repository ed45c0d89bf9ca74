/**
 * Reads and writes files away from the page: reading a large file and sorting its words into the index would hold up every page of
 * Gainsay, the popup too, since all share one thread. Killed with its page in between, an import leaves whole batches and its state.
 */
import { guessCsv } from '../core/interchange/csv.ts'
import { formatOf } from '../core/interchange/read-file.ts'
import { tendColumns } from '../store/claim-columns/reading.ts'
import { exportFile } from '../store/export-file.ts'
import { importFile } from '../store/import-file.ts'
import { openLibrary } from '../store/open.ts'
import { openFile } from '../store/open-file.ts'
import { previewImport } from '../store/preview-import.ts'
import { takeBackImport } from '../store/take-back.ts'
import type { FileJob, FileJobs, FromWorker, ToWorker } from './file-jobs.ts'

const tell = (message: FromWorker): void => self.postMessage(message)
const tellProgress = (progress: FileJobs[FileJob]['progress']): void => tell({ kind: 'progress', progress })

const stopping = new AbortController()

async function run(asked: Exclude<ToWorker, 'stop'>): Promise<FileJobs[FileJob]['result']> {
  switch (asked.job) {
    case 'look': {
      const { file, delimiter } = asked.argument
      const { start } = await openFile(file)
      return { format: formatOf(start), csv: guessCsv(start, delimiter) }
    }
    case 'preview':
      return previewImport(await openLibrary(), asked.argument, tellProgress)
    case 'import': {
      const library = await openLibrary()
      const standing = await importFile(library, { ...asked.argument, signal: stopping.signal }, tellProgress)
      // Here and not in a page that shows them.
      await tendColumns(library)
      return standing
    }
    case 'takeBack':
      await takeBackImport(await openLibrary(), tellProgress)
      return null
    case 'export':
      return exportFile(await openLibrary(), asked.argument, tellProgress)
  }
}

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'stop') {
    stopping.abort()
    return
  }
  try {
    tell({ kind: 'result', result: await run(data) })
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
