import { useEffect, useId, useState } from 'preact/hooks'
import { say, sayCount } from '../wording/say.ts'
import { shelf } from './shelf.ts'

const choices: readonly (number | null)[] = [null, 1, 3, 6, 12, 24]

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function nameOf(months: number | null): string {
  if (months === null) return say('keepForEver')
  return months % 12 === 0 ? sayCount('keepYears', months / 12) : sayCount('keepMonths', months)
}

interface Asked {
  readonly months: number
  readonly claims: number
}

/** How long what was only seen is kept. */
export function Retention() {
  const id = useId()
  const [months, setMonths] = useState<number | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [words, tell] = useState('')
  const failed = (error: unknown) => tell(wordsOf(error))
  useEffect(() => void shelf.retentionMonths().then(setMonths, failed), [])
  const keep = async (wanted: number | null, done: string) => {
    await shelf.keepFor(wanted)
    setMonths(wanted)
    setAsked(null)
    tell(done)
  }
  const choose = async (wanted: number | null) => {
    tell('')
    setAsked(null)
    if (wanted === null) return keep(null, say('keptForEver'))
    const claims = await shelf.countForgettable(wanted)
    if (claims > 0) setAsked({ months: wanted, claims })
    else await keep(wanted, say('nothingThatOld'))
  }
  return (
    <section aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{say('howLongToKeep')}</h2>
      <p>{say('retentionExplained')}</p>
      <div class="choices">
        <label for={id}>{say('keepSeen')}</label>
        <select
          id={id}
          value={String(asked?.months ?? months)}
          onChange={event => {
            const chosen = choices.find(each => String(each) === event.currentTarget.value)
            if (chosen !== undefined) choose(chosen).catch(failed)
          }}
        >
          {choices.map(each => (
            <option key={String(each)} value={String(each)} selected={each === (asked?.months ?? months)}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </div>
      {asked !== null && (
        <div class="confirm">
          <p>{sayCount('willBeForgotten', asked.claims)}</p>
          <div class="choices">
            <button
              type="button"
              class="grave"
              onClick={() =>
                void keep(asked.months, say('beingForgotten', { time: nameOf(asked.months) })).catch(failed)
              }
            >
              {say('forgetOlder')}
            </button>
            <button type="button" onClick={() => setAsked(null)}>
              {say('leaveAsItWas')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{words}</p>
    </section>
  )
}
