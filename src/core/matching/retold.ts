/** Which claim of the same article a claim tells again: claims of one article share its topic's words, so shared words tell little. */
import { coverOf } from './cover.ts'
import { type Candidate, type FoundClaim, type MatchQuery, profileOf, rankClaims } from './match.ts'

/**
 * Least product of the parts that each of the two texts has of the other, synonyms counting as the word itself: nearly the same wording,
 * since within an article the learned decision cannot tell one claim from the next on the same topic. Chosen on the pairs of
 * test/core/matching/article-pairs.ts that are not held back.
 */
const leastAlike = 0.75

/** The claim of those found that says in nearly the same words what the text says, or null. */
export function retoldClaim(query: MatchQuery, found: readonly FoundClaim[]): Candidate | null {
  const text = profileOf(query)
  const candidates = new Map(found.map(({ claim }) => [claim.id, claim]))
  for (const { claimId, differences, tooShort } of rankClaims(query, found)) {
    const claim = candidates.get(claimId)
    if (!claim || tooShort || differences.clash !== null) continue
    const other = profileOf(claim)
    if (coverOf(text, other).alikePart * coverOf(other, text).alikePart >= leastAlike) return claim
  }
  return null
}
