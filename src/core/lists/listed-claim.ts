/** One line of a claim list: a claim with what was said against it and how far it was checked. */
import * as v from 'valibot'
import type { FactCheck } from '../interchange/fact-check.ts'
import { claimSchema, counterStatementSchema, noteSchema, sightingSchema } from '../interchange/record-schemas.ts'
import { type Read, readLine } from './list-format.ts'

const few = <T>(item: v.GenericSchema<unknown, T>) => v.optional(v.pipe(v.array(item), v.maxLength(50)), [])

const listId = v.pipe(v.string(), v.regex(/^[\w.:-]{1,120}$/u, 'must be 1 to 120 letters, digits or . : _ -'))

const provenance = {
  publication: v.optional(noteSchema.entries.publication, ''),
  title: v.optional(noteSchema.entries.title, ''),
  date: v.optional(noteSchema.entries.date, ''),
  url: v.optional(noteSchema.entries.url, ''),
}

const place = v.object({
  url: sightingSchema.entries.url,
  title: v.optional(sightingSchema.entries.title, ''),
  outlet: v.optional(sightingSchema.entries.outlet, ''),
  published: v.optional(sightingSchema.entries.published, null),
})

const number = v.optional(v.nullable(v.pipe(v.number(), v.finite())), null)

/** A verdict needs no number and no scale. */
const rating = v.object({
  label: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  ...{ value: number, best: number, worst: number },
})

const listedClaim = v.object({
  id: listId,
  claim: claimSchema.entries.text,
  lang: v.optional(claimSchema.entries.lang, 'und'),
  claimant: v.optional(claimSchema.entries.claimant, null),
  seen: few(place),
  counterStatements: few(
    v.object({
      relation: counterStatementSchema.entries.relation,
      speaker: v.optional(counterStatementSchema.entries.speaker, null),
      quote: counterStatementSchema.entries.quote,
      ...provenance,
    }),
  ),
  notes: few(
    v.object({
      kind: noteSchema.entries.kind,
      by: v.optional(noteSchema.entries.by, null),
      text: noteSchema.entries.text,
      rating: v.optional(v.nullable(rating), null),
      evidence: v.optional(noteSchema.entries.evidence, []),
      ...provenance,
    }),
  ),
})

/** A claim of a list. `id` is the publisher's, the same from edition to edition. */
export type ListedClaim = Readonly<v.InferOutput<typeof listedClaim>>

/** Reads one line of a list. */
export const readListedClaim = (line: string): Read<ListedClaim> => readLine(listedClaim, line, 'This claim')

const listChange = v.union([v.object({ put: listedClaim }), v.object({ remove: listId })], 'must be a put or a remove')

/** A line of a diff: a claim that is new or changed, or the id of one that is gone. */
export type ListChange = Readonly<v.InferOutput<typeof listChange>>

/** Reads one line of a diff. */
export const readListChange = (line: string): Read<ListChange> => readLine(listChange, line, 'This change')

/** A claim as a list writes it, from its fact checks, which are all of the same claim. */
export function listedClaimOf(id: string, [first, ...others]: readonly [FactCheck, ...FactCheck[]]): ListedClaim {
  const all = [first, ...others]
  const { text, lang, claimant } = first.claim
  return {
    ...{ id, claim: text, lang, claimant },
    seen: all.flatMap(({ appearances }) => appearances).map(place => ({ ...place })),
    counterStatements: [],
    notes: all.map(({ note }) => ({ kind: 'fact-check' as const, evidence: [], ...note })),
  }
}
