/** All tables of the text engine in one run: npm run evaluate -- DATA, where DATA is the folder of the evaluation data. */
import { run as engine } from './engine.ts'
import { run as languages } from './languages.ts'
import { run as sentences } from './sentences.ts'
import { run as statements } from './statements.ts'

/** Prints the tables one after another. */
export async function run([folder = '']: readonly string[]): Promise<void> {
  if (folder === '') throw new Error('usage: npm run evaluate -- EVAL_FOLDER')
  const parts: readonly [string, () => unknown][] = [
    ['Attributions, claims, counter-statements, notes', () => statements([folder])],
    ['Sentences', () => sentences([folder, 'dev'])],
    ['Other languages', () => languages([])],
    ['Speed', () => engine([folder])],
  ]
  for (const [title, print] of parts) {
    console.log(`\n# ${title}\n`)
    await print()
  }
}
