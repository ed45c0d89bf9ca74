/** Measures in bins between quantiles: what boosted trees split. */
import { packing } from '../../src/core/matching/decision.ts'
import type { Example } from '../fit-logistic.ts'

/** The bin of each measure of each example. */
export interface Bins {
  /** Ascending edges by measure; a value is in the bin numbered by how many edges are at most it. */
  readonly edges: readonly (readonly number[])[]
  binOf(row: number, measure: number): number
}

const quantiles = 24

/** Bins by quantiles of all examples and of those that are the same: these are few and stand apart. */
export function binMeasures(examples: readonly Example[]): Bins {
  const measures = examples[0]?.measures.length ?? 0
  const edges = Array.from({ length: measures }, (_, measure) => {
    const all = examples.map(example => example.measures[measure] ?? 0)
    const same = examples.filter(example => example.same).map(example => example.measures[measure] ?? 0)
    return [...new Set([...quantilesOf(all), ...quantilesOf(same)])].sort((a, b) => a - b)
  })
  const bins = new Uint8Array(examples.length * measures)
  examples.forEach((example, row) => {
    for (let measure = 0; measure < measures; measure++) {
      bins[row * measures + measure] = atMost(edges[measure] ?? [], example.measures[measure] ?? 0)
    }
  })
  return { edges, binOf: (row, measure) => bins[row * measures + measure] ?? 0 }
}

/** Rounded as they are shipped, so that the shipped trees split as the fitted ones do. */
function quantilesOf(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort()
  return Array.from({ length: quantiles - 1 }, (_, at) =>
    rounded(sorted[Math.floor(((at + 1) * sorted.length) / quantiles)] ?? 0),
  )
}

const rounded = (value: number): number => Math.round(value * packing.scale) / packing.scale

/** How many ascending values are at most one. */
function atMost(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
