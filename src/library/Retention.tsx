import { useEffect, useId, useState } from 'preact/hooks'
import { counted } from '../ui/dates.ts'
import { shelf } from './shelf.ts'

const choices: readonly (readonly [number | null, string])[] = [
  [null, 'For ever'],
  [1, 'For a month'],
  [3, 'For 3 months'],
  [6, 'For 6 months'],
  [12, 'For a year'],
  [24, 'For 2 years'],
]

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const nameOf = (months: number | null): string =>
  choices.find(([each]) => each === months)?.[1] ?? `For ${months} months`

interface Asked {
  readonly months: number
  readonly claims: number
}

/** How long what was only seen is kept. */
export function Retention() {
  const id = useId()
  const [months, setMonths] = useState<number | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [words, say] = useState('')
  const failed = (error: unknown) => say(wordsOf(error))
  useEffect(() => void shelf.retentionMonths().then(setMonths, failed), [])
  const keep = async (wanted: number | null, done: string) => {
    await shelf.keepFor(wanted)
    setMonths(wanted)
    setAsked(null)
    say(done)
  }
  const choose = async (wanted: number | null) => {
    say('')
    setAsked(null)
    if (wanted === null) return keep(null, 'What was seen is kept for ever from now on.')
    const claims = await shelf.countForgettable(wanted)
    if (claims > 0) setAsked({ months: wanted, claims })
    else await keep(wanted, 'Kept. Nothing is that old yet.')
  }
  return (
    <section aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>How long to keep what was only seen</h2>
      <p>
        What you wrote, decided or imported stays for ever, and with it all that is held on the same claim. This is
        about claims that articles told and nobody touched.
      </p>
      <div class="choices">
        <label for={id}>Keep them</label>
        <select
          id={id}
          value={String(asked?.months ?? months)}
          onChange={event => {
            const chosen = choices.find(([each]) => String(each) === event.currentTarget.value)
            if (chosen !== undefined) choose(chosen[0]).catch(failed)
          }}
        >
          {choices.map(([each, name]) => (
            <option key={name} value={String(each)} selected={each === (asked?.months ?? months)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {asked !== null && (
        <div class="confirm">
          <p>
            {counted(asked.claims, 'claim was', 'claims were')} last seen longer ago and will be forgotten now, others
            as they come of age. This cannot be undone.
          </p>
          <div class="choices">
            <button
              type="button"
              class="grave"
              onClick={() =>
                void keep(asked.months, `${nameOf(asked.months)}: older claims are being forgotten.`).catch(failed)
              }
            >
              Forget what is older
            </button>
            <button type="button" onClick={() => setAsked(null)}>
              Leave it as it was
            </button>
          </div>
        </div>
      )}
      <p role="status">{words}</p>
    </section>
  )
}
