/** Imports a file in a worker of its own. */
import type { ImportResult } from '../store/backup.ts'
import type { OnProgress } from '../store/merge-records.ts'
import type { ImportMessage } from './import-worker.ts'

/** Merges a backup or a file of fact checks into the library. Rejects with words for the reader. */
export function importFile(file: Blob, onProgress: OnProgress): Promise<ImportResult> {
  const worker = new Worker('/library/import-worker.js')
  const importing = new Promise<ImportResult>((resolve, reject) => {
    worker.onerror = event => reject(new Error(`The import could not run: ${event.message}`))
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if (data.kind === 'progress') onProgress(data)
      else if (data.kind === 'result') resolve(data.result)
      else reject(new Error(data.message))
    }
  })
  worker.postMessage(file)
  return importing.finally(() => worker.terminate())
}
