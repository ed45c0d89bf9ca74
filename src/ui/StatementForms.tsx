import type { ComponentChildren } from 'preact'
import { noteKeys, relationKeys } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
import { ChoiceField, choicesOf, type Problem, TextField } from './Field.tsx'
import { type FormDeeds, FormShell } from './FormShell.tsx'
import type { CounterStatementValues, NoteValues } from './form-values.ts'
import { EvidenceField, WhereFields } from './WhereFields.tsx'

interface FormProps<Values> extends FormDeeds {
  readonly title: string
  /** The claim it is about, in words or as a choice. */
  readonly about: ComponentChildren
  readonly values: Values
  /** Every change, so that nothing typed is lost. */
  readonly onValues: (values: Values) => void
}

/** Writes or corrects a counter-statement. */
export function CounterStatementForm({ values, onValues, ...shell }: FormProps<CounterStatementValues>) {
  const change = (part: Partial<CounterStatementValues>) => onValues({ ...values, ...part })
  return (
    <FormShell {...shell}>
      {problem => (
        <>
          <div class="pair">
            <TextField
              name="speaker"
              label={say('whoSpeaks')}
              value={values.speaker}
              problem={problem}
              onValue={speaker => change({ speaker })}
            />
            <TextField
              name="role"
              label={say('asWhat')}
              hint={say('asWhatHint')}
              value={values.role}
              problem={problem}
              onValue={role => change({ role })}
            />
          </div>
          <ChoiceField
            name="relation"
            label={say('howAgainst')}
            value={values.relation}
            choices={choicesOf(relationKeys)}
            problem={problem}
            onValue={relation => change({ relation })}
          />
          <TextField
            name="quote"
            label={say('exactWords')}
            type="lines"
            value={values.quote}
            problem={problem}
            onValue={quote => change({ quote })}
          />
          <WhereFields values={values} problem={problem} onChange={change} />
          <EvidenceField value={values.evidence} problem={problem} onValue={evidence => change({ evidence })} />
        </>
      )}
    </FormShell>
  )
}

interface VerdictProps {
  readonly values: NoteValues
  readonly problem: Problem | null
  readonly onChange: (change: Partial<NoteValues>) => void
}

/** The verdict of a fact check: its words, and where it stands on the checker's own scale. */
function VerdictFields({ values, problem, onChange }: VerdictProps) {
  return (
    <>
      <TextField
        name="verdict"
        label={say('verdictField')}
        value={values.verdict}
        problem={problem}
        onValue={verdict => onChange({ verdict })}
      />
      <div class="pair">
        <TextField
          name="value"
          label={say('verdictNumber')}
          hint={say('whereItHasOne')}
          value={values.value}
          problem={problem}
          onValue={value => onChange({ value })}
        />
        <TextField
          name="worst"
          label={say('worst')}
          value={values.worst}
          problem={problem}
          onValue={worst => onChange({ worst })}
        />
        <TextField
          name="best"
          label={say('best')}
          value={values.best}
          problem={problem}
          onValue={best => onChange({ best })}
        />
      </div>
    </>
  )
}

/** Writes or corrects a verification note. */
export function NoteForm({ values, onValues, ...shell }: FormProps<NoteValues>) {
  const change = (part: Partial<NoteValues>) => onValues({ ...values, ...part })
  return (
    <FormShell {...shell}>
      {problem => (
        <>
          <ChoiceField
            name="kind"
            label={say('kindOfNote')}
            value={values.kind}
            choices={choicesOf(noteKeys)}
            problem={problem}
            onValue={kind => change({ kind })}
          />
          <TextField
            name="by"
            label={say('whoChecked')}
            value={values.by}
            problem={problem}
            onValue={by => change({ by })}
          />
          {values.kind === 'fact-check' && <VerdictFields values={values} problem={problem} onChange={change} />}
          <TextField
            name="text"
            label={say('note')}
            type="lines"
            value={values.text}
            problem={problem}
            onValue={text => change({ text })}
          />
          <WhereFields values={values} problem={problem} onChange={change} />
          <EvidenceField value={values.evidence} problem={problem} onValue={evidence => change({ evidence })} />
        </>
      )}
    </FormShell>
  )
}
