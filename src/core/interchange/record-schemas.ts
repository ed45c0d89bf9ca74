/** What each record of the library must be when it comes from outside: every field, with bounds. */
import * as v from 'valibot'
import { sourcingClasses } from '../sourcing-classes.ts'

const longestWords = 20_000
const longestAddress = 4_000
const longestList = 1_000

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(5_000))
const words = v.pipe(v.string(), v.maxLength(longestWords))
const someWords = v.pipe(words, v.regex(/\S/u, 'must not be empty'))
const name = v.nullable(v.pipe(v.string(), v.maxLength(2_000)))
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
/** A web address. */
export const address = v.pipe(
  v.string(),
  v.maxLength(longestAddress),
  // The rest of a record is text; only an address can do something when it is clicked.
  v.regex(/^https?:\/\/[^\s]+$/iu, 'must be an http(s) address'),
)
const addressOrNone = v.union([v.literal(''), address], 'must be an http(s) address or empty')
const ids = v.pipe(v.array(id), v.maxLength(longestList))

const library = {
  id,
  origin: v.picklist(['article', 'reader', 'import']),
  created: time,
  updated: time,
  trashed: v.nullable(time),
  author: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  library: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
}

const provenance = { publication: words, title: words, date: v.pipe(v.string(), v.maxLength(100)), url: addressOrNone }

const sourcing = v.object({
  class: v.picklist(sourcingClasses),
  chain: v.pipe(v.array(words), v.maxLength(longestList)),
  directness: v.picklist(['direct-quote', 'partial-quote', 'paraphrase']),
})

const lang = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,35}$/iu, 'must be a language tag'))

/** A ClaimRecord. */
export const claimSchema = v.object({ ...library, text: someWords, lang, claimant: name, sourcing })

/** A CounterStatementRecord. */
export const counterStatementSchema = v.object({
  ...library,
  ...provenance,
  claimIds: ids,
  relation: v.picklist(['denies', 'contradicts', 'disputes', 'corrects', 'plays-down']),
  speaker: name,
  role: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
  quote: someWords,
  evidence: v.exactOptional(v.pipe(v.array(address), v.maxLength(longestList))),
})

const number = v.nullable(v.pipe(v.number(), v.finite()))

const ratingSchema = v.nullable(
  v.object({ label: v.pipe(v.string(), v.maxLength(500)), value: number, best: number, worst: number }),
)

/** A VerificationNoteRecord. Backups of earlier versions have no rating. */
export const noteSchema = v.object({
  ...library,
  ...provenance,
  claimIds: ids,
  kind: v.picklist(['unverified', 'no-comment', 'corroborated', 'debunked', 'corrected', 'sourcing', 'fact-check']),
  by: name,
  text: someWords,
  rating: v.optional(ratingSchema, null),
  evidence: v.pipe(v.array(address), v.maxLength(longestList)),
})

/** A Sighting. */
export const sightingSchema = v.object({
  id,
  claimId: id,
  url: addressOrNone,
  title: words,
  outlet: words,
  published: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  firstSeen: time,
  lastSeen: time,
  selector: v.object({ exact: words, prefix: words, suffix: words }),
})

/** A MatchDecision. Backups of earlier versions have no score. */
export const decisionSchema = v.object({
  claimId: id,
  form: id,
  same: v.boolean(),
  decided: time,
  score: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
})
