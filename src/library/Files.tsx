import { useState } from 'preact/hooks'
import { say, shareWords } from '../wording/say.ts'
import { Export } from './Export.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { type ImportStep, useImport } from './use-import.ts'

/** What there is to say of an import while its dialog is closed. */
function importWords(step: ImportStep): string | null {
  switch (step.at) {
    case 'importing':
      return say('isBeingImported', { file: step.name })
    case 'stopped':
      return say('importStoppedAt', {
        file: step.standing.state.file.name,
        share: shareWords(step.standing.state.share),
      })
    case 'complete':
      return say('isImportedSee', { file: step.standing.state.file.name })
    case 'taking-back':
      return say('isBeingTakenBack', { file: step.name })
    default:
      return null
  }
}

/** The library out to files and in again, and what others published. */
export function Files() {
  const importing = useImport()
  const [isOpen, setIsOpen] = useState(false)
  const words = importWords(importing.step)
  return (
    <section aria-labelledby="files">
      <h2 id="files">{say('files')}</h2>
      <p>{say('importingMerges')}</p>
      {words !== null && <p class="notice">{words}</p>}
      <button type="button" onClick={() => setIsOpen(true)}>
        {words === null ? say('importFromFile') : say('showImport')}
      </button>
      {isOpen && <ImportDialog importing={importing} onClose={() => setIsOpen(false)} />}
      <Export />
    </section>
  )
}
