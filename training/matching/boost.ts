/** Gradient boosted trees of one depth for a logistic loss. Source: Friedman, Greedy function approximation, 2001; gains as in XGBoost. */
import type { Example } from '../fit-logistic.ts'
import { randomNumbers } from '../random.ts'
import { type Bins, binMeasures } from './bins.ts'

/** What is learned: log-odds of all, and the trees. A split sends what is at least `least` to the right. */
export interface Boosted {
  readonly base: number
  readonly trees: readonly Tree[]
}

/** A full tree: 2^depth - 1 splits by levels, 2^depth leaves. A split of measure -1 sends all to the left. */
export interface Tree {
  readonly splits: readonly Split[]
  readonly leaves: readonly number[]
}

/** Sends a pair to the right where the measure is at least `least`. */
export interface Split {
  readonly measure: number
  readonly least: number
}

/** How much is learned. */
export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  /** Part of each step that is taken. */
  readonly rate: number
  /** Added to the curvature of a leaf, which holds its value back. */
  readonly ridge: number
  /** Least curvature (about four times as many undecided pairs) on each side of a split. */
  readonly leastCurvature: number
  /** Part of the pairs and of the measures that a tree sees. */
  readonly rows: number
  readonly columns: number
  readonly seed: number
}

/** Fits trees to examples. */
export function boost(examples: readonly Example[], options: BoostOptions): Boosted {
  const random = randomNumbers(options.seed)
  const bins = binMeasures(examples)
  const target = Float64Array.from(examples, ({ same }) => (same ? 1 : 0))
  const positive = target.reduce((sum, value) => sum + value, 0)
  const base = Math.log(positive / (examples.length - positive))
  const sums = new Float64Array(examples.length).fill(base)
  const trees: Tree[] = []
  for (let step = 0; step < options.trees; step++) {
    const slopes = new Float64Array(examples.length)
    const curvatures = new Float64Array(examples.length)
    const isSeen = new Uint8Array(examples.length)
    sums.forEach((sum, row) => {
      const probability = 1 / (1 + Math.exp(-sum))
      slopes[row] = (target[row] ?? 0) - probability
      curvatures[row] = Math.max(1e-9, probability * (1 - probability))
      isSeen[row] = random() < options.rows ? 1 : 0
    })
    const columns = Array.from(bins.edges.keys()).filter(() => random() < options.columns)
    const grown = growTree(bins, { slopes, curvatures, isSeen, columns }, options)
    grown.leafOf.forEach((leaf, row) => {
      sums[row] = (sums[row] ?? 0) + (grown.tree.leaves[leaf] ?? 0)
    })
    trees.push(grown.tree)
  }
  return { base, trees }
}

interface Step {
  readonly slopes: Float64Array
  readonly curvatures: Float64Array
  readonly isSeen: Uint8Array
  readonly columns: readonly number[]
}

function growTree(bins: Bins, step: Step, options: BoostOptions): { readonly tree: Tree; readonly leafOf: Int32Array } {
  const node = new Int32Array(step.slopes.length)
  const splits: Split[] = []
  for (let depth = 0; depth < options.depth; depth++) {
    const level = bestSplits(bins, step, node, 2 ** depth, options)
    node.forEach((at, row) => {
      const split = level[at]
      const isRight = split && split.measure >= 0 && bins.binOf(row, split.measure) > split.bin
      node[row] = at * 2 + (isRight ? 1 : 0)
    })
    splits.push(...level.map(({ measure, bin }) => ({ measure, least: bins.edges[measure]?.[bin] ?? 0 })))
  }
  const slope = new Float64Array(2 ** options.depth)
  const curvature = new Float64Array(2 ** options.depth)
  node.forEach((leaf, row) => {
    if (step.isSeen[row] === 0) return
    slope[leaf] = (slope[leaf] ?? 0) + (step.slopes[row] ?? 0)
    curvature[leaf] = (curvature[leaf] ?? 0) + (step.curvatures[row] ?? 0)
  })
  const leaves = Array.from(slope, (sum, leaf) => (options.rate * sum) / ((curvature[leaf] ?? 0) + options.ridge))
  return { tree: { splits, leaves }, leafOf: node }
}

interface BinSplit {
  readonly measure: number
  /** What is in a bin above this goes to the right. */
  readonly bin: number
}

function bestSplits(
  bins: Bins,
  step: Step,
  node: Int32Array,
  nodes: number,
  options: BoostOptions,
): readonly BinSplit[] {
  const best = Array.from({ length: nodes }, () => ({ measure: -1, bin: 0, gain: 1e-6 }))
  for (const measure of step.columns) {
    const size = (bins.edges[measure]?.length ?? 0) + 1
    const slopes = new Float64Array(nodes * size)
    const curvatures = new Float64Array(nodes * size)
    node.forEach((at, row) => {
      if (step.isSeen[row] === 0) return
      const cell = at * size + bins.binOf(row, measure)
      slopes[cell] = (slopes[cell] ?? 0) + (step.slopes[row] ?? 0)
      curvatures[cell] = (curvatures[cell] ?? 0) + (step.curvatures[row] ?? 0)
    })
    best.forEach((before, at) => {
      const part = [
        slopes.subarray(at * size, (at + 1) * size),
        curvatures.subarray(at * size, (at + 1) * size),
      ] as const
      const found = bestCut(part[0], part[1], options)
      if (found.gain > before.gain) best[at] = { measure, ...found }
    })
  }
  return best
}

function bestCut(slopes: Float64Array, curvatures: Float64Array, options: BoostOptions): { bin: number; gain: number } {
  const total = slopes.reduce((sum, value) => sum + value, 0)
  const all = curvatures.reduce((sum, value) => sum + value, 0)
  const fit = (slope: number, curvature: number): number => slope ** 2 / (curvature + options.ridge)
  const whole = fit(total, all)
  let best = { bin: 0, gain: 0 }
  let left = 0
  let leftCurvature = 0
  for (let bin = 0; bin + 1 < slopes.length; bin++) {
    left += slopes[bin] ?? 0
    leftCurvature += curvatures[bin] ?? 0
    if (Math.min(leftCurvature, all - leftCurvature) < options.leastCurvature) continue
    const gain = fit(left, leftCurvature) + fit(total - left, all - leftCurvature) - whole
    if (gain > best.gain) best = { bin, gain }
  }
  return best
}
