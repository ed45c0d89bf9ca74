import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RecordedNoteKind, Relation } from '../core/model.ts'
import { noteWords, relationWords } from '../core/wording.ts'
import { ChoiceField, type Problem, TextField } from './Field.tsx'

/** The fields of the counter-statement form, as typed. */
export interface CounterStatementValues {
  readonly relation: Relation
  readonly speaker: string
  readonly quote: string
  readonly publication: string
  readonly date: string
  readonly url: string
}

/** The fields of the note form, as typed; `evidence` has one link a line. */
export interface NoteValues {
  readonly kind: RecordedNoteKind
  readonly by: string
  /** The verdict of a fact check, in the checker's words. */
  readonly verdict: string
  readonly text: string
  readonly publication: string
  readonly date: string
  readonly url: string
  readonly evidence: string
}

interface FormProps<Values> {
  readonly title: string
  /** The claim it is about, in words or as a choice. */
  readonly about: ComponentChildren
  readonly values: Values
  /** Every change, so that nothing typed is lost. */
  readonly onValues: (values: Values) => void
  /** Keeps it; null when kept, else what is wrong. */
  readonly onSave: () => Promise<Problem | null>
  readonly onCancel: () => void
  /** Why nothing can be kept here; null where it can. */
  readonly cannotKeep: string | null
}

const entriesOf = <Key extends string>(words: Readonly<Record<Key, string>>): (readonly [Key, string])[] =>
  (Object.keys(words) as Key[]).map(key => [key, words[key]] as const)

type ShellProps = Omit<FormProps<unknown>, 'values' | 'onValues'> & {
  readonly children: (problem: Problem | null) => ComponentChildren
}

/** The parts both forms have: heading, what it is about, the buttons, and what went wrong. */
function FormShell({ title, about, onSave, onCancel, cannotKeep, children }: ShellProps) {
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saving, setSaving] = useState(false)
  // Before the form is painted: a key pressed as it appears must not go elsewhere.
  useLayoutEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problem])
  const save = async () => {
    setSaving(true)
    setProblem(await onSave())
    setSaving(false)
  }
  return (
    <form
      ref={form}
      class="entry-form fields"
      noValidate
      aria-label={title}
      onSubmit={event => {
        event.preventDefault()
        if (!saving && cannotKeep === null) void save()
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {about}
      {cannotKeep !== null && <p class="cannot-keep">{cannotKeep}</p>}
      {children(problem)}
      <div role="alert">{problem !== null && problem.field === null && <p class="field error">{problem.words}</p>}</div>
      <div class="form-deeds">
        <button type="submit" class="main" disabled={saving || cannotKeep !== null}>
          Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

interface WhenAndWhere {
  readonly publication: string
  readonly date: string
  readonly url: string
}

interface WhereFieldsProps {
  readonly values: WhenAndWhere
  readonly problem: Problem | null
  readonly onChange: (change: Partial<WhenAndWhere>) => void
}

function WhereFields({ values, problem, onChange }: WhereFieldsProps) {
  return (
    <>
      <div class="pair">
        <TextField
          name="publication"
          label="Publication"
          value={values.publication}
          problem={problem}
          onValue={publication => onChange({ publication })}
        />
        <TextField
          name="date"
          label="Date"
          hint="Like 2026-11-24"
          value={values.date}
          problem={problem}
          onValue={date => onChange({ date })}
        />
      </div>
      <TextField
        name="url"
        label="Link"
        type="url"
        value={values.url}
        problem={problem}
        onValue={url => onChange({ url })}
      />
    </>
  )
}

/** Writes or corrects a counter-statement. */
export function CounterStatementForm({ values, onValues, ...shell }: FormProps<CounterStatementValues>) {
  const change = (part: Partial<CounterStatementValues>) => onValues({ ...values, ...part })
  return (
    <FormShell {...shell}>
      {problem => (
        <>
          <TextField
            name="speaker"
            label="Who speaks"
            value={values.speaker}
            problem={problem}
            onValue={speaker => change({ speaker })}
          />
          <ChoiceField
            name="relation"
            label="How it stands against the claim"
            value={values.relation}
            choices={entriesOf(relationWords)}
            problem={problem}
            onValue={relation => change({ relation })}
          />
          <TextField
            name="quote"
            label="Exact words"
            type="lines"
            value={values.quote}
            problem={problem}
            onValue={quote => change({ quote })}
          />
          <WhereFields values={values} problem={problem} onChange={change} />
        </>
      )}
    </FormShell>
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
            label="Kind of note"
            value={values.kind}
            choices={entriesOf(noteWords)}
            problem={problem}
            onValue={kind => change({ kind })}
          />
          <TextField
            name="by"
            label="Who checked, or did not answer"
            value={values.by}
            problem={problem}
            onValue={by => change({ by })}
          />
          {values.kind === 'fact-check' && (
            <TextField
              name="verdict"
              label="Verdict, in the checker’s words"
              value={values.verdict}
              problem={problem}
              onValue={verdict => change({ verdict })}
            />
          )}
          <TextField
            name="text"
            label="Note"
            type="lines"
            value={values.text}
            problem={problem}
            onValue={text => change({ text })}
          />
          <WhereFields values={values} problem={problem} onChange={change} />
          <TextField
            name="evidence"
            label="Evidence"
            hint="One link a line"
            type="lines"
            value={values.evidence}
            problem={problem}
            onValue={evidence => change({ evidence })}
          />
        </>
      )}
    </FormShell>
  )
}
