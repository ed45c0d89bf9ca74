/** How likely something is by a logistic regression: `weights` holds the constant first, then one weight a measure. 0 to 1. */
export function probability(weights: readonly number[], measures: readonly number[]): number {
  const sum = measures.reduce((total, measure, at) => total + measure * (weights[at + 1] ?? 0), weights[0] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
