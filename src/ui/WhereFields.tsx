import { say } from '../wording/say.ts'
import { type Problem, TextField } from './Field.tsx'
import type { WhenAndWhere } from './form-values.ts'

interface WhereFieldsProps {
  readonly values: WhenAndWhere
  readonly problem: Problem | null
  readonly onChange: (change: Partial<WhenAndWhere>) => void
}

/** Publication, date and link. */
export function WhereFields({ values, problem, onChange }: WhereFieldsProps) {
  return (
    <>
      <div class="pair">
        <TextField
          name="publication"
          label={say('publication')}
          value={values.publication}
          problem={problem}
          onValue={publication => onChange({ publication })}
        />
        <TextField
          name="date"
          label={say('date')}
          hint={say('dateHint')}
          value={values.date}
          problem={problem}
          onValue={date => onChange({ date })}
        />
      </div>
      <TextField
        name="url"
        label={say('link')}
        type="url"
        value={values.url}
        problem={problem}
        onValue={url => onChange({ url })}
      />
    </>
  )
}

/** Links to evidence, one a line. */
export function EvidenceField({
  value,
  problem,
  onValue,
}: {
  readonly value: string
  readonly problem: Problem | null
  readonly onValue: (value: string) => void
}) {
  return (
    <TextField
      name="evidence"
      label={say('evidence')}
      hint={say('evidenceHint')}
      type="lines"
      value={value}
      problem={problem}
      onValue={onValue}
    />
  )
}
