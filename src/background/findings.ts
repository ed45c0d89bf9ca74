/** What a page shows on each claim: the page's own counter-statements and notes, and what the library holds beyond them. */
import type { Claim, ClaimEntry, PageDescription, Statements } from '../core/model.ts'
import type { Finding, KnownClaim, MarkKind } from '../core/reading.ts'

const learntHere = (record: { readonly origin: string; readonly url: string }, page: PageDescription): boolean =>
  record.origin === 'article' && record.url === page.url

/** The library's entry without what it learnt from this very page; null when nothing is left to tell. */
function beyondPage(known: KnownClaim | null, page: PageDescription): KnownClaim | null {
  if (known === null) return null
  const entry: ClaimEntry = {
    claim: known.entry.claim,
    counterStatements: known.entry.counterStatements.filter(record => !learntHere(record, page)),
    notes: known.entry.notes.filter(record => !learntHere(record, page)),
    sightings: known.entry.sightings.filter(sighting => sighting.url !== page.url),
  }
  const holds = entry.counterStatements.length + entry.notes.length + entry.sightings.length
  return holds > 0 || known.entry.claim.origin === 'reader' ? { match: known.match, entry } : null
}

function markOf(counterStatements: number, notes: number): MarkKind {
  if (counterStatements > 0) return 'countered'
  return notes > 0 ? 'noted' : 'unchecked'
}

/** A claim of the page with what the library said on it before this reading. */
export interface LookedUpClaim {
  readonly claim: Claim
  readonly known: KnownClaim | null
  readonly recordId: string | null
}

/** The findings of a page in text order. */
export function composeFindings(
  page: PageDescription,
  statements: Statements,
  lookedUp: readonly LookedUpClaim[],
): Finding[] {
  return lookedUp
    .map(({ claim, known, recordId }) => {
      const counterStatements = statements.counterStatements.filter(({ targets }) => targets.includes(claim.id))
      const notes = statements.notes.filter(({ targets }) => targets.includes(claim.id))
      const beyond = beyondPage(known, page)
      const mark = markOf(
        counterStatements.length + (beyond?.entry.counterStatements.length ?? 0),
        notes.length + (beyond?.entry.notes.length ?? 0),
      )
      const isMain = claim.rank < statements.mainClaims || known !== null || mark !== 'unchecked'
      return { claim, isMain, mark, counterStatements, notes, known: beyond, recordId }
    })
    .sort((a, b) => a.claim.span.start - b.claim.span.start)
}
