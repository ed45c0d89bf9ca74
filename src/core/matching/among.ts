/** Finding a text among a few claims that no index holds: those of one article, or of a test. */
import { memoryIndex } from './index/memory.ts'
import type { Candidate, FoundClaim, MatchQuery } from './match.ts'
import { standingsOf } from './standing.ts'
import { claimTerms, termsOfTexts, termWeight } from './terms.ts'

/** Claims compared for one text: the right one is nearly always among the first few. */
export const mostCandidates = 20

/** The index terms of a claim, from all its wordings. */
export const termsOfClaim = ({ text, title, lang }: Pick<Candidate, 'text' | 'title' | 'lang'>): readonly string[] =>
  termsOfTexts(title ? [text, title] : [text], lang)

/** Finds the claims that may be the one a text repeats, best first. `isAsked` leaves claims out, as if they were not there. */
export type FindClaims = (query: MatchQuery, isAsked?: (claim: Candidate) => boolean) => readonly FoundClaim[]

/** Indexes claims to find texts among them. */
export function claimsAmong(claims: readonly Candidate[], most = mostCandidates): FindClaims {
  const index = memoryIndex(claims.map((claim, doc) => ({ doc, terms: termsOfClaim(claim) })))
  return (query, isAsked = () => true) => {
    const terms = claimTerms(query.text, query.lang)
    const { hits, selfScore } = index.search(terms, most, {
      weigh: (term, held) => termWeight(term, { claims: index.documents, frequency: () => held }),
    })
    const found = hits.flatMap(({ doc, score }) => {
      const claim = claims[doc]
      return claim && isAsked(claim) ? [{ claim, score }] : []
    })
    const standings = standingsOf(
      found.map(({ score }) => score),
      selfScore,
      index.documents,
    )
    return found.flatMap(({ claim }, at) => {
      const standing = standings[at]
      return standing ? [{ claim, standing }] : []
    })
  }
}
