/** One open form as plain data: it is kept as a draft as it is, so that nothing typed is lost. */
import type { Claim, ClaimEntry, ClaimRecord, PageDescription, Sourcing } from '../core/model.ts'
import {
  blankClaim,
  blankNote,
  blankStatement,
  type ClaimValues,
  type CounterStatementValues,
  type NoteValues,
  type SplitValues,
} from './form-values.ts'
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
  /** Title of the page that `values.url` leads to, as long as the reader keeps that link. */
  readonly title: { readonly url: string; readonly words: string }
  /** Id of the record that is edited; null for a new one. */
  readonly recordId: string | null
}

interface StatementBase extends TaskBase {
  /** The claim's words. */
  readonly about: string
  readonly target: FormTarget
  /** Words the reader had selected, for a form whose claim is still to be chosen. */
  readonly selected?: string
  /** The claims an edited record bears on: a denial may answer several. */
  readonly claimIds?: readonly string[]
}

/** What the reader writes on a claim. */
export type StatementTask =
  | (StatementBase & { readonly form: 'counter-statement'; readonly values: CounterStatementValues })
  | (StatementBase & { readonly form: 'note'; readonly values: NoteValues })

/** A claim that is written or changed; `sightingId` is where it was seen first, null where nobody knows. */
export interface ClaimTask extends TaskBase {
  readonly form: 'claim'
  readonly sightingId: string | null
  /** What of its sourcing the form does not ask. */
  readonly sourcing: Pick<Sourcing, 'chain' | 'directness'>
  readonly values: ClaimValues
}

/** A claim of which a part becomes another one. */
export interface SplitTask {
  readonly form: 'split'
  readonly entry: ClaimEntry
  readonly values: SplitValues
}

/** What the reader is writing. */
export type FormTask = StatementTask | ClaimTask | SplitTask

/** The target for a claim that is in the library. */
export const onRecord = (claim: ClaimRecord): FormTarget => ({ claimId: claim.id })

/** A page's date where it is one: pages write all sorts of things there. */
const dayOf = (published: string | null): string => /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? ''

/** A new counter-statement or note; `found` is where the reader came upon it, and the words selected there. */
export function newTask(
  form: FormKind,
  about: string,
  target: FormTarget,
  found: { readonly page: PageDescription; readonly words: string } | null,
): StatementTask {
  const where =
    found === null ? {} : { publication: found.page.outlet, date: dayOf(found.page.published), url: found.page.url }
  const title = { url: found?.page.url ?? '', words: found?.page.title ?? '' }
  const base = { about, target, title, recordId: null }
  return form === 'counter-statement'
    ? { ...base, form, values: { ...blankStatement, ...where, quote: found?.words ?? '' } }
    : { ...base, form, values: { ...blankNote, ...where, text: found?.words ?? '' } }
}

/** The form for a stored record, filled in. */
export function editTask(stored: StoredRecord, claim: ClaimRecord): StatementTask {
  const { publication, date, url } = stored.record
  const title = { url, words: stored.record.title }
  const base = {
    about: claim.text,
    target: onRecord(claim),
    title,
    recordId: stored.record.id,
    claimIds: stored.record.claimIds,
  }
  const where = { publication, date, url, evidence: (stored.record.evidence ?? []).join('\n') }
  if (stored.form === 'counter-statement') {
    const { relation, speaker, role = '', quote } = stored.record
    return { ...base, form: stored.form, values: { relation, speaker: speaker ?? '', role, quote, ...where } }
  }
  const { kind, by, text, rating } = stored.record
  const numbers = { value: rating?.value, worst: rating?.worst, best: rating?.best }
  const [value, worst, best] = Object.values(numbers).map(number => String(number ?? ''))
  const verdict = { verdict: rating?.label ?? '', value: value ?? '', worst: worst ?? '', best: best ?? '' }
  return { ...base, form: stored.form, values: { kind, by: by ?? '', ...verdict, text, ...where } }
}

/** A claim from nothing, or from words that were typed or selected. */
export const newClaimTask = (text: string, lang: string): ClaimTask => ({
  form: 'claim',
  title: { url: '', words: '' },
  recordId: null,
  sightingId: null,
  sourcing: { chain: [], directness: 'paraphrase' },
  values: { ...blankClaim, text, lang },
})

/** The form for a stored claim, filled in, with where it was seen first. */
export function editClaimTask({ claim, sightings }: ClaimEntry): ClaimTask {
  const { text, claimant, lang } = claim
  const places = sightings.filter(({ url, outlet }) => url !== '' || outlet !== '')
  const [first] = [...places].sort((a, b) => a.firstSeen - b.firstSeen)
  const { class: known, chain, directness } = claim.sourcing
  const where = { publication: first?.outlet ?? '', date: first?.published ?? '', url: first?.url ?? '' }
  return {
    form: 'claim',
    title: { url: where.url, words: first?.title ?? '' },
    recordId: claim.id,
    sightingId: first?.id ?? null,
    sourcing: { chain, directness },
    values: { text, claimant: claimant ?? '', known, lang, ...where },
  }
}

/** The form that splits a claim. */
export const splitTask = (entry: ClaimEntry): SplitTask => ({
  form: 'split',
  entry,
  values: { text: entry.claim.text, claimant: entry.claim.claimant ?? '', moved: [] },
})

/** One draft per thing that is written: what names the thing. */
export function draftKey(task: FormTask): string {
  if (task.form === 'split') return `split ${task.entry.claim.id}`
  if (task.recordId !== null) return `${task.form} ${task.recordId}`
  return task.form === 'claim' ? 'new claim' : `new ${task.form} on ${task.target.claimId ?? task.about}`
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
export function chooseClaim(task: StatementTask, { about, target }: ClaimChoice): StatementTask {
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
