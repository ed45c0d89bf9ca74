import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { momentWords } from '../wording/dates.ts'
import { say } from '../wording/say.ts'
import type { Problem } from './Field.tsx'

/** What every form does with what was typed. */
export interface FormDeeds {
  /** Keeps it; null when kept, else what is wrong. */
  readonly onSave: () => Promise<Problem | null>
  /** Closes the form; what was typed stays as a draft. */
  readonly onClose: () => void
  readonly onDiscard: () => void
  readonly onAfresh: () => void
  /** True where something was typed. */
  readonly isChanged: boolean
  /** When the draft was typed that this form goes on with; null where it is no draft. */
  readonly continued: number | null
  /** Why nothing can be kept here; null where it can. */
  readonly cannotKeep: string | null
}

interface ShellProps extends FormDeeds {
  readonly title: string
  /** What it is about, in words or as a choice. */
  readonly about: ComponentChildren
  readonly children: (problem: Problem | null) => ComponentChildren
}

/** Ways out of a form, in the order of their use. Nothing typed is thrown away but by its own button. */
function WaysOut({ isChanged, cannotKeep, saving, onClose, onDiscard }: FormDeeds & { readonly saving: boolean }) {
  return (
    <div class="form-deeds">
      <button type="submit" class="main" disabled={saving || cannotKeep !== null}>
        {say('save')}
      </button>
      {isChanged && cannotKeep === null ? (
        <>
          <button type="button" onClick={onClose}>
            {say('keepAsDraft')}
          </button>
          <button type="button" onClick={onDiscard}>
            {say('discard')}
          </button>
        </>
      ) : (
        <button type="button" onClick={onClose}>
          {say('cancel')}
        </button>
      )}
    </div>
  )
}

/** The parts all forms have: heading, what it is about, the draft it goes on with, the buttons, and what went wrong. */
export function FormShell({ title, about, children, ...deeds }: ShellProps) {
  const { onSave, onClose, onAfresh, continued, cannotKeep } = deeds
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
      onInput={event => {
        // What is being mended is not wrong any more until it is looked at again.
        if (event.target instanceof Element && event.target.getAttribute('name') === problem?.field) setProblem(null)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.isComposing) return
        // The browser would close the popup on the same key.
        event.preventDefault()
        onClose()
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {about}
      {continued !== null && (
        <p class="small quiet">
          {say('yourDraft', { date: momentWords(continued) })}{' '}
          <button type="button" class="link" onClick={onAfresh}>
            {say('startAfresh')}
          </button>
        </p>
      )}
      {cannotKeep !== null && <p class="cannot-keep">{cannotKeep}</p>}
      {children(problem)}
      <div role="alert">{problem !== null && problem.field === null && <p class="field error">{problem.words}</p>}</div>
      <WaysOut {...deeds} saving={saving} />
    </form>
  )
}
