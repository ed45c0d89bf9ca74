/** What a reading would write, with every id computed: hashing is asynchronous and would end a transaction. */
import { claimsAmong } from '../core/matching/among.ts'
import { retoldClaim } from '../core/matching/retold.ts'
import type {
  Claim,
  CounterStatement,
  PageDescription,
  Statements,
  TextQuoteSelector,
  VerificationNote,
} from '../core/model.ts'
import { selectorOf } from '../core/text/anchoring/selector.ts'
import { normalForm } from '../core/text/normal-form.ts'
import { identityOf } from './identity.ts'

/** What was read where: the arguments of `remember`. */
export interface Reading {
  readonly page: PageDescription
  readonly statements: Statements
  readonly text: string
  readonly known: readonly (string | null)[]
}

/** A claim to be kept under `id`: a known claim's id, or its own. */
export interface PlannedClaim {
  readonly id: string
  /** The id it gets where `id` is not in the library (any more). */
  readonly ownId: string
  readonly claim: Claim
  readonly selector: TextQuoteSelector
}

/** A record to be kept, and the planned ids of the claims it bears on. */
export interface PlannedRecord {
  readonly id: string
  readonly claimIds: readonly string[]
}

/** All that a reading would write. `claimOrder` has one planned id per claim of the reading; `claims` each id once. */
export interface ReadingPlan {
  readonly claimOrder: readonly string[]
  readonly claims: readonly PlannedClaim[]
  readonly counterStatements: readonly (PlannedRecord & { readonly statement: CounterStatement })[]
  readonly notes: readonly (PlannedRecord & { readonly note: VerificationNote })[]
}

/** Works out ids and links of a reading. */
export async function planReading(reading: Reading): Promise<ReadingPlan> {
  const { page, statements } = reading
  const planned = await Promise.all(statements.claims.map((claim, at) => planClaim(reading, claim, at)))
  const resolved = mergeRepeated(planned, page.lang)
  const claimOrder = resolved.map(claim => claim.id)
  const byArticleId = new Map(statements.claims.map((claim, at) => [claim.id, claimOrder[at] ?? '']))
  const claimsOf = (targets: readonly string[]): readonly string[] => [
    ...new Set(targets.flatMap(id => byArticleId.get(id) ?? [])),
  ]
  // What bears on the article as a whole is no answer to any one claim that another page may repeat, so it stays on its page.
  const bearsOnClaim = ({ targets }: { readonly targets: readonly string[] }) => claimsOf(targets).length > 0
  const counterStatements = statements.counterStatements.filter(bearsOnClaim).map(async statement => ({
    id: await identityOf('counter-statement', page.url, statement.quote),
    claimIds: claimsOf(statement.targets),
    statement,
  }))
  const notes = statements.notes.filter(bearsOnClaim).map(async note => ({
    id: await identityOf('note', page.url, note.kind, note.text),
    claimIds: claimsOf(note.targets),
    note,
  }))
  return {
    claimOrder,
    claims: [...new Map(resolved.toReversed().map(claim => [claim.id, claim])).values()].toReversed(),
    counterStatements: await Promise.all(counterStatements),
    notes: await Promise.all(notes),
  }
}

async function planClaim({ page, text, known }: Reading, claim: Claim, at: number): Promise<PlannedClaim> {
  const ownId = await identityOf('claim', page.url, normalForm(claim.text, page.lang))
  return { id: known[at] ?? ownId, ownId, claim, selector: selectorOf(text, claim.span) }
}

/** Claims that the article repeats in other words get the id of the first of them. */
function mergeRepeated(planned: readonly PlannedClaim[], lang: string): readonly PlannedClaim[] {
  const find = claimsAmong(planned.map(({ claim }, at) => ({ id: String(at), text: claim.text, lang })))
  const isFirst = planned.map(() => false)
  return planned.map((claim, at) => {
    const query = { text: claim.claim.text, lang }
    const same =
      claim.id === claim.ownId
        ? retoldClaim(
            query,
            find(query, each => isFirst[Number(each.id)] === true),
          )
        : null
    if (same) return { ...claim, id: planned[Number(same.id)]?.id ?? claim.id }
    isFirst[at] = true
    return claim
  })
}
