/**
 * Libraries of a few claims, as a reader has at first: sampled from the large sets, with and without the claim that a text repeats.
 * What makes them hard is as in life: half of the claims are near the text's topic.
 */
import { claimsAmong, type FindClaims } from '../src/core/matching/among.ts'
import { coverOf } from '../src/core/matching/cover.ts'
import { findDifferences } from '../src/core/matching/differences/find.ts'
import { type Candidate, textsOf } from '../src/core/matching/match.ts'
import type { ClaimProfile } from '../src/core/matching/profile.ts'
import { randomNumbers } from '../training/random.ts'
import type { ClaimSet, Query } from './claim-sets.ts'

/** A text with a library that may hold its claim. `query.claims` are those that this library holds. */
export interface SmallLibrary {
  readonly query: Query
  readonly claims: number
  readonly find: FindClaims
}

const [fewest, most] = [3, 50]

/** One library for each query, half of them with its claim where it has one. The same in every run. */
export function smallLibraries(set: ClaimSet, queries: readonly Query[], seed: number): readonly SmallLibrary[] {
  const random = randomNumbers(seed)
  const byId = new Map(set.claims.map(claim => [claim.id, claim]))
  return queries.map(query => {
    const size = Math.round(fewest * (most / fewest) ** random())
    const right = (query.claims ?? []).flatMap(id => byId.get(id) ?? [])
    const held = right.length > 0 && random() < 0.5 ? right : []
    const near = nearTo(set, right[0]?.text ?? query.text, right)
    const first = Math.floor(random() * 3)
    const claims = new Set([...held, ...near.slice(first, first + Math.ceil(size / 2))])
    while (claims.size < size) {
      const other = set.claims[Math.floor(random() * set.claims.length)]
      if (other && !right.includes(other)) claims.add(other)
    }
    return {
      query: { ...query, claims: held.map(({ id }) => id) },
      claims: claims.size,
      find: claimsAmong([...claims]),
    }
  })
}

/** Claims on a text's topic, best first, without some claims and without what tells the same as one of these. */
function nearTo(set: ClaimSet, text: string, without: readonly Candidate[]): readonly Candidate[] {
  return set
    .find({ text, lang: 'en' })
    .map(({ claim }) => claim)
    .filter(claim => !without.includes(claim))
    .filter(claim => !without.some(one => isToldWhole(textsOf(one).text, textsOf(claim).text)))
}

/** Whether a text tells a claim nearly whole: where the labels say nothing of the pair, it is likelier unlabelled than another claim. */
export function isToldWhole(query: ClaimProfile, claim: ClaimProfile): boolean {
  const { part, wordPart } = coverOf(claim, query)
  return part >= 0.8 && wordPart >= 0.75 && findDifferences(query, claim).clash === null
}
