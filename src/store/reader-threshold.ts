/** The reader's own threshold of recognition, as the library keeps it: in the decisions, each with the score it answered. */
import { readerThreshold, type ScoredAnswer } from '../core/matching/threshold.ts'
import type { MatchDecision } from '../core/model.ts'
import { announceChange } from './change-feed.ts'
import type { Library } from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** Answers that count: far more than anybody gives, and soon read. */
const mostAnswers = 1_000

interface DecisionStore {
  index(name: 'score'): { getAll(query: null, count: number): Promise<MatchDecision[]> }
}

/** What the reader answered to matches whose score is known. */
export async function scoredAnswers(decisions: DecisionStore): Promise<readonly ScoredAnswer[]> {
  const scored = await decisions.index('score').getAll(null, mostAnswers)
  return scored.flatMap(({ score, same }) => (score === null ? [] : [{ score, same }]))
}

/** The threshold that recognition uses, 0 to 1. */
export async function libraryThreshold(library: Library): Promise<number> {
  return readerThreshold(await scoredAnswers(library.transaction('decisions').store))
}

/** Back to the shipped threshold: the decisions stay, pair by pair, and count for the threshold no more. */
export async function forgetThreshold(library: Library): Promise<void> {
  const transaction = library.transaction('decisions', 'readwrite')
  await allOrNothing(transaction, async () => {
    for (const decision of await transaction.store.index('score').getAll()) {
      await transaction.store.put({ ...decision, score: null })
    }
  })
  announceChange([])
}
