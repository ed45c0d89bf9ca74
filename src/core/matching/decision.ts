/**
 * The probability that a text repeats a known claim, from the measures of the pair: the mean of a logistic regression, which ranks
 * well, and of small boosted trees, which decide well, calibrated. Weights by `npm run train -- matching`.
 */
import { calibration, constant, leaves as leafList, splits as splitList, weights } from './decision.data.ts'
import type { MeasureBounds } from './measures.ts'

/** What the leaves are multiplied by in decision.data.ts, to be short. */
export const leafScale = 1_000
/** Splits on the way to a leaf. */
export const treeDepth = 3
const splitsPerTree = 2 ** treeDepth - 1
const leavesPerTree = 2 ** treeDepth
/** Measure and least value of each split. */
const splits = Float64Array.from(splitList.trim().split(/\s+/u), Number)
const leaves = Float64Array.from(leafList.trim().split(/\s+/u), leaf => Number(leaf) / leafScale)

/** What is left of the probability where something makes two claims of the texts: never shown, however like they are. */
export const clashFactor = 0.05

/** The probability, 0 to 1, that a pair with these measures is the same claim; `clashes`: something in it makes them two. */
export function probabilityOf(measures: readonly number[], clashes: boolean): number {
  return (clashes ? clashFactor : 1) * calibrated(likenessOf(measures))
}

/** The highest probability that measures within these bounds can have, or somewhat more: far cheaper to know than the measures. */
export const mostProbabilityOf = (bounds: MeasureBounds): number =>
  calibrated((mostLinearSum(bounds) + mostTreeSum(bounds)) / 2)

const calibrated = (likeness: number): number => 1 / (1 + Math.exp(-(calibration.scale * likeness + calibration.shift)))

/** Log-odds before calibration: what pairs are ranked by. */
export function likenessOf(measures: readonly number[]): number {
  return (linearSum(measures) + treeSum(measures)) / 2
}

function linearSum(measures: readonly number[]): number {
  let sum = constant
  weights.forEach((weight, at) => {
    sum += weight * (measures[at] ?? 0)
  })
  return sum
}

function treeSum(measures: readonly number[]): number {
  let sum = 0
  for (let tree = 0; tree * leavesPerTree < leaves.length; tree++) {
    let node = 0
    for (let depth = 0; depth < treeDepth; depth++) {
      const at = 2 * (tree * splitsPerTree + 2 ** depth - 1 + node)
      node = node * 2 + ((measures[splits[at] ?? 0] ?? 0) >= (splits[at + 1] ?? 0) ? 1 : 0)
    }
    sum += leaves[tree * leavesPerTree + node] ?? 0
  }
  return sum
}

function mostLinearSum({ least, most }: MeasureBounds): number {
  let sum = constant
  weights.forEach((weight, at) => {
    sum += weight * ((weight < 0 ? least : most)[at] ?? 0)
  })
  return sum
}

function mostTreeSum(bounds: MeasureBounds): number {
  let sum = 0
  for (let tree = 0; tree * leavesPerTree < leaves.length; tree++) sum += mostLeafFrom(bounds, tree, 0, 0)
  return sum
}

/** The highest leaf of a tree that can be reached from a node: where a split lies between the bounds, both ways are open. */
function mostLeafFrom(bounds: MeasureBounds, tree: number, depth: number, node: number): number {
  if (depth === treeDepth) return leaves[tree * leavesPerTree + node] ?? 0
  const at = 2 * (tree * splitsPerTree + 2 ** depth - 1 + node)
  const measure = splits[at] ?? 0
  const split = splits[at + 1] ?? 0
  if ((bounds.most[measure] ?? 0) < split) return mostLeafFrom(bounds, tree, depth + 1, node * 2)
  const right = mostLeafFrom(bounds, tree, depth + 1, node * 2 + 1)
  if ((bounds.least[measure] ?? 0) >= split) return right
  return Math.max(right, mostLeafFrom(bounds, tree, depth + 1, node * 2))
}
