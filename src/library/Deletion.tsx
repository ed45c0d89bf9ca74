import { useId, useState } from 'preact/hooks'
import { say, sayWith } from '../wording/say.ts'
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
  readonly tell: (words: string) => void
}

function DeleteSite({ tell }: DeedProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const ask = () => {
    const host = hostOf(typed)
    setAsked(host)
    tell(host === null ? say('enterSite') : '')
  }
  const remove = (host: string) => {
    shelf.deleteSite(host).then(
      () => {
        setAsked(null)
        setTyped('')
        tell(say('siteDeleted', { site: host }))
      },
      (error: unknown) => tell(wordsOf(error)),
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
      <label for={id}>{say('deleteSite')}</label>
      <div class="choices">
        <input
          id={id}
          type="text"
          inputMode="url"
          placeholder="www.example.com"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say('deleteAsk')}</button>
      </div>
      {asked !== null && (
        <div class="confirm">
          <p>{sayWith('deleteSiteAsk', { site: <bdi>{asked}</bdi> })}</p>
          <div class="choices">
            <button type="button" class="grave" onClick={() => remove(asked)}>
              {say('deleteSiteDo', { site: asked })}
            </button>
            <button type="button" onClick={() => setAsked(null)}>
              {say('keepThem')}
            </button>
          </div>
        </div>
      )}
    </form>
  )
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

/** Deleting for good: one site's records, or all. */
export function Deletion() {
  const [words, tell] = useState('')
  return (
    <section aria-labelledby="deletion">
      <h2 id="deletion">{say('delete')}</h2>
      <DeleteSite tell={tell} />
      <DeleteAll tell={tell} />
      <p role="status">{words}</p>
    </section>
  )
}
