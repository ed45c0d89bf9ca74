/** What a fact check must be when it comes from outside: the bounds of the records that are made of it. */
import * as v from 'valibot'
import { claimSchema, noteSchema, sightingSchema } from './record-schemas.ts'

/** A FactCheck. */
export const factCheckSchema = v.object({
  claim: v.object({ ...v.pick(claimSchema, ['text', 'lang', 'claimant']).entries, date: noteSchema.entries.date }),
  note: v.pick(noteSchema, ['by', 'text', 'rating', 'publication', 'title', 'date', 'url']),
  appearances: v.pipe(v.array(v.pick(sightingSchema, ['url', 'title', 'outlet', 'published'])), v.maxLength(1_000)),
})
