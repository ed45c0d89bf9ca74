/** Made-up rows. */
import fc from 'fast-check'
import { columnsBuilder } from '../../../src/core/columns/build.ts'
import type { Columns } from '../../../src/core/columns/columns.ts'
import type { ClaimRecord, Sighting, VerificationNoteRecord } from '../../../src/core/model.ts'
import { heldKinds, origins } from '../../../src/core/search/values.ts'
import { sourcingClasses } from '../../../src/core/sourcing-classes.ts'

const name = fc.constantFrom('The Ardley Post', 'Ann Lee', 'Müller & Co', 'a\nb', '', 'Harbour Checks')
const time = fc.integer({ min: 1, max: 2_000_000_000_000 })

/** What is known of one claim. */
export interface MadeUpClaim {
  readonly claimant: string | null
  readonly origin: (typeof origins)[number]
  readonly sourcing: (typeof sourcingClasses)[number]
  readonly created: number
  readonly notes: readonly {
    readonly kind: (typeof heldKinds)[number]
    readonly by: string
    readonly trashed: boolean
  }[]
  readonly sightings: readonly { readonly outlet: string; readonly host: string; readonly seen: number }[]
}

/** One claim. */
export const madeUpClaim: fc.Arbitrary<MadeUpClaim> = fc.record({
  claimant: fc.option(name),
  origin: fc.constantFrom(...origins),
  sourcing: fc.constantFrom(...sourcingClasses),
  created: time,
  notes: fc.array(fc.record({ kind: fc.constantFrom(...heldKinds), by: name, trashed: fc.boolean() }), {
    maxLength: 3,
  }),
  sightings: fc.array(
    fc.record({ outlet: name, host: fc.constantFrom('post.example', 'sun.example:80', 'third.example'), seen: time }),
    { maxLength: 3 },
  ),
})

/** Columns of such claims by their documents. */
export function columnsOf(claims: ReadonlyMap<number, MadeUpClaim>): Columns {
  const builder = columnsBuilder()
  for (const [doc, { claimant, origin, sourcing, created, notes, sightings }] of claims) {
    const claim: ClaimRecord = {
      ...{ id: String(doc), origin, created, updated: 1, trashed: null, text: 'x', lang: 'en', claimant },
      sourcing: { class: sourcing, chain: [], directness: 'paraphrase' },
    }
    builder.claim(doc, claim)
    for (const { kind, by, trashed } of notes) {
      // Of counter-statements and notes the columns keep the same.
      const note = {
        id: '',
        origin,
        created,
        updated: 1,
        trashed: trashed ? 1 : null,
        claimIds: [],
        kind,
        by,
        text: '',
      }
      const where = { publication: '', title: '', date: '', url: '', rating: null, evidence: [] }
      builder.note(doc, { ...note, ...where } as unknown as VerificationNoteRecord)
    }
    for (const { outlet, host, seen } of sightings) {
      const sighting: Sighting = {
        ...{ id: '', claimId: '', url: `https://${host}/a?b`, title: '', outlet, published: null },
        ...{ firstSeen: seen, lastSeen: seen, selector: { exact: '', prefix: '', suffix: '' } },
      }
      builder.sighting(doc, sighting)
    }
  }
  return builder.finish()
}
