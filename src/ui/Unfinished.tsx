import type { Draft } from './drafts.ts'
import type { FormTask } from './form-task.ts'

interface UnfinishedProps {
  readonly drafts: readonly Draft[]
  readonly onContinue: (task: FormTask) => void
  readonly onDiscard: (draft: Draft) => void
}

const formWords: Readonly<Record<FormTask['form'], string>> = {
  claim: 'Claim',
  'counter-statement': 'Counter-statement',
  note: 'Note',
  split: 'Split claim',
}

function aboutOf(task: FormTask): string {
  if (task.form === 'split') return task.entry.claim.text
  return task.form === 'claim' ? task.values.text : task.about
}

/** Drafts that were closed and not saved: offered again, until they are saved or discarded. */
export function Unfinished({ drafts, onContinue, onDiscard }: UnfinishedProps) {
  if (drafts.length === 0) return null
  return (
    <section class="unfinished small" aria-label="Unfinished">
      <ul>
        {drafts.map(draft => (
          <li key={draft.key}>
            <span>
              Unfinished: {formWords[draft.task.form]}
              {aboutOf(draft.task) !== '' && (
                <>
                  , <bdi class="quiet">{aboutOf(draft.task)}</bdi>
                </>
              )}
            </span>
            <span class="unfinished-deeds">
              <button type="button" onClick={() => onContinue(draft.task)}>
                Continue
              </button>{' '}
              <button type="button" onClick={() => onDiscard(draft)}>
                Discard
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
