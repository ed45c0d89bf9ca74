import { useRef, useState } from 'preact/hooks'
import { counted } from '../ui/dates.ts'
import { backupName, factChecksName, saveFile } from './save-file.ts'
import { type ImportResult, shelf } from './shelf.ts'

type Outcome =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'error'; readonly words: string }
  | { readonly kind: 'imported'; readonly result: ImportResult }

const failed = (error: unknown): Outcome => ({
  kind: 'error',
  words: error instanceof Error ? error.message : String(error),
})

const MOST_REFUSALS = 20

function Imported({ result }: { readonly result: ImportResult }) {
  const { added, updated, unchanged, refused } = result
  return (
    <>
      <p>
        {counted(added, 'record', 'records')} added, {updated} updated, {unchanged} already there.
      </p>
      {refused.length > 0 && (
        <>
          <p>{counted(refused.length, 'record was', 'records were')} not taken:</p>
          <ul class="refused small">
            {refused.slice(0, MOST_REFUSALS).map(({ index, reason }) => (
              <li key={index}>
                Record {index + 1}: {reason}
              </li>
            ))}
            {refused.length > MOST_REFUSALS && <li>and {refused.length - MOST_REFUSALS} more</li>}
          </ul>
        </>
      )}
    </>
  )
}

/** Writes the whole library into a file; used before deleting, too. */
export async function exportBackup(): Promise<string> {
  const name = backupName(new Date())
  saveFile(name, await shelf.exportText())
  return name
}

/** The fact checks of the library into a file that others can read. */
async function exportFactChecks(): Promise<string> {
  const name = factChecksName(new Date())
  saveFile(name, await shelf.exportFactChecks())
  return name
}

const progressWords = (done: number, total: number | null): string =>
  total === null ? counted(done, 'fact check', 'fact checks') : `${done} of ${counted(total, 'record', 'records')}`

/** The whole library out to a file and in again, and published fact checks likewise. */
export function Backup() {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const doExport = (write: () => Promise<string>) => {
    write().then(
      name => setOutcome({ kind: 'words', words: `Saved as ${name}` }),
      (error: unknown) => setOutcome(failed(error)),
    )
  }
  const doImport = async (file: File | undefined) => {
    if (file === undefined) return
    setOutcome({ kind: 'words', words: 'Importing…' })
    try {
      const result = await shelf.importFile(file, ({ done, total }) =>
        setOutcome({ kind: 'words', words: `Importing: ${progressWords(done, total)}` }),
      )
      setOutcome({ kind: 'imported', result })
    } catch (error) {
      setOutcome(failed(error))
    }
    // The same file chosen again is another import.
    if (picker.current !== null) picker.current.value = ''
  }
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">Files in and out</h2>
      <p>
        A backup holds all that is in your library. You can also take in fact checks that others published (ClaimReview:
        JSON-LD, a DataFeed, JSON Lines, or what Google’s Fact Check Tools give) and hand out your own. Importing
        merges: nothing is lost, and of two versions the newer stays.
      </p>
      <div class="choices">
        <button type="button" onClick={() => doExport(exportBackup)}>
          Export a backup
        </button>
        <button type="button" onClick={() => doExport(exportFactChecks)}>
          Export fact checks
        </button>
        <label class="file">
          <span>Import from a file</span>
          <input
            ref={picker}
            type="file"
            accept=".json,.jsonl,.jsonld,.ndjson,application/json,application/ld+json"
            onChange={event => void doImport(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <div role={outcome?.kind === 'error' ? 'alert' : 'status'}>
        {outcome?.kind === 'imported' ? <Imported result={outcome.result} /> : outcome && <p>{outcome.words}</p>}
      </div>
    </section>
  )
}
