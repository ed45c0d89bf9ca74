/** Runs jobs on files, each in a worker of its own. */
import { say } from '../wording/say.ts'
import type { FileJob, FileJobs, FromWorker, ToWorker } from './file-jobs.ts'

/** A job that is being done. */
export interface RunningJob<Job extends FileJob> {
  /** Rejects with words for the reader. */
  readonly result: Promise<FileJobs[Job]['result']>
  /** Asks an import to stop at the next good place: its result tells how far it came. */
  stop(): void
  /** Ends the worker at once. The result never comes. */
  kill(): void
}

/** Begins a job. `onProgress` is told how far it is. */
export function runFileJob<Job extends FileJob>(
  job: Job,
  argument: FileJobs[Job]['argument'],
  onProgress: (progress: FileJobs[Job]['progress']) => void = () => undefined,
): RunningJob<Job> {
  const worker = new Worker('/library/import-worker.js')
  const post = (message: ToWorker): void => worker.postMessage(message)
  const result = new Promise<FileJobs[Job]['result']>((resolve, reject) => {
    worker.onerror = event => reject(new Error(say('jobFailed', { reason: event.message })))
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      // The worker answers the job it was given, with what the contract has for it.
      if (data.kind === 'progress') onProgress(data.progress as FileJobs[Job]['progress'])
      else if (data.kind === 'result') resolve(data.result as FileJobs[Job]['result'])
      else reject(new Error(data.message))
    }
  })
  post({ job, argument } as ToWorker)
  return {
    result: result.finally(() => worker.terminate()),
    stop: () => post('stop'),
    kill: () => worker.terminate(),
  }
}
