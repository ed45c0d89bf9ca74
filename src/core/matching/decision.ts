/**
 * The probability that a text repeats a known claim, from the measures of the pair: the mean of a logistic regression, which ranks
 * well, and of small boosted trees, which decide well, calibrated. There are two decisions, since to stand first among ten thousand claims
 * tells much, and among five nothing. Weights by `npm run train -- matching`.
 */
import { once } from '../text/once.ts'
import { large, small } from './decision.data.ts'
import type { MeasureBounds } from './measures.ts'
import { unpackNumbers } from './packed-numbers.ts'
import { isLargeLibrary } from './standing.ts'

/** Makes log-odds: the weight of the likeness, that of the likeness of the likeliest other claim, and a constant. */
export interface Calibration {
  readonly scale: number
  /** At most 0: another claim that is as like makes none likelier. */
  readonly rival: number
  readonly shift: number
}

/** What a decision is made of, as decision.data.ts holds it. */
export interface DecisionData {
  readonly calibration: Calibration
  /** Of the regression and the trees together. */
  readonly constant: number
  /** Of the logistic regression, in the order of measureNames. */
  readonly weights: readonly number[]
  /** Of all trees, by trees and levels: measures, one digit each, and the least values that lead to the right. */
  readonly splitMeasures: string
  readonly splitValues: string
  /** Of all trees, from left to right. */
  readonly leaves: string
}

/** A decision, read. */
export interface Decision extends Pick<DecisionData, 'calibration' | 'constant' | 'weights'> {
  readonly splitMeasures: Float64Array
  readonly splitValues: Float64Array
  readonly leaves: Float64Array
}

/** Splits on the way to a leaf. */
export const treeDepth = 3
const splitsPerTree = 2 ** treeDepth - 1
const leavesPerTree = 2 ** treeDepth
const nodesPerTree = 2 * leavesPerTree

/** Base-64 digits of a split's measure. Its value and the leaves have more: ten-thousandths, with this number for zero. */
export const packing = { measureDigits: 1, digits: 3, scale: 10_000, zero: 64 ** 3 / 2 } as const

/** What is left of the probability where something makes two claims of the texts: never shown, however like they are. */
export const clashFactor = 0.05

/** A rival less like the text than this, or none, tells the same. In log-odds before calibration. */
export const leastRival = -5

const ofLarge = once(() => read(large))
const ofSmall = once(() => read(small))

/** The decision for a library of so many claims. */
export const decisionFor = (claims: number): Decision => (isLargeLibrary(claims) ? ofLarge() : ofSmall())

function read({ splitMeasures, splitValues, leaves, ...rest }: DecisionData): Decision {
  return {
    ...rest,
    splitMeasures: unpackNumbers(splitMeasures, packing.measureDigits),
    splitValues: unpacked(splitValues),
    leaves: unpacked(leaves),
  }
}

const unpacked = (values: string): Float64Array =>
  unpackNumbers(values, packing.digits).map(value => (value - packing.zero) / packing.scale)

/** A claim's {@link likenessOf}, and that of the likeliest of the others that are found with it. */
export interface Compared {
  readonly likeness: number
  readonly rival: number
  /** Something makes two claims of the texts. */
  readonly clashes: boolean
}

/** The probability, 0 to 1, that a text repeats a claim. */
export function probabilityOf({ scale, rival, shift }: Calibration, compared: Compared): number {
  const logOdds = scale * compared.likeness + rival * Math.max(leastRival, compared.rival) + shift
  return (compared.clashes ? clashFactor : 1) / (1 + Math.exp(-logOdds))
}

/** The highest probability that measures within these bounds can have, or somewhat more: far cheaper to know than the measures. */
export const mostProbabilityOf = (decision: Decision, bounds: MeasureBounds): number =>
  probabilityOf(decision.calibration, {
    likeness: (mostLinearSum(decision, bounds) + mostTreeSum(decision, bounds)) / 2,
    rival: leastRival,
    clashes: false,
  })

/** Log-odds before calibration: what pairs are ranked by. */
export function likenessOf(decision: Decision, measures: readonly number[]): number {
  return (linearSum(decision, measures) + treeSum(decision, measures)) / 2
}

function linearSum({ constant, weights }: Decision, measures: readonly number[]): number {
  let sum = constant
  weights.forEach((weight, at) => {
    sum += weight * (measures[at] ?? 0)
  })
  return sum
}

function treeSum({ splitMeasures, splitValues, leaves }: Decision, measures: readonly number[]): number {
  let sum = 0
  for (let tree = 0; tree * leavesPerTree < leaves.length; tree++) {
    let node = 0
    for (let depth = 0; depth < treeDepth; depth++) {
      const at = tree * splitsPerTree + 2 ** depth - 1 + node
      node = node * 2 + ((measures[splitMeasures[at] ?? 0] ?? 0) >= (splitValues[at] ?? 0) ? 1 : 0)
    }
    sum += leaves[tree * leavesPerTree + node] ?? 0
  }
  return sum
}

function mostLinearSum({ constant, weights }: Decision, { least, most }: MeasureBounds): number {
  let sum = constant
  weights.forEach((weight, at) => {
    sum += weight * ((weight < 0 ? least : most)[at] ?? 0)
  })
  return sum
}

function mostTreeSum(decision: Decision, bounds: MeasureBounds): number {
  let sum = 0
  for (let tree = 0; tree * leavesPerTree < decision.leaves.length; tree++) {
    sum += mostLeafFrom(decision, bounds, tree * nodesPerTree + 1)
  }
  return sum
}

/**
 * The highest leaf that can be reached from a node: where a split lies between the bounds, both ways are open. Nodes are counted from the
 * root, 1, by levels, from one tree to the next: below node n of a tree are 2n and 2n + 1.
 */
function mostLeafFrom(decision: Decision, bounds: MeasureBounds, at: number): number {
  const tree = Math.floor(at / nodesPerTree)
  const node = at % nodesPerTree
  if (node > splitsPerTree) return decision.leaves[tree * leavesPerTree + node - leavesPerTree] ?? 0
  const split = tree * splitsPerTree + node - 1
  const measure = decision.splitMeasures[split] ?? 0
  const value = decision.splitValues[split] ?? 0
  if ((bounds.most[measure] ?? 0) < value) return mostLeafFrom(decision, bounds, at + node)
  const right = mostLeafFrom(decision, bounds, at + node + 1)
  if ((bounds.least[measure] ?? 0) >= value) return right
  return Math.max(right, mostLeafFrom(decision, bounds, at + node))
}
