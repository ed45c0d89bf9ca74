/** One import from the choice of a file to its report: what the dialog shows. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { CsvReading } from '../core/interchange/csv.ts'
import type { InFormat } from '../core/interchange/formats.ts'
import type { Reading } from '../core/interchange/read-file.ts'
import type { ImportStanding } from '../store/import-state.ts'
import type { ImportPreview } from '../store/preview-import.ts'
import type { FileJob, Looked } from './file-jobs.ts'
import { type RunningJob, runFileJob } from './run-file-job.ts'
import { shelf } from './shelf.ts'

/** A chosen file and how it is to be read; `reading` is null until the reader said what it is. */
export interface Chosen {
  readonly file: File
  readonly looked: Looked
  readonly reading: Reading | null
}

/** Where an import is. */
export type ImportStep =
  | { readonly at: 'choose'; readonly problem: string }
  | {
      readonly at: 'preview'
      readonly chosen: Chosen
      readonly preview: ImportPreview | null
      readonly isDone: boolean
      readonly problem: string
    }
  | { readonly at: 'importing'; readonly name: string; readonly standing: ImportStanding | null }
  | { readonly at: 'stopped'; readonly standing: ImportStanding; readonly file: File | null; readonly problem: string }
  | { readonly at: 'elsewhere'; readonly standing: ImportStanding }
  | { readonly at: 'complete'; readonly standing: ImportStanding }
  | { readonly at: 'taking-back'; readonly name: string; readonly share: number }
  | { readonly at: 'taken-back'; readonly name: string }

/** What can be done at each step. */
export interface Importing {
  readonly step: ImportStep
  choose(file: File): void
  /** Reads the chosen file as something else. */
  readAs(format: InFormat, csv: CsvReading | null): void
  /** Guesses a table's columns anew with another sign between its fields. */
  part(delimiter: string): void
  start(): void
  stop(): void
  /** Goes on with a stopped import, with its file. */
  goOn(file: File): void
  takeBack(): void
  /** Leaves what was imported as it is and begins anew. */
  finish(): void
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const fresh: ImportStep = { at: 'choose', problem: '' }

/** The import of this page. It goes on from one that a closed page left behind. */
export function useImport(): Importing {
  const [step, setStep] = useState<ImportStep>(fresh)
  const job = useRef<RunningJob<FileJob> | null>(null)
  const rest = useCallback(async (file: File | null, problem = '') => setStep(await standingStep(file, problem)), [])
  useEffect(() => {
    void rest(null)
    // With the page goes its worker: an import is gone on with when the page is opened again.
    return () => job.current?.kill()
  }, [rest])

  // The end of another page's import is not announced where that page was killed.
  useEffect(() => {
    if (step.at !== 'elsewhere') return
    const looking = setInterval(() => void rest(null), 1_000)
    return () => clearInterval(looking)
  }, [step.at, rest])

  const preview = (chosen: Chosen) => {
    job.current?.kill()
    const { file, reading } = chosen
    const at = { at: 'preview', chosen, problem: '' } as const
    setStep({ ...at, preview: null, isDone: false })
    if (reading === null) return
    const running = runFileJob('preview', { file, reading }, told => setStep({ ...at, preview: told, isDone: false }))
    job.current = running
    running.result.then(
      told => setStep({ ...at, preview: told, isDone: true }),
      error => setStep({ ...at, preview: null, isDone: true, problem: wordsOf(error) }),
    )
  }
  const look = async (file: File, delimiter?: string) => {
    try {
      const looked = await runFileJob('look', { file, ...(delimiter !== undefined && { delimiter }) }).result
      const format = delimiter === undefined ? looked.format : 'csv'
      preview({ file, looked, reading: format && { format, csv: format === 'csv' ? looked.csv : null } })
    } catch (error) {
      setStep({ at: 'choose', problem: wordsOf(error) })
    }
  }
  const run = (file: File, reading: Reading) => {
    job.current?.kill()
    setStep({ at: 'importing', name: file.name, standing: null })
    const running = runFileJob('import', { file, name: file.name, reading }, standing =>
      setStep({ at: 'importing', name: file.name, standing }),
    )
    job.current = running
    running.result.then(
      () => rest(file),
      error => rest(file, wordsOf(error)),
    )
  }
  return {
    step,
    choose: file => void look(file),
    readAs(format, csv) {
      if (step.at === 'preview') preview({ ...step.chosen, reading: { format, csv } })
    },
    part(delimiter) {
      if (step.at === 'preview') void look(step.chosen.file, delimiter)
    },
    start() {
      if (step.at === 'preview' && step.chosen.reading !== null) run(step.chosen.file, step.chosen.reading)
    },
    stop: () => job.current?.stop(),
    goOn(file) {
      if (step.at === 'stopped') run(file, step.standing.state.reading)
    },
    takeBack() {
      if (step.at !== 'stopped' && step.at !== 'complete') return
      const { name } = step.standing.state.file
      setStep({ at: 'taking-back', name, share: 0 })
      const running = runFileJob('takeBack', null, share => setStep({ at: 'taking-back', name, share }))
      job.current = running
      running.result.then(
        () => setStep({ at: 'taken-back', name }),
        error => rest(null, wordsOf(error)),
      )
    },
    finish() {
      job.current?.kill()
      if (step.at !== 'complete') setStep(fresh)
      else
        shelf.forgetImport().then(
          () => rest(null),
          error => setStep({ at: 'choose', problem: wordsOf(error) }),
        )
    },
  }
}

/** What is left of an import in the library. */
async function standingStep(file: File | null, problem: string): Promise<ImportStep> {
  try {
    const [standing, isRunning] = await Promise.all([shelf.importStanding(), shelf.importIsRunning()])
    if (standing === null) return { at: 'choose', problem }
    if (isRunning) return { at: 'elsewhere', standing }
    if (standing.state.phase === 'complete')
      return problem === '' ? { at: 'complete', standing } : { at: 'choose', problem }
    return { at: 'stopped', standing, file, problem }
  } catch (error) {
    return { at: 'choose', problem: wordsOf(error) }
  }
}
