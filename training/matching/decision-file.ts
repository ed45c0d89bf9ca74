/** Writes src/core/matching/decision.data.ts. */
import { writeFileSync } from 'node:fs'
import { leafScale } from '../../src/core/matching/decision.ts'
import { measureNames } from '../../src/core/matching/measures.ts'
import type { Boosted, Split } from './boost.ts'

/** All that the decision needs. */
export interface DecisionWeights {
  readonly constant: number
  readonly weights: readonly number[]
  readonly boosted: Boosted
  readonly calibration: { readonly scale: number; readonly shift: number }
}

/** Writes the weights, rounded to four digits. */
export function writeDecision({ constant, weights, boosted, calibration }: DecisionWeights): void {
  const splits = boosted.trees.flatMap(tree => tree.splits.map(pair))
  const leaves = boosted.trees.flatMap((tree, at) =>
    // The log-odds of all go with the first tree.
    tree.leaves.map(leaf => String(Math.round(leafScale * (leaf + (at === 0 ? boosted.base : 0))))),
  )
  writeFileSync(
    new URL('../../src/core/matching/decision.data.ts', import.meta.url),
    `// Made by npm run train -- matching, from the train parts of CheckThat! 2020 and 2022 and of "That is a Known Lie" (PolitiFact), with
// news of PolNeAR as texts that repeat no claim. Do not edit.
/** Makes log-odds of likeness. */
export const calibration = { scale: ${short(calibration.scale)}, shift: ${short(calibration.shift)} }

/** Constant of the logistic regression. */
export const constant = ${short(constant)}

/** Weight of each measure, in the order of measureNames. */
export const weights: readonly number[] = [
${weights.map((weight, at) => `  ${short(weight)}, // ${measureNames[at]}`).join('\n')}
]

/** Splits of all trees by trees and levels: the measure, and the least value that leads to the right. */
export const splits = \`
${wrapped(splits)}\`

/** Leaves of all trees, from left to right, in thousandths. */
export const leaves = \`
${wrapped(leaves)}\`
`,
  )
}

// A split that none was found for leads all to the left.
const pair = ({ measure, least }: Split): string => (measure < 0 ? '0 1e9' : `${measure} ${short(least, 3)}`)

const short = (value: number, digits = 4): string => String(Number(value.toPrecision(digits)))

function wrapped(items: readonly string[]): string {
  const rows: string[] = []
  let row = ''
  for (const item of items) {
    if (row.length + item.length > 118) {
      rows.push(row)
      row = ''
    }
    row += row === '' ? item : ` ${item}`
  }
  return [...rows, row].join('\n')
}
