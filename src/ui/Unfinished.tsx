import { thingKeys } from '../wording/model-words.ts'
import { type PlainKey, say } from '../wording/say.ts'
import type { Draft } from './drafts.ts'
import type { FormTask } from './form-task.ts'

interface UnfinishedProps {
  readonly drafts: readonly Draft[]
  readonly onContinue: (task: FormTask) => void
  readonly onDiscard: (draft: Draft) => void
}

const formKeys: Readonly<Record<FormTask['form'], PlainKey>> = { ...thingKeys, split: 'splitClaimDraft' }

function aboutOf(task: FormTask): string {
  if (task.form === 'split') return task.entry.claim.text
  return task.form === 'claim' ? task.values.text : task.about
}

/** Drafts that were closed and not saved: offered again, until they are saved or discarded. */
export function Unfinished({ drafts, onContinue, onDiscard }: UnfinishedProps) {
  if (drafts.length === 0) return null
  return (
    <section class="unfinished small" aria-label={say('unfinished')}>
      <ul>
        {drafts.map(draft => (
          <li key={draft.key}>
            <span>
              {say('unfinishedForm', { form: say(formKeys[draft.task.form]) })}
              {aboutOf(draft.task) !== '' && (
                <>
                  {say('comma')}
                  <bdi class="quiet">{aboutOf(draft.task)}</bdi>
                </>
              )}
            </span>
            <span class="unfinished-deeds">
              <button type="button" onClick={() => onContinue(draft.task)}>
                {say('continue')}
              </button>{' '}
              <button type="button" onClick={() => onDiscard(draft)}>
                {say('discard')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
