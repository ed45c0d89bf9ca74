import { useId, useState } from 'preact/hooks'
import type { CapturedCounts } from '../store/delete.ts'
import { locale, type PlainKey, say, sayCount } from '../wording/say.ts'
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

const choices: readonly (readonly [Captured['kind'], PlainKey])[] = [
  ['site', 'onOneSite'],
  ['before', 'beforeADay'],
  ['since', 'onADayAndLater'],
]

function capturedOf(kind: Captured['kind'], site: string, day: string): Captured | null {
  if (kind === 'site') {
    const host = hostOf(site)
    return host === null ? null : { kind, host }
  }
  const time = midnightOf(day)
  return time === null ? null : { kind, time }
}

/** What is said of it, by how it is chosen. */
const keys = {
  deed: { site: 'deleteReadSite', before: 'deleteReadBefore', since: 'deleteReadSince' },
  none: { site: 'nothingReadSite', before: 'nothingReadBefore', since: 'nothingReadSince' },
  done: { site: 'readDeletedSite', before: 'readDeletedBefore', since: 'readDeletedSince' },
} as const

function capturedWords(said: keyof typeof keys, captured: Captured): string {
  const { kind } = captured
  const which =
    kind === 'site' ? captured.host : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(captured.time)
  return say(keys[said][kind], { which })
}

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
        {say('deleteReadAsk', {
          claims: sayCount('claims', counts.claims),
          deed: capturedWords('deed', captured),
          sightings: sayCount('sightings', counts.sightings),
          statements: sayCount('statements', counts.statements),
        })}
      </p>
      <div class="choices">
        <button type="button" class="grave" onClick={onDelete}>
          {capturedWords('deed', captured)}
        </button>
        <button type="button" onClick={onKeep}>
          {say('keepIt')}
        </button>
      </div>
    </div>
  )
}

/** Deletes what was captured on a site or in some time, with its number shown before. */
export function DeleteCaptured({ tell }: { readonly tell: (words: string) => void }) {
  const id = useId()
  const [kind, setKind] = useState<Captured['kind']>('site')
  const [site, setSite] = useState('')
  const [day, setDay] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const failed = (error: unknown) => tell(wordsOf(error))
  const ask = async () => {
    setAsked(null)
    const captured = capturedOf(kind, site, day)
    if (captured === null) {
      tell(say(kind === 'site' ? 'enterSite' : 'chooseDay'))
      return
    }
    tell(say('counting'))
    const counts = await shelf.countCaptured(captured)
    const isAny = counts.sightings + counts.statements + counts.claims > 0
    tell(isAny ? '' : capturedWords('none', captured))
    if (isAny) setAsked({ captured, counts })
  }
  const remove = async ({ captured }: Asked) => {
    await shelf.deleteCaptured(captured)
    setAsked(null)
    setSite('')
    tell(capturedWords('done', captured))
  }
  return (
    <form
      class="site-form"
      onSubmit={event => {
        event.preventDefault()
        ask().catch(failed)
      }}
    >
      <label for={`${id}-which`}>{say('deleteRead')}</label>
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
              {say(name)}
            </option>
          ))}
        </select>
        {kind === 'site' ? (
          <input
            type="text"
            inputMode="url"
            aria-label={say('site')}
            placeholder="www.example.com"
            value={site}
            onInput={event => setSite(event.currentTarget.value)}
          />
        ) : (
          <input type="date" aria-label={say('day')} value={day} onInput={event => setDay(event.currentTarget.value)} />
        )}
        <button type="submit">{say('deleteAsk')}</button>
      </div>
      {asked !== null && (
        <Confirm {...asked} onDelete={() => void remove(asked).catch(failed)} onKeep={() => setAsked(null)} />
      )}
    </form>
  )
}
