/** One open form as plain data: it goes into storage.session as it is, so that nothing typed is lost with the popup. */
import type { Claim, ClaimRecord, PageDescription } from '../core/model.ts'
import type { CounterStatementValues, NoteValues } from './Forms.tsx'
import type { FormKind, StoredRecord } from './hands.ts'

/** The claim a form writes on: one of the library, or one that goes into the library with what is written on it. */
export type FormTarget =
  | { readonly claimId: string }
  | {
      readonly claimId: null
      readonly claim: Pick<Claim, 'text' | 'claimant' | 'sourcing'>
      readonly page: PageDescription
    }

interface TaskBase {
  /** The claim's words. */
  readonly about: string
  readonly target: FormTarget
  /** Title of the page that `values.url` leads to, as long as the reader keeps that link. */
  readonly title: { readonly url: string; readonly words: string }
  /** Words the reader had selected, for a form whose claim is still to be chosen. */
  readonly selected?: string
  /** Id of the record that is edited; null for a new one. */
  readonly recordId: string | null
  /** The claims an edited record bears on: a denial may answer several. */
  readonly claimIds?: readonly string[]
}

/** What the reader is writing. */
export type FormTask =
  | (TaskBase & { readonly form: 'counter-statement'; readonly values: CounterStatementValues })
  | (TaskBase & { readonly form: 'note'; readonly values: NoteValues })

const blankStatement: CounterStatementValues = {
  relation: 'denies',
  speaker: '',
  quote: '',
  publication: '',
  date: '',
  url: '',
}

const blankNote: NoteValues = {
  kind: 'unverified',
  by: '',
  verdict: '',
  text: '',
  publication: '',
  date: '',
  url: '',
  evidence: '',
}

/** The target for a claim that is in the library. */
export const onRecord = (claim: ClaimRecord): FormTarget => ({ claimId: claim.id })

/** A new counter-statement or note; `found` is where the reader came upon it, and the words selected there. */
export function newTask(
  form: FormKind,
  about: string,
  target: FormTarget,
  found: { readonly page: PageDescription; readonly words: string } | null,
): FormTask {
  const where =
    found === null
      ? {}
      : { publication: found.page.outlet, date: found.page.published?.slice(0, 10) ?? '', url: found.page.url }
  const title = { url: found?.page.url ?? '', words: found?.page.title ?? '' }
  const base = { about, target, title, recordId: null }
  return form === 'counter-statement'
    ? { ...base, form, values: { ...blankStatement, ...where, quote: found?.words ?? '' } }
    : { ...base, form, values: { ...blankNote, ...where, text: found?.words ?? '' } }
}

/** The form for a stored record, filled in. */
export function editTask(stored: StoredRecord, claim: ClaimRecord): FormTask {
  const { publication, date, url } = stored.record
  const title = { url, words: stored.record.title }
  const base = {
    about: claim.text,
    target: onRecord(claim),
    title,
    recordId: stored.record.id,
    claimIds: stored.record.claimIds,
  }
  if (stored.form === 'counter-statement') {
    const { relation, speaker, quote } = stored.record
    return { ...base, form: stored.form, values: { relation, speaker: speaker ?? '', quote, publication, date, url } }
  }
  const { kind, by, text, evidence, rating } = stored.record
  return {
    ...base,
    form: stored.form,
    values: {
      ...{ kind, by: by ?? '', verdict: rating?.label ?? '', text, publication, date, url },
      evidence: evidence.join('\n'),
    },
  }
}

/** One claim that a form could be about. */
export interface ClaimChoice {
  readonly about: string
  readonly target: FormTarget
}

/**
 * The form about another claim. Selected words that are not the claim are what was said on it: they move into the form, and
 * out again, unless the reader wrote something else there.
 */
export function chooseClaim(task: FormTask, { about, target }: ClaimChoice): FormTask {
  const { selected = '' } = task
  const words = selected === about ? '' : selected
  const isUntouched = (text: string) => text === '' || text === selected
  if (task.form === 'counter-statement') {
    const { quote } = task.values
    return { ...task, about, target, values: { ...task.values, quote: isUntouched(quote) ? words : quote } }
  }
  const { text } = task.values
  return { ...task, about, target, values: { ...task.values, text: isUntouched(text) ? words : text } }
}
