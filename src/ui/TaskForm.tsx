import { say } from '../wording/say.ts'
import { ClaimForm } from './ClaimForm.tsx'
import { ChoiceField, type Problem } from './Field.tsx'
import type { FormDeeds } from './FormShell.tsx'
import { type ClaimChoice, chooseClaim, type FormTask, type StatementTask } from './form-task.ts'
import { SplitForm } from './SplitForm.tsx'
import { CounterStatementForm, NoteForm } from './StatementForms.tsx'
import { isChanged, type OpenForm, type OpenForms } from './use-forms.ts'

interface TaskFormProps {
  readonly form: OpenForm
  readonly forms: OpenForms
  readonly onSave: (task: FormTask) => Promise<Problem | null>
  /** The form in front was thrown away; `back` brings it back. */
  readonly onDiscarded: (back: () => void) => void
  readonly cannotKeep: string | null
  /** Claims to choose from, where the form began with selected words. */
  readonly choices?: readonly ClaimChoice[]
}

const LONGEST = 90
const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words)

interface AboutProps {
  readonly task: StatementTask
  readonly onTask: (task: StatementTask) => void
  readonly choices: readonly ClaimChoice[]
}

function About({ task, choices, onTask }: AboutProps) {
  if (choices.length < 2) {
    return (
      <p class="about small">
        <span class="quiet">{say('onClaimColon')}</span> <bdi>{task.about}</bdi>
      </p>
    )
  }
  return (
    <ChoiceField
      name="about"
      label={say('onClaim')}
      hint={say('selectedHint')}
      value={String(
        Math.max(
          0,
          choices.findIndex(({ about }) => about === task.about),
        ),
      )}
      choices={choices.map(({ about }, index) => [
        String(index),
        index === 0 ? say('selectedWords', { words: shortened(about) }) : shortened(about),
      ])}
      problem={null}
      onValue={index => {
        const chosen = choices[Number(index)]
        if (chosen !== undefined) onTask(chooseClaim(task, chosen))
      }}
    />
  )
}

/** The form for what the reader is writing. */
export function TaskForm({ form, forms, onSave, onDiscarded, cannotKeep, choices = [] }: TaskFormProps) {
  const { task, fresh, continued } = form
  const { change, close, finish, startAfresh, open } = forms
  const deeds: FormDeeds = {
    ...{ continued, cannotKeep, onClose: close, onAfresh: startAfresh },
    isChanged: isChanged(form),
    onSave: () => onSave(task),
    onDiscard: () => {
      // As with saving: who reads that it is discarded may close the popup at once, and must not be offered it again.
      void finish().then(() =>
        onDiscarded(() => {
          open(fresh)
          change(task)
        }),
      )
    },
  }
  if (task.form === 'claim') return <ClaimForm {...deeds} task={task} onTask={change} />
  if (task.form === 'split') return <SplitForm {...deeds} task={task} onTask={change} />
  const isNew = task.recordId === null
  const about = <About task={task} choices={choices} onTask={change} />
  return task.form === 'counter-statement' ? (
    <CounterStatementForm
      {...deeds}
      about={about}
      title={say(isNew ? 'addACounterStatement' : 'editTheCounterStatement')}
      values={task.values}
      onValues={values => change({ ...task, values })}
    />
  ) : (
    <NoteForm
      {...deeds}
      about={about}
      title={say(isNew ? 'addANote' : 'editTheNote')}
      values={task.values}
      onValues={values => change({ ...task, values })}
    />
  )
}
