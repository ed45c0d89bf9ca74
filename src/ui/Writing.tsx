import { say } from '../wording/say.ts'
import type { ClaimChoice, FormTask } from './form-task.ts'
import { MergeForm } from './MergeForm.tsx'
import { TaskForm } from './TaskForm.tsx'
import type { Deeds } from './use-deeds.ts'
import type { EntryWork } from './use-entry-work.ts'
import type { OpenForms } from './use-forms.ts'

interface WritingProps {
  readonly forms: OpenForms
  readonly work: EntryWork
  readonly deeds: Deeds
  /** Why nothing can be kept here; null where it can. */
  readonly cannotKeep?: string | null
  readonly choicesFor?: (task: FormTask) => readonly ClaimChoice[]
}

/** The form that stands over all else: what the reader is writing, or the question which of two claims stays. */
export function Writing({ forms, work, deeds, cannotKeep = null, choicesFor = () => [] }: WritingProps) {
  const { form } = forms
  if (form !== null) {
    return (
      <TaskForm
        key={form.key}
        form={form}
        forms={forms}
        choices={choicesFor(form.task)}
        onSave={task => deeds.keep(task, forms.finish)}
        onDiscarded={back => deeds.say(say('draftDiscarded'), back)}
        cannotKeep={cannotKeep}
      />
    )
  }
  if (work.merging === null) return null
  return (
    <MergeForm
      claims={work.merging}
      onMerge={merging => {
        work.stopMerging()
        deeds.merge(merging)
      }}
      onCancel={work.stopMerging}
    />
  )
}
