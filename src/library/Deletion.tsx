import { useState } from 'preact/hooks'
import { say } from '../wording/say.ts'
import { DeleteCaptured } from './DeleteCaptured.tsx'
import { saveBackup } from './save-file.ts'
import { shelf } from './shelf.ts'

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

interface DeedProps {
  readonly tell: (words: string) => void
}

function DeleteAll({ tell }: DeedProps) {
  const [asked, setAsked] = useState(false)
  const save = () => {
    saveBackup().then(
      name => tell(say('savedAs', { file: name })),
      (error: unknown) => tell(wordsOf(error)),
    )
  }
  const remove = () => {
    shelf.deleteAll().then(
      () => {
        setAsked(false)
        tell(say('allDeleted'))
      },
      (error: unknown) => tell(wordsOf(error)),
    )
  }
  if (!asked) {
    return (
      <button type="button" class="grave" onClick={() => setAsked(true)}>
        {say('deleteAll')}
      </button>
    )
  }
  return (
    <div class="confirm">
      <p>{say('deleteAllAsk')}</p>
      <div class="choices">
        <button type="button" onClick={save}>
          {say('exportFirst')}
        </button>
        <button type="button" class="grave" onClick={remove}>
          {say('deleteAllDo')}
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          {say('keepIt')}
        </button>
      </div>
    </div>
  )
}

/** Deleting for good: what was captured on a site or in some time, or all. */
export function Deletion() {
  const [words, tell] = useState('')
  return (
    <section aria-labelledby="deletion">
      <h2 id="deletion">{say('delete')}</h2>
      <DeleteCaptured tell={tell} />
      <DeleteAll tell={tell} />
      <p role="status">{words}</p>
    </section>
  )
}
