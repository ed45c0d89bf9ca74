import { ChoiceField, type Problem } from './Field.tsx'
import { CounterStatementForm, NoteForm } from './Forms.tsx'
import { type ClaimChoice, chooseClaim, type FormTask } from './form-task.ts'

interface TaskFormProps {
  readonly task: FormTask
  readonly onTask: (task: FormTask) => void
  readonly onSave: (task: FormTask) => Promise<Problem | null>
  readonly onCancel: () => void
  readonly cannotKeep: string | null
  /** Claims to choose from, where the form began with selected words. */
  readonly choices?: readonly ClaimChoice[]
}

const LONGEST = 90
const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words)

function About({
  task,
  choices,
  onTask,
}: Pick<TaskFormProps, 'task' | 'onTask'> & { readonly choices: readonly ClaimChoice[] }) {
  if (choices.length < 2) {
    return (
      <p class="about small">
        <span class="quiet">On the claim: </span>
        <bdi>{task.about}</bdi>
      </p>
    )
  }
  return (
    <ChoiceField
      name="about"
      label="On the claim"
      hint="The selected words can be a claim of their own, or what was said on another."
      value={String(
        Math.max(
          0,
          choices.findIndex(({ about }) => about === task.about),
        ),
      )}
      choices={choices.map(({ about }, index) => [
        String(index),
        index === 0 ? `The selected words: ${shortened(about)}` : shortened(about),
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
export function TaskForm({ task, onTask, onSave, onCancel, cannotKeep, choices = [] }: TaskFormProps) {
  const deed = task.recordId === null ? 'Add a' : 'Edit the'
  const about = <About task={task} choices={choices} onTask={onTask} />
  const shell = { about, onSave: () => onSave(task), onCancel, cannotKeep }
  return task.form === 'counter-statement' ? (
    <CounterStatementForm
      {...shell}
      title={`${deed} counter-statement`}
      values={task.values}
      onValues={values => onTask({ ...task, values })}
    />
  ) : (
    <NoteForm {...shell} title={`${deed} note`} values={task.values} onValues={values => onTask({ ...task, values })} />
  )
}
