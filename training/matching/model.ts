/** The decision as it is fitted: a logistic regression and boosted trees on the same measures. */
import { treeDepth } from '../../src/core/matching/decision.ts'
import { measureNames } from '../../src/core/matching/measures.ts'
import { type Example, fitLogistic } from '../fit-logistic.ts'
import { type Boosted, type BoostOptions, boost } from './boost.ts'

/** What is fitted; a pair's likeness is the mean of what the two say. */
export interface Model {
  readonly constant: number
  readonly weights: readonly number[]
  readonly boosted: Boosted
}

/** How trees are grown: chosen by cross-validation on the train parts. */
export const boosting: Omit<BoostOptions, 'trees' | 'rate'> = {
  depth: treeDepth,
  ridge: 2,
  leastCurvature: 8,
  rows: 0.7,
  columns: 0.6,
  seed: 1,
}
const ridge = 3

/** Fits both to examples. */
export function fitModel(examples: readonly Example[], options: BoostOptions): Model {
  const scales = measureNames.map((_, at) => scaleOf(examples.map(example => example.measures[at] ?? 0)))
  const standard = examples.map(({ measures, same }) => ({
    same,
    measures: measures.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
  }))
  const [constant = 0, ...rest] = fitLogistic(standard, ridge)
  const weights = rest.map((weight, at) => weight / (scales[at]?.deviation ?? 1))
  const shift = weights.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0)
  return { constant: constant - shift, weights, boosted: boost(examples, options) }
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) || 1 }
}

/** Log-odds of a pair before calibration. */
export function likeness({ constant, weights, boosted }: Model, measures: readonly number[]): number {
  const linear = weights.reduce((sum, weight, at) => sum + weight * (measures[at] ?? 0), constant)
  const trees = boosted.trees.reduce((sum, { splits, leaves }) => {
    let node = 0
    for (let depth = 0; depth < treeDepth; depth++) {
      const split = splits[2 ** depth - 1 + node]
      node = node * 2 + (split && split.measure >= 0 && (measures[split.measure] ?? 0) >= split.least ? 1 : 0)
    }
    return sum + (leaves[node] ?? 0)
  }, boosted.base)
  return (linear + trees) / 2
}
