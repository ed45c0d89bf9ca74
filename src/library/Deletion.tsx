import { useState } from 'preact/hooks'
import { DeleteCaptured } from './DeleteCaptured.tsx'
import { saveBackup } from './save-file.ts'
import { shelf } from './shelf.ts'

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

interface DeedProps {
  readonly say: (words: string) => void
}

function DeleteAll({ say }: DeedProps) {
  const [asked, setAsked] = useState(false)
  const save = () => {
    saveBackup().then(
      name => say(`Saved as ${name}`),
      (error: unknown) => say(wordsOf(error)),
    )
  }
  const remove = () => {
    shelf.deleteAll().then(
      () => {
        setAsked(false)
        say('Everything is deleted.')
      },
      (error: unknown) => say(wordsOf(error)),
    )
  }
  if (!asked) {
    return (
      <button type="button" class="grave" onClick={() => setAsked(true)}>
        Delete everything…
      </button>
    )
  }
  return (
    <div class="confirm">
      <p>Delete the whole library, with all that you wrote? This cannot be undone.</p>
      <div class="choices">
        <button type="button" onClick={save}>
          Export to a file first
        </button>
        <button type="button" class="grave" onClick={remove}>
          Delete the whole library
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          Keep it
        </button>
      </div>
    </div>
  )
}

/** Deleting for good: what was captured on a site or in some time, or all. */
export function Deletion() {
  const [words, say] = useState('')
  return (
    <section aria-labelledby="deletion">
      <h2 id="deletion">Delete</h2>
      <DeleteCaptured say={say} />
      <DeleteAll say={say} />
      <p role="status">{words}</p>
    </section>
  )
}
