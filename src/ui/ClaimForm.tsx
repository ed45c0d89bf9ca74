import { sourcingWords } from '../core/wording.ts'
import { ChoiceField, choicesOf, TextField } from './Field.tsx'
import { type FormDeeds, FormShell } from './FormShell.tsx'
import type { ClaimTask } from './form-task.ts'
import type { ClaimValues } from './form-values.ts'
import { WhereFields } from './WhereFields.tsx'

interface ClaimFormProps extends FormDeeds {
  readonly task: ClaimTask
  readonly onTask: (task: ClaimTask) => void
}

/** Writes or corrects a claim, and where it was seen first. */
export function ClaimForm({ task, onTask, ...deeds }: ClaimFormProps) {
  const { values, recordId } = task
  const change = (part: Partial<ClaimValues>) => onTask({ ...task, values: { ...values, ...part } })
  return (
    <FormShell {...deeds} title={recordId === null ? 'Add a claim' : 'Edit the claim'} about={null}>
      {problem => (
        <>
          <TextField
            name="text"
            label="What is claimed"
            {...(recordId !== null && { hint: 'The words it had before are kept with it.' })}
            type="lines"
            value={values.text}
            problem={problem}
            onValue={text => change({ text })}
          />
          <div class="pair">
            <TextField
              name="claimant"
              label="Who says so"
              value={values.claimant}
              problem={problem}
              onValue={claimant => change({ claimant })}
            />
            <ChoiceField
              name="known"
              label="How the claimant is known"
              value={values.known}
              choices={choicesOf(sourcingWords)}
              problem={problem}
              onValue={known => change({ known })}
            />
          </div>
          <TextField
            name="lang"
            label="Language"
            hint="A short tag: en, de, ar"
            value={values.lang}
            problem={problem}
            onValue={lang => change({ lang })}
          />
          <h3>Where it was seen</h3>
          <WhereFields values={values} problem={problem} onChange={change} />
        </>
      )}
    </FormShell>
  )
}
