import { BEARING_WEIGHTS } from './bearing-weights.data.ts'
import { worthConstant, worthWeights } from './claim-weights.data.ts'
import { COUNTER_WEIGHTS } from './counter-weights.data.ts'

/** What a passage is worth checking, in log odds: the worth of one with no measure, and what each measure adds, by name. */
export interface Worth {
  readonly constant: number
  readonly weights: Readonly<Record<string, number>>
}

/** The weights that read an article beside the rules. Training fits one with the others that it made just before. */
export interface Learned {
  /** Whether a passage speaks against a claim: the constant, then a weight for each of COUNTER_MEASURES. */
  readonly counters: readonly number[]
  /** What a passage bears on: the constant, then a weight for each of BEARING_MEASURES. */
  readonly bearings: readonly number[]
  readonly worth: Worth
}

/** The weights that ship. */
export const SHIPPED: Learned = {
  counters: COUNTER_WEIGHTS,
  bearings: BEARING_WEIGHTS,
  worth: { constant: worthConstant, weights: worthWeights },
}
