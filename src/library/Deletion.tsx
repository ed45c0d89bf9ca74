import { useId, useState } from 'preact/hooks'
import { saveBackup } from './save-file.ts'
import { shelf } from './shelf.ts'

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The host a reader means by "example.com", "https://example.com/news" or " Example.com ". */
export function hostOf(typed: string): string | null {
  const trimmed = typed.trim()
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  return trimmed !== '' && URL.canParse(address) ? new URL(address).host : null
}

interface DeedProps {
  readonly say: (words: string) => void
}

function DeleteSite({ say }: DeedProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const ask = () => {
    const host = hostOf(typed)
    setAsked(host)
    say(host === null ? 'Enter a site, such as www.example.com.' : '')
  }
  const remove = (host: string) => {
    shelf.deleteSite(host).then(
      () => {
        setAsked(null)
        setTyped('')
        say(`What was read on ${host} is deleted. What you wrote yourself stays.`)
      },
      (error: unknown) => say(wordsOf(error)),
    )
  }
  return (
    <form
      class="site-form"
      onSubmit={event => {
        event.preventDefault()
        ask()
      }}
    >
      <label for={id}>Delete what was read on one site</label>
      <div class="choices">
        <input
          id={id}
          type="text"
          inputMode="url"
          placeholder="www.example.com"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit">Delete…</button>
      </div>
      {asked !== null && (
        <div class="confirm">
          <p>
            Delete all that was read on <bdi>{asked}</bdi>? This cannot be undone.
          </p>
          <div class="choices">
            <button type="button" class="grave" onClick={() => remove(asked)}>
              Delete the records of {asked}
            </button>
            <button type="button" onClick={() => setAsked(null)}>
              Keep them
            </button>
          </div>
        </div>
      )}
    </form>
  )
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

/** Deleting for good: one site's records, or all. */
export function Deletion() {
  const [words, say] = useState('')
  return (
    <section aria-labelledby="deletion">
      <h2 id="deletion">Delete</h2>
      <DeleteSite say={say} />
      <DeleteAll say={say} />
      <p role="status">{words}</p>
    </section>
  )
}
