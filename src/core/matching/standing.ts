/** How a claim stands among all that were found for a query. */

/** A found claim's BM25 score beside those of the others. All scores are above 0. */
export interface Standing {
  readonly score: number
  /** What a claim of exactly the query's terms would score. */
  readonly selfScore: number
  /** The best score of all that were found. */
  readonly best: number
  /** The best score of the others; 0 where there are none. */
  readonly next: number
  /** From 1. */
  readonly rank: number
}

/** The standings of what a search found, best first. */
export function standingsOf(scores: readonly number[], selfScore: number): readonly Standing[] {
  const [best = 0, second = 0] = scores
  return scores.map((score, at) => ({ score, selfScore, best, next: at === 0 ? second : best, rank: at + 1 }))
}
