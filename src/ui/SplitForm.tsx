import type { ClaimEntry } from '../core/model.ts'
import { noteKeys } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
import { TextField } from './Field.tsx'
import { type FormDeeds, FormShell } from './FormShell.tsx'
import type { SplitTask } from './form-task.ts'
import type { SplitValues } from './form-values.ts'
import { hostOf } from './Where.tsx'

interface SplitFormProps extends FormDeeds {
  readonly task: SplitTask
  readonly onTask: (task: SplitTask) => void
}

interface Movable {
  readonly id: string
  readonly kind: string
  readonly words: string
}

function movablesOf({ counterStatements, notes, sightings }: ClaimEntry): readonly Movable[] {
  return [
    ...counterStatements.map(({ id, speaker, quote }) => ({
      id,
      kind: speaker ?? say('counterStatement'),
      words: quote,
    })),
    ...notes.map(({ id, kind, text }) => ({ id, kind: say(noteKeys[kind]), words: text })),
    ...sightings.map(({ id, outlet, url, selector }) => ({
      ...{ id, words: selector.exact },
      kind: say('seenIn', { place: outlet || hostOf(url) || say('earlierWordsInline') }),
    })),
  ]
}

/** Makes a claim of its own out of a part of another one. */
export function SplitForm({ task, onTask, ...deeds }: SplitFormProps) {
  const { entry, values } = task
  const change = (part: Partial<SplitValues>) => onTask({ ...task, values: { ...values, ...part } })
  const about = (
    <p class="about small">
      <span class="quiet">{say('fromTheClaim')}</span> <bdi>{entry.claim.text}</bdi>
    </p>
  )
  const movables = movablesOf(entry)
  return (
    <FormShell {...deeds} title={say('splitTheClaim')} about={about}>
      {problem => (
        <>
          <TextField
            name="text"
            label={say('newClaimSays')}
            type="lines"
            value={values.text}
            problem={problem}
            onValue={text => change({ text })}
          />
          <TextField
            name="claimant"
            label={say('whoSaysSo')}
            value={values.claimant}
            problem={problem}
            onValue={claimant => change({ claimant })}
          />
          {movables.length > 0 && (
            <fieldset class="movables">
              <legend>{say('whatGoes')}</legend>
              {movables.map(({ id, kind, words }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={values.moved.includes(id)}
                    onChange={event => {
                      const others = values.moved.filter(each => each !== id)
                      change({ moved: event.currentTarget.checked ? [...others, id] : others })
                    }}
                  />{' '}
                  <span>
                    <bdi class="label">{kind}</bdi>: <bdi>{words}</bdi>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
    </FormShell>
  )
}
