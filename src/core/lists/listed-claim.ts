/** One line of a claim list: a claim with what was said against it and how far it was checked. */
import * as v from 'valibot'
import { identityOf } from '../interchange/identity.ts'
import type { LibraryRecords } from '../interchange/item.ts'
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

/** The claims of some records as a list writes them, each with what bears on it. What lies in the trash is left out. */
export function listedClaimsOf({ claims, counterStatements, notes, sightings }: LibraryRecords): ListedClaim[] {
  const counters = byClaim(counterStatements.filter(({ trashed }) => trashed === null))
  const checks = byClaim(notes.filter(({ trashed }) => trashed === null))
  const seen = byClaim(sightings.map(each => ({ ...each, claimIds: [each.claimId] })))
  return [...once(claims)]
    .filter(({ trashed }) => trashed === null)
    .map(({ id, text, lang, claimant }) => ({
      ...{ id: listedIdOf(id), claim: text, lang, claimant },
      seen: seen(id).flatMap(({ url, title, outlet, published }) =>
        url === '' ? [] : [{ url, title, outlet, published }],
      ),
      counterStatements: counters(id).map(({ relation, speaker, quote, publication, title, date, url }) => ({
        ...{ relation, speaker, quote, publication, title, date, url },
      })),
      notes: checks(id).map(({ kind, by, text: words, rating: verdict, evidence, publication, title, date, url }) => ({
        ...{ kind, by, text: words, rating: verdict, evidence: [...evidence], publication, title, date, url },
      })),
    }))
}

/** Of records with one id, which several files may hold, the last. */
const once = <T extends { readonly id: string }>(records: readonly T[]): Iterable<T> =>
  new Map(records.map(record => [record.id, record])).values()

/** Ids of other programs may hold signs that a list's do not. */
const listedIdOf = (id: string): string => (v.is(listId, id) ? id : identityOf('listed claim', id).slice(0, 24))

function byClaim<T extends { readonly id: string; readonly claimIds: readonly string[] }>(
  records: readonly T[],
): (id: string) => readonly T[] {
  const found = new Map<string, T[]>()
  for (const record of once(records))
    for (const id of record.claimIds) found.set(id, [...(found.get(id) ?? []), record])
  return id => found.get(id) ?? []
}
