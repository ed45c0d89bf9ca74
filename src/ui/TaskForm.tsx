import type { Problem } from './Field.tsx'
import { CounterStatementForm, NoteForm } from './Forms.tsx'
import type { FormTask } from './form-task.ts'

interface TaskFormProps {
  readonly task: FormTask
  readonly onTask: (task: FormTask) => void
  readonly onSave: (task: FormTask) => Promise<Problem | null>
  readonly onCancel: () => void
  readonly cannotKeep: string | null
}

/** The form for what the reader is writing. */
export function TaskForm({ task, onTask, onSave, onCancel, cannotKeep }: TaskFormProps) {
  const deed = task.recordId === null ? 'Add a' : 'Edit the'
  const shell = { about: task.about, onSave: () => onSave(task), onCancel, cannotKeep }
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
