import { useState } from 'preact/hooks'
import { Export } from './Export.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { type ImportStep, useImport } from './use-import.ts'

/** What there is to say of an import while its dialog is closed. */
function importWords(step: ImportStep): string | null {
  switch (step.at) {
    case 'importing':
      return `${step.name} is being imported.`
    case 'stopped':
      return `The import of ${step.standing.state.file.name} stopped at ${step.standing.state.share.toLocaleString(undefined, { style: 'percent' })} of the file: go on with it, or take it back.`
    case 'complete':
      return `${step.standing.state.file.name} is imported: see what came of it.`
    case 'taking-back':
      return `${step.name} is being taken back.`
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
      <h2 id="files">Files in and out</h2>
      <p>
        Importing merges: nothing is lost, of two versions the newer stays, and the same file twice changes nothing. You
        see what would change first, and can take it back afterwards.
      </p>
      {words !== null && <p class="notice">{words}</p>}
      <button type="button" onClick={() => setIsOpen(true)}>
        {words === null ? 'Import from a file…' : 'Show the import…'}
      </button>
      {isOpen && <ImportDialog importing={importing} onClose={() => setIsOpen(false)} />}
      <Export />
    </section>
  )
}
