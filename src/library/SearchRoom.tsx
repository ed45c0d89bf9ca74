import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import type { Desk } from '../ui/desk.ts'
import { editTask, type FormTask, newTask, onRecord } from '../ui/form-task.ts'
import type { ClaimHands } from '../ui/hands.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { SearchResults } from '../ui/SearchResults.tsx'
import { TaskForm } from '../ui/TaskForm.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useDeeds } from '../ui/use-deeds.ts'
import { useSearch } from '../ui/use-search.ts'
import { useWayBack } from '../ui/use-way-back.ts'
import { copyNote } from './copy-note.ts'
import { shelf } from './shelf.ts'

const MOST_RESULTS = 200

/** Grows whenever the library changes, in this page or another. */
function useRound(): number {
  const [round, setRound] = useState(0)
  useEffect(() => shelf.onChange(() => setRound(count => count + 1)), [])
  return round
}

/** The whole library: look up, read, correct, delete and take back. */
export function SearchRoom({ desk }: { readonly desk: Desk }) {
  const [words, setWords] = useState('')
  const [task, setTask] = useState<FormTask | null>(null)
  useWayBack(task !== null)
  const round = useRound()
  const search = useSearch(desk, { words, most: MOST_RESULTS, round })
  // The change feed tells of our own changes too.
  const deeds = useDeeds(
    desk,
    useCallback(() => undefined, []),
  )
  const handsFor = ({ claim }: ClaimEntry): ClaimHands => ({
    add: form => setTask(newTask(form, claim.text, onRecord(claim), null)),
    edit: stored => setTask(editTask(stored, claim)),
    remove: deeds.remove,
  })
  const save = async (written: FormTask) => {
    const problem = await desk.keep(written)
    if (problem !== null) return problem
    setTask(null)
    deeds.say('Saved in your library')
    return null
  }
  return (
    <>
      <h1 class="hidden-words">Your library</h1>
      {task !== null && (
        <TaskForm task={task} onTask={setTask} onSave={save} onCancel={() => setTask(null)} cannotKeep={null} />
      )}
      <div hidden={task !== null}>
        <SearchBox
          words={words}
          onWords={setWords}
          onLeaveDown={() => document.querySelector<HTMLElement>('summary.result')?.focus()}
        />
        <SearchResults
          state={search}
          most={MOST_RESULTS}
          handsFor={handsFor}
          deedsFor={entry => (
            <div class="deeds">
              <button type="button" class="link" onClick={() => void copyNote(entry).then(deeds.say)}>
                Copy as a desk note
              </button>
              <button type="button" class="link" onClick={() => deeds.removeClaim(entry.claim)}>
                Delete claim
              </button>
            </div>
          )}
        />
      </div>
      <UndoBar done={deeds.done} onClose={deeds.clear} />
    </>
  )
}
