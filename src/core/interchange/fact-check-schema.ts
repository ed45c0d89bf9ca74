/** What a fact check must be when it comes from outside: the bounds of the records that are made of it. */
import * as v from 'valibot'
import { address, claimSchema, noteSchema, sightingSchema } from './record-schemas.ts'

const { title, outlet, published } = sightingSchema.entries
const appearance = v.object({ url: address, title, outlet, published })

/** A FactCheck. */
export const factCheckSchema = v.object({
  claim: v.object({ ...v.pick(claimSchema, ['text', 'lang', 'claimant']).entries, date: noteSchema.entries.date }),
  note: v.pick(noteSchema, ['by', 'text', 'rating', 'publication', 'title', 'date', 'url']),
  appearances: v.pipe(v.array(appearance), v.maxLength(1_000)),
})
