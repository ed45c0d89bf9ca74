import { sourcingKeys } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
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
    <FormShell {...deeds} title={recordId === null ? say('addClaim') : say('editTheClaim')} about={null}>
      {problem => (
        <>
          <TextField
            name="text"
            label={say('whatIsClaimed')}
            {...(recordId !== null && { hint: say('wordsBeforeKept') })}
            type="lines"
            value={values.text}
            problem={problem}
            onValue={text => change({ text })}
          />
          <div class="pair">
            <TextField
              name="claimant"
              label={say('whoSaysSo')}
              value={values.claimant}
              problem={problem}
              onValue={claimant => change({ claimant })}
            />
            <ChoiceField
              name="known"
              label={say('howKnown')}
              value={values.known}
              choices={choicesOf(sourcingKeys)}
              problem={problem}
              onValue={known => change({ known })}
            />
          </div>
          <TextField
            name="lang"
            label={say('languageField')}
            hint={say('languageHint')}
            value={values.lang}
            problem={problem}
            onValue={lang => change({ lang })}
          />
          <h3>{say('whereSeen')}</h3>
          <WhereFields values={values} problem={problem} onChange={change} />
        </>
      )}
    </FormShell>
  )
}
