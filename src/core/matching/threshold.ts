/** The bar that a likeness must reach to be shown: shipped, then moved a little by what the reader said to single matches. */

/** Least probability of a match that is shown: chosen on development parts, for few wrong marks on news (see bench/FIGURES.md). */
export const matchThreshold = 0.93

/** How far answers can move the bar. A likeness below the lowest is shown to nobody, so an answer to it says nothing about the bar. */
export const thresholdBounds = { lowest: 0.4, highest: 0.99 } as const

/** An answer of the reader: whether it was the same claim, and how likely that had seemed, 0 to 1. */
export interface ScoredAnswer {
  readonly score: number
  readonly same: boolean
}

/** Answers of one kind that it takes before the bar moves their way: fewer are single cases, which are kept as such. */
export const leastAnswers = 5
/** Standard deviation, in log-odds, of what readers want around the shipped bar: how much an answer moves it. */
const priorDeviation = 0.5
/** Halvings of the range in which the bar lies: more precise than any score. */
const halvings = 40

/**
 * The reader's own threshold. Each answer is a trial in logistic regression: the nearer a claim was to the bar, or on the wrong side of
 * it, the more the answer tells. With the shipped bar as its prior, the likeliest bar is taken. One more "not this claim" never lowers
 * it, one more "also this claim" never raises it, and their order does not matter.
 */
export function readerThreshold(answers: readonly ScoredAnswer[]): number {
  const told = answers
    .filter(({ score }) => score >= thresholdBounds.lowest)
    .map(({ score, same }) => ({ at: logOdds(Math.min(score, thresholdBounds.highest)), same }))
    // Sums differ in their last digit by their order.
    .sort((a, b) => a.at - b.at || Number(a.same) - Number(b.same))
  const shipped = logOdds(matchThreshold)
  const alike = told.filter(({ same }) => same).length
  const isLowered = alike >= leastAnswers
  const isRaised = told.length - alike >= leastAnswers
  if (!isLowered && !isRaised) return matchThreshold
  let low = isLowered ? logOdds(thresholdBounds.lowest) : shipped
  let high = isRaised ? logOdds(thresholdBounds.highest) : shipped
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2
    const pull = told.reduce(
      (sum, { at, same }) => sum + (same ? probability(at - middle) - 1 : probability(at - middle)),
      (shipped - middle) / priorDeviation ** 2,
    )
    if (pull > 0) low = middle
    else high = middle
  }
  return probability((low + high) / 2)
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability))
const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** A probability moved by log-odds. */
export const shifted = (from: number, by: number): number =>
  from <= 0 || from >= 1 ? from : probability(logOdds(from) + by)

/** The log-odds from one probability to another. */
export const distance = (from: number, to: number): number => logOdds(to) - logOdds(from)
