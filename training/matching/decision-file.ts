/** Writes src/core/matching/decision.data.ts. */
import { writeFileSync } from 'node:fs'
import { type Calibration, packing } from '../../src/core/matching/decision.ts'
import { measureNames } from '../../src/core/matching/measures.ts'
import { packNumbers } from '../../src/core/matching/packed-numbers.ts'
import type { Boosted } from './boost.ts'

/** All that a decision needs. */
export interface DecisionWeights {
  readonly constant: number
  readonly weights: readonly number[]
  readonly boosted: Boosted
  readonly calibration: Calibration
}

/** Writes the weights of the decisions, rounded to four digits. */
export function writeDecisions(decisions: Readonly<Record<'small' | 'large', DecisionWeights>>): void {
  writeFileSync(
    new URL('../../src/core/matching/decision.data.ts', import.meta.url),
    `// Made by npm run train -- matching, from the train parts of CheckThat! 2020 and 2022 and of "That is a Known Lie" (PolitiFact), with
// news of PolNeAR as texts that repeat no claim. Do not edit.
/** For libraries of a few claims. */
export const small = ${written(decisions.small)}

/** For libraries of thousands. */
export const large = ${written(decisions.large)}
`,
  )
}

function written({ constant, weights, boosted, calibration }: DecisionWeights): string {
  const splits = boosted.trees.flatMap(tree => tree.splits)
  const leaves = boosted.trees.flatMap(tree => tree.leaves)
  const { measureDigits, digits, scale, zero } = packing
  const packed = (values: readonly number[]): string =>
    packNumbers(
      values.map(value => Math.round(scale * value) + zero),
      digits,
    )
  return `{
  calibration: { scale: ${short(calibration.scale)}, rival: ${short(calibration.rival)}, shift: ${short(calibration.shift)} },
  constant: ${short(constant + boosted.base)},
  weights: [
${weights.map((weight, at) => `    ${short(weight)}, // ${measureNames[at]}`).join('\n')}
  ],
  splitMeasures:
    '${packNumbers(
      splits.map(({ measure }) => Math.max(0, measure)),
      measureDigits,
    )}',
  splitValues:
    '${packed(splits.map(({ measure, least }) => (measure < 0 ? beyondAll : least)))}',
  leaves:
    '${packed(leaves)}',
}`
}

/** A split that none was found for leads all to the left. */
const beyondAll = 13

const short = (value: number): string => String(Number(value.toPrecision(4)))
