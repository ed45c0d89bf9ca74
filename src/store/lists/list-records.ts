/** From the lines of a claim list to records, as a library of its own keeps them. */
import type { FactCheck } from '../../core/interchange/fact-check.ts'
import type { LibraryRecords } from '../../core/interchange/item.ts'
import type { ListedClaim } from '../../core/lists/listed-claim.ts'
import { plainSourcing } from '../../core/plain-sourcing.ts'
import { recordsOfFactChecks } from '../fact-checks.ts'

/** The list that records come with: its id in this browser, its title, when its edition was released (ms since the epoch). */
export interface ListOrigin {
  readonly id: string
  readonly title: string
  readonly released: number
}

/** Id of a claim in a list's library: no other list's, none of the reader's own. */
export const listedId = ({ id }: ListOrigin, claim: string): string => `list:${id}/${claim}`

/** What all records of a list have in common. */
const baseOf = ({ title, released }: ListOrigin) =>
  ({ origin: 'list', list: title, created: released, updated: released, trashed: null }) as const

/** The records of some claims of a list. */
export function recordsOfListed(listed: readonly ListedClaim[], origin: ListOrigin): LibraryRecords {
  const base = baseOf(origin)
  const own = listed.map(claim => ({ claim, claimId: listedId(origin, claim.id) }))
  return {
    claims: own.map(({ claim: { claim: text, lang, claimant }, claimId }) => {
      return { ...base, id: claimId, text, lang, claimant, sourcing: plainSourcing(claimant) }
    }),
    counterStatements: own.flatMap(({ claim, claimId }) =>
      claim.counterStatements.map((each, at) => ({ ...base, ...each, id: `${claimId} c${at}`, claimIds: [claimId] })),
    ),
    notes: own.flatMap(({ claim, claimId }) =>
      claim.notes.map((each, at) => ({ ...base, ...each, id: `${claimId} n${at}`, claimIds: [claimId] })),
    ),
    sightings: own.flatMap(({ claim, claimId }) =>
      claim.seen.map(each => ({
        ...{ ...each, id: `${claimId} ${each.url}`, claimId, firstSeen: origin.released, lastSeen: origin.released },
        selector: { exact: claim.claim, prefix: '', suffix: '' },
      })),
    ),
    decisions: [],
  }
}

/** The same of a feed of fact checks, whose claims have no ids of their own. */
export function recordsOfFeed(factChecks: readonly FactCheck[], origin: ListOrigin): LibraryRecords {
  const records = recordsOfFactChecks(factChecks, origin.released)
  const base = baseOf(origin)
  const renamed = (id: string) => listedId(origin, id)
  return {
    claims: records.claims.map(claim => ({ ...claim, ...base, id: renamed(claim.id) })),
    counterStatements: [],
    notes: records.notes.map(note => ({
      ...{ ...note, ...base, id: renamed(note.id), claimIds: note.claimIds.map(renamed) },
    })),
    sightings: records.sightings.map(seen => ({ ...seen, id: renamed(seen.id), claimId: renamed(seen.claimId) })),
    decisions: [],
  }
}
