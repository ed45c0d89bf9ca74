/** How a claim stands among all that were found for a query. */
import { heaviestWeight } from './terms.ts'

/** A found claim's BM25 score beside those of the others. All scores are above 0. */
export interface Standing {
  readonly score: number
  /** What a claim of exactly the query's terms would score. */
  readonly selfScore: number
  /** The best score of all that were found. */
  readonly best: number
  /** The best score of the others; 0 where there are none. Below {@link chanceScore} it makes no difference. */
  readonly next: number
  /** From 1; equal scores have equal ranks, so that the order in which claims were added tells nothing. */
  readonly rank: number
  /** Number of claims in the library: what it means to be the first of all depends on it. */
  readonly claims: number
}

/** Least number of claims of a library that is decided for as a large one; small ones that were learned from have at most 50. */
const leastOfLarge = 1_000

/** Whether a library of so many claims is decided for as a large one. */
export const isLargeLibrary = (claims: number): boolean => claims >= leastOfLarge

/**
 * A runner-up's least score, as part of what a claim of the query's terms would score: what chance finds in a large library. A small
 * one often finds no other, which tells nothing.
 */
export const chanceScore = 0.25

/** The standings of what a search found among a number of claims, best first. */
export function standingsOf(scores: readonly number[], selfScore: number, claims: number): readonly Standing[] {
  const [best = 0, second = 0] = scores
  let rank = 1
  return scores.map((score, at) => {
    if (score !== scores[at - 1]) rank = at + 1
    return { score, selfScore, best, next: at === 0 ? second : best, rank, claims }
  })
}

/**
 * What makes a found claim worth reading. `rareTerms`: its score in weights of a term that no claim and no news has, which grow with the
 * library. `part`: a short text scores little, and it is enough to share so much of what a claim of just its words would score. In large
 * libraries, of 1,023 claims of the train and development parts that could be shown none scores less than 1.9 rare terms, and 80 % of
 * what is found for sentences of news does.
 */
const leastToRead = { small: { rareTerms: 1.4, part: 0.4 }, large: { rareTerms: 1.75, part: 0.5 } } as const

/** Least score of a claim that can be the one that is told, in a library of so many, before any of its words are read. */
export function leastScoreToRead(selfScore: number, claims: number): number {
  const { rareTerms, part } = isLargeLibrary(claims) ? leastToRead.large : leastToRead.small
  return Math.min(rareTerms * heaviestWeight(claims), part * selfScore)
}

/** Whether a found claim is worth reading. */
export const isWorthReading = ({ score, selfScore, claims }: Standing): boolean =>
  score >= leastScoreToRead(selfScore, claims)
