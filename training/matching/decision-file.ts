/** Writes src/core/matching/decision.data.ts. */
import { writeFileSync } from 'node:fs'
import { type Calibration, leafScale } from '../../src/core/matching/decision.ts'
import { measureNames } from '../../src/core/matching/measures.ts'
import type { Boosted, Split } from './boost.ts'

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
  const splits = boosted.trees.flatMap(tree => tree.splits.map(pair))
  const leaves = boosted.trees.flatMap((tree, at) =>
    // The log-odds of all go with the first tree.
    tree.leaves.map(leaf => String(Math.round(leafScale * (leaf + (at === 0 ? boosted.base : 0))))),
  )
  return `{
  calibration: { scale: ${short(calibration.scale)}, rival: ${short(calibration.rival)}, shift: ${short(calibration.shift)} },
  constant: ${short(constant)},
  weights: [
${weights.map((weight, at) => `    ${short(weight)}, // ${measureNames[at]}`).join('\n')}
  ],
  splits: \`
${wrapped(splits)}\`,
  leaves: \`
${wrapped(leaves)}\`,
}`
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
