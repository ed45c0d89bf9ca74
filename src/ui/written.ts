/** From a form as it was filled in to what the library keeps, and from the library's objection to the field it is about. */
import type { Provenance } from '../core/model.ts'
import type { NewClaim, Written } from '../core/writing.ts'
import { errorWords } from '../wording/errors.ts'
import type { Problem } from './Field.tsx'
import type { ClaimTask, FormTarget, FormTask, SplitTask, StatementTask } from './form-task.ts'
import type { WhenAndWhere } from './form-values.ts'

/** What the library is to keep. */
export function writtenOf(task: FormTask): Written {
  if (task.form === 'claim') return { form: 'claim', ...claimOf(task) }
  if (task.form === 'split') return { form: 'split', splitting: splittingOf(task) }
  return statementOf(task)
}

/** What is wrong, beside its field where the form has that. */
export function problemOf(error: unknown, task: FormTask): Problem {
  const field = error instanceof Error && 'field' in error && typeof error.field === 'string' ? error.field : ''
  return { field: field in task.values ? field : null, words: errorWords(error) }
}

const whereOf = ({ publication, date, url }: WhenAndWhere, title: FormTitle): Provenance => ({
  ...{ publication, date, url },
  title: url === title.url ? title.words : '',
})

type FormTitle = ClaimTask['title']

function claimOf({ recordId, sightingId, sourcing, title, values }: ClaimTask): NewClaim {
  const { text, claimant, known, lang } = values
  return {
    claim: {
      ...(recordId !== null && { id: recordId }),
      ...{ text, lang, claimant: claimant || null, sourcing: { ...sourcing, class: known } },
    },
    seen: { ...whereOf(values, title), ...(sightingId !== null && { sightingId }) },
  }
}

function splittingOf({ entry, values: { text, claimant, moved } }: SplitTask) {
  const chosen = (records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => id).filter(id => moved.includes(id))
  return {
    ...{ claimId: entry.claim.id, text, claimant: claimant || null },
    counterStatementIds: chosen(entry.counterStatements),
    noteIds: chosen(entry.notes),
    sightingIds: chosen(entry.sightings),
  }
}

/** A claim that was read or selected on a page is kept with where it stood. */
function newClaimOf(target: FormTarget): NewClaim | null {
  if (target.claimId !== null) return null
  const { claim, page } = target
  const date = /^\d{4}-\d\d-\d\d/.exec(page.published ?? '')?.[0] ?? ''
  const url = /^https?:/i.test(page.url) ? page.url : ''
  // Pages write all sorts of things into these; the reader could not mend them in this form.
  const lang = /^[a-z0-9-]{2,35}$/i.test(page.lang) ? page.lang : ''
  return { claim: { ...claim, lang }, seen: { publication: page.outlet, title: page.title, date, url } }
}

function statementOf(task: StatementTask): Written {
  const { target, recordId, claimIds, title } = task
  const named = {
    claimIds: claimIds ?? (target.claimId === null ? [] : [target.claimId]),
    ...(recordId !== null && { id: recordId }),
    ...whereOf(task.values, title),
    evidence: linesOf(task.values.evidence),
  }
  const newClaim = newClaimOf(target)
  if (task.form === 'counter-statement') {
    const { relation, speaker, role, quote } = task.values
    return { form: task.form, writing: { ...named, relation, speaker: speaker || null, role, quote }, newClaim }
  }
  const { kind, by, verdict, value, worst, best, text } = task.values
  const writing = { ...named, kind, by: by || null, verdict, scale: { value, worst, best }, text }
  return { form: task.form, writing, newClaim }
}

const linesOf = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
