import { useId, useState } from 'preact/hooks'
import type { CapturedCounts } from '../store/delete.ts'
import { counted } from '../ui/dates.ts'
import { type Captured, shelf } from './shelf.ts'

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The host a reader means by "example.com", "https://example.com/news" or " Example.com ". */
function hostOf(typed: string): string | null {
  const trimmed = typed.trim()
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  return trimmed !== '' && URL.canParse(address) ? new URL(address).host : null
}

/** Midnight, at the reader's place, at the beginning of a day of a date field; null where none is chosen. */
function midnightOf(day: string): number | null {
  const time = new Date(`${day}T00:00`).getTime()
  return day === '' || Number.isNaN(time) ? null : time
}

const choices: readonly (readonly [Captured['kind'], string])[] = [
  ['site', 'on one site'],
  ['before', 'before a day'],
  ['since', 'on a day and later'],
]

function capturedOf(kind: Captured['kind'], site: string, day: string): Captured | null {
  if (kind === 'site') {
    const host = hostOf(site)
    return host === null ? null : { kind, host }
  }
  const time = midnightOf(day)
  return time === null ? null : { kind, time }
}

function whichWords(captured: Captured): string {
  if (captured.kind === 'site') return `on ${captured.host}`
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(captured.time)
  return captured.kind === 'before' ? `before ${day}` : `on ${day} and later`
}

const countWords = ({ claims, sightings, statements }: CapturedCounts): string =>
  `${counted(sightings, 'sighting', 'sightings')}, ${counted(statements, 'counter-statement or note', 'counter-statements and notes')}, and ${counted(claims, 'claim', 'claims')} on which nothing else is held`

interface Asked {
  readonly captured: Captured
  readonly counts: CapturedCounts
}

interface ConfirmProps extends Asked {
  readonly onDelete: () => void
  readonly onKeep: () => void
}

function Confirm({ captured, counts, onDelete, onKeep }: ConfirmProps) {
  return (
    <div class="confirm">
      <p>
        Delete what was read <bdi>{whichWords(captured)}</bdi>: {countWords(counts)}? This cannot be undone.
      </p>
      <div class="choices">
        <button type="button" class="grave" onClick={onDelete}>
          Delete what was read {whichWords(captured)}
        </button>
        <button type="button" onClick={onKeep}>
          Keep it
        </button>
      </div>
    </div>
  )
}

/** Deletes what was captured on a site or in some time, with its number shown before. */
export function DeleteCaptured({ say }: { readonly say: (words: string) => void }) {
  const id = useId()
  const [kind, setKind] = useState<Captured['kind']>('site')
  const [site, setSite] = useState('')
  const [day, setDay] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const failed = (error: unknown) => say(wordsOf(error))
  const ask = async () => {
    setAsked(null)
    const captured = capturedOf(kind, site, day)
    if (captured === null) {
      say(kind === 'site' ? 'Enter a site, such as www.example.com.' : 'Choose a day.')
      return
    }
    say('Counting…')
    const counts = await shelf.countCaptured(captured)
    const isAny = counts.sightings + counts.statements + counts.claims > 0
    say(isAny ? '' : `Nothing was read ${whichWords(captured)}.`)
    if (isAny) setAsked({ captured, counts })
  }
  const remove = async ({ captured }: Asked) => {
    await shelf.deleteCaptured(captured)
    setAsked(null)
    setSite('')
    say(`What was read ${whichWords(captured)} is deleted. What you wrote yourself stays.`)
  }
  return (
    <form
      class="site-form"
      onSubmit={event => {
        event.preventDefault()
        ask().catch(failed)
      }}
    >
      <label for={`${id}-which`}>Delete what was read</label>
      <div class="choices">
        <select
          id={`${id}-which`}
          value={kind}
          onChange={event => {
            const chosen = choices.find(([each]) => each === event.currentTarget.value)
            if (chosen !== undefined) setKind(chosen[0])
            setAsked(null)
          }}
        >
          {choices.map(([each, name]) => (
            <option key={each} value={each} selected={each === kind}>
              {name}
            </option>
          ))}
        </select>
        {kind === 'site' ? (
          <input
            type="text"
            inputMode="url"
            aria-label="Site"
            placeholder="www.example.com"
            value={site}
            onInput={event => setSite(event.currentTarget.value)}
          />
        ) : (
          <input type="date" aria-label="Day" value={day} onInput={event => setDay(event.currentTarget.value)} />
        )}
        <button type="submit">Delete…</button>
      </div>
      {asked !== null && (
        <Confirm {...asked} onDelete={() => void remove(asked).catch(failed)} onKeep={() => setAsked(null)} />
      )}
    </form>
  )
}
