import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { say, sayCount, sayWith, shareWords } from '../wording/say.ts'
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

function Progress({ words, share }: { readonly words: string; readonly share: number }) {
  return (
    <>
      <p>{words}</p>
      <progress aria-label={words} value={share}>
        {shareWords(share)}
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
          <DropZone words={say('dropFile')} onFile={importing.choose} />
          {step.problem !== '' && <p role="alert">{step.problem}</p>}
          <p class="quiet small">{say('importKinds')}</p>
        </>
      )
    case 'preview':
      return <ImportPreview step={step} importing={importing} />
    case 'importing': {
      const done = step.standing?.state
      return (
        <>
          <Progress words={say('importingFile', { file: step.name })} share={done?.share ?? 0} />
          <p class="quiet">{done === undefined ? say('starting') : sayCount('recordsSoFar', done.records)}</p>
          <p class="small quiet">{say('keepOpen')}</p>
          <button type="button" onClick={importing.stop}>
            {say('stop')}
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
              ? say('takingBackStopped', { file: state.file.name })
              : sayCount('importStoppedWith', counts.added, {
                  changed: counts.updated,
                  file: state.file.name,
                  share: shareWords(state.share),
                })}
          </p>
          {step.problem !== '' && <p role="alert">{step.problem}</p>}
          {!isBack && file === null && (
            <DropZone words={say('chooseAgain', { file: state.file.name })} onFile={importing.goOn} />
          )}
          <div class="choices">
            {!isBack && file !== null && (
              <button type="button" class="main" onClick={() => importing.goOn(file)}>
                {say('goOn')}
              </button>
            )}
            <button type="button" onClick={importing.takeBack}>
              {say('takeBack')}
            </button>
          </div>
        </>
      )
    }
    case 'elsewhere':
      return <p>{say('importedElsewhere', { file: step.standing.state.file.name })}</p>
    case 'complete': {
      const { standing } = step
      return (
        <>
          <p>
            {sayWith('isImported', {
              file: <bdi class="file-name">{standing.state.file.name}</bdi>,
              outcome: outcomeWords(standing),
            })}
          </p>
          {standing.state.notices.map(notice => (
            <p key={notice} class="notice">
              {notice}
            </p>
          ))}
          <Refused refused={standing.state.refused} refusals={standing.state.refusals} />
          <div class="choices">
            <button type="button" class="main" onClick={importing.finish}>
              {say('done')}
            </button>
            <button
              type="button"
              onClick={() => saveFile('gainsay-import.txt', new Blob([reportText(standing)], { type: 'text/plain' }))}
            >
              {say('saveReport')}
            </button>
            <button type="button" onClick={importing.takeBack}>
              {say('takeBack')}
            </button>
          </div>
        </>
      )
    }
    case 'taking-back':
      return <Progress words={say('takingBack', { file: step.name })} share={step.share} />
    case 'taken-back':
      return (
        <>
          <p>{say('isTakenBack', { file: step.name })}</p>
          <button type="button" class="main" onClick={importing.finish}>
            {say('chooseAnother')}
          </button>
        </>
      )
  }
}

/** What a screen reader says of a step by itself: progress in tenths, then how it ended. */
function spokenWords(step: ImportStep): string {
  switch (step.at) {
    case 'importing':
      return say('spokenImporting', { share: shareWords(Math.floor((step.standing?.state.share ?? 0) * 10) / 10) })
    case 'complete':
      return say('spokenImported', { outcome: outcomeWords(step.standing) })
    case 'stopped':
      return say('spokenStopped')
    case 'taken-back':
      return say('spokenTakenBack')
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
      <h2 id={id}>{say('import')}</h2>
      <div class="step" tabIndex={-1}>
        <Step importing={importing} />
      </div>
      <p role="status" class="hidden-words">
        {spokenWords(importing.step)}
      </p>
      <form method="dialog">
        <button type="submit" class="link">
          {say('close')}
        </button>
      </form>
    </dialog>
  )
}
