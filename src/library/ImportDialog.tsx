import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { counted } from '../ui/dates.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { outcomeWords, Refused, reportText } from './ImportReport.tsx'
import { saveFile } from './save-file.ts'
import type { Importing, ImportStep } from './use-import.ts'

/** Where a file is dropped or chosen. */
function DropZone({ words, onFile }: { readonly words: string; readonly onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false)
  const take = (file: File | null | undefined) => {
    if (file) onFile(file)
  }
  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={event => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <span>{words}</span>
      <input type="file" onChange={event => take(event.currentTarget.files?.[0])} />
    </label>
  )
}

const percent = (share: number): string => share.toLocaleString(undefined, { style: 'percent' })

function Progress({ words, share }: { readonly words: string; readonly share: number }) {
  return (
    <>
      <p>{words}</p>
      <progress aria-label={words} value={share}>
        {percent(share)}
      </progress>
    </>
  )
}

function Step({ importing }: { readonly importing: Importing }) {
  const { step } = importing
  switch (step.at) {
    case 'choose':
      return (
        <>
          <DropZone words="Drop a file here, or choose one" onFile={importing.choose} />
          {step.problem !== '' && <p role="alert">{step.problem}</p>}
          <p class="quiet small">
            Gainsay backups, fact checks (ClaimReview: JSON-LD, DataFeed, JSON Lines, Google’s Fact Check Tools), web
            annotations (W3C), Hypothesis annotations, tables (CSV). Nothing is changed before you have seen what would
            be.
          </p>
        </>
      )
    case 'preview':
      return <ImportPreview step={step} importing={importing} />
    case 'importing': {
      const done = step.standing?.state
      return (
        <>
          <Progress words={`Importing ${step.name}`} share={done?.share ?? 0} />
          <p class="quiet">{done === undefined ? 'Starting…' : `${done.records.toLocaleString()} records so far`}</p>
          <p class="small quiet">
            Keep this page open. If it closes, the import stops, and you can go on with it here.
          </p>
          <button type="button" onClick={importing.stop}>
            Stop
          </button>
        </>
      )
    }
    case 'stopped': {
      const { state, counts } = step.standing
      const { file } = step
      const isBack = state.phase === 'taking-back'
      return (
        <>
          <p>
            {isBack
              ? `Taking back ${state.file.name} stopped.`
              : `The import of ${state.file.name} stopped at ${percent(state.share)} of the file. So far ${counted(counts.added, 'record', 'records')} were added and ${counts.updated.toLocaleString()} changed.`}
          </p>
          {step.problem !== '' && <p role="alert">{step.problem}</p>}
          {!isBack && file === null && (
            <DropZone words={`To go on, choose ${state.file.name} again`} onFile={importing.goOn} />
          )}
          <div class="choices">
            {!isBack && file !== null && (
              <button type="button" class="main" onClick={() => importing.goOn(file)}>
                Go on
              </button>
            )}
            <button type="button" onClick={importing.takeBack}>
              Take it back
            </button>
          </div>
        </>
      )
    }
    case 'elsewhere':
      return <p>{step.standing.state.file.name} is being imported in another page of Gainsay.</p>
    case 'complete': {
      const { standing } = step
      return (
        <>
          <p>
            <bdi class="file-name">{standing.state.file.name}</bdi> is imported: {outcomeWords(standing)}
          </p>
          {standing.state.notices.map(notice => (
            <p key={notice} class="notice">
              {notice}
            </p>
          ))}
          <Refused refused={standing.state.refused} refusals={standing.state.refusals} />
          <div class="choices">
            <button type="button" class="main" onClick={importing.finish}>
              Done
            </button>
            <button
              type="button"
              onClick={() => saveFile('gainsay-import.txt', new Blob([reportText(standing)], { type: 'text/plain' }))}
            >
              Save the report
            </button>
            <button type="button" onClick={importing.takeBack}>
              Take it back
            </button>
          </div>
        </>
      )
    }
    case 'taking-back':
      return <Progress words={`Taking back ${step.name}`} share={step.share} />
    case 'taken-back':
      return (
        <>
          <p>{step.name} is taken back: your library is as it was before, but for what you changed since.</p>
          <button type="button" class="main" onClick={importing.finish}>
            Choose another file
          </button>
        </>
      )
  }
}

/** What a screen reader says of a step by itself: progress in tenths, then how it ended. */
function spokenWords(step: ImportStep): string {
  switch (step.at) {
    case 'importing':
      return `Importing, ${percent(Math.floor((step.standing?.state.share ?? 0) * 10) / 10)}`
    case 'complete':
      return `Imported. ${outcomeWords(step.standing)}`
    case 'stopped':
      return 'The import stopped.'
    case 'taken-back':
      return 'The import is taken back.'
    default:
      return ''
  }
}

/** The one dialog of all imports: choose a file, see what it would change, import it, read the report. */
export function ImportDialog({ importing, onClose }: { readonly importing: Importing; readonly onClose: () => void }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { at } = importing.step
  useEffect(() => dialog.current?.showModal(), [])
  // What the step says is read out; the focus, whose button went with the last step, stays in the dialog.
  useEffect(() => dialog.current?.querySelector<HTMLElement>('.step')?.focus(), [at])
  return (
    <dialog ref={dialog} class="import" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>Import</h2>
      <div class="step" tabIndex={-1}>
        <Step importing={importing} />
      </div>
      <p role="status" class="hidden-words">
        {spokenWords(importing.step)}
      </p>
      <form method="dialog">
        <button type="submit" class="link">
          Close
        </button>
      </form>
    </dialog>
  )
}
