import { writeFileSync } from 'node:fs'

/** A file of weights in src/core/statements: what it exports, after whose measures, and the weights with the constant first. */
export interface WeightsFile {
  readonly file: string
  readonly exported: string
  readonly measuresName: string
  readonly measures: readonly string[]
  readonly weights: readonly number[]
  readonly articles: number
}

/** Writes weights as TypeScript, one line a measure, rounded to three places. */
export function writeWeights({ file, exported, measuresName, measures, weights, articles }: WeightsFile): void {
  const rows = ['constant', ...measures].map(
    (name, at) => `  [${Math.round((weights[at] ?? 0) * 1000) / 1000}, '${name}'],`,
  )
  writeFileSync(
    new URL(`../../src/core/statements/${file}`, import.meta.url),
    `// Made by npm run train -- roles, from ${articles} articles read by hand. Do not edit.
/** Weight and measure, the constant first, then in the order of ${measuresName}. */
const WEIGHTS: readonly (readonly [number, string])[] = [
${rows.join('\n')}
]

/** The constant, then one weight a measure. */
export const ${exported}: readonly number[] = WEIGHTS.map(([weight]) => weight)
`,
  )
}
