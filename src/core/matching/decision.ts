/**
 * The probability that a text repeats a known claim, from the measures of the pair: the mean of a logistic regression, which ranks
 * well, and of small boosted trees, which decide well, calibrated. There are two decisions, since to stand first among ten thousand claims
 * tells much, and among five nothing. Weights by `npm run train -- matching`.
 */
import { large, small } from './decision.data.ts'

/** Makes log-odds: the weight of the likeness, that of the likeness of the likeliest other claim, and a constant. */
export interface Calibration {
  readonly scale: number
  readonly rival: number
  readonly shift: number
}

/** What a decision is made of, as decision.data.ts holds it. */
export interface DecisionData {
  readonly calibration: Calibration
  /** Of the logistic regression: its constant, and the weight of each measure in the order of measureNames. */
  readonly constant: number
  readonly weights: readonly number[]
  /** Of all trees, by trees and levels: the measure, and the least value that leads to the right. */
  readonly splits: string
  /** Of all trees, from left to right, times {@link leafScale}. */
  readonly leaves: string
}

/** A decision, read. */
export interface Decision extends Pick<DecisionData, 'calibration' | 'constant' | 'weights'> {
  /** Measure and least value of each split. */
  readonly splits: Float64Array
  readonly leaves: Float64Array
}

/** What the leaves are multiplied by in decision.data.ts, to be short. */
export const leafScale = 1_000
/** Splits on the way to a leaf. */
export const treeDepth = 3
const splitsPerTree = 2 ** treeDepth - 1
const leavesPerTree = 2 ** treeDepth

/** Least number of claims of a library that is decided for as a large one; small ones that were learned from have at most 50. */
const leastOfLarge = 1_000

/** What is left of the probability where something makes two claims of the texts: never shown, however like they are. */
export const clashFactor = 0.05

const ofLarge = read(large)
const ofSmall = read(small)

/** The decision for a library of so many claims. */
export const decisionFor = (claims: number): Decision => (claims < leastOfLarge ? ofSmall : ofLarge)

function read({ splits, leaves, ...rest }: DecisionData): Decision {
  return { ...rest, splits: numbersOf(splits), leaves: numbersOf(leaves).map(leaf => leaf / leafScale) }
}

function numbersOf(list: string): Float64Array {
  return Float64Array.from(list.trim().split(/\s+/u), Number)
}

/** A rival less like the text than this, or none, tells the same. In log-odds before calibration. */
export const leastRival = -5

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

function treeSum({ splits, leaves }: Decision, measures: readonly number[]): number {
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
