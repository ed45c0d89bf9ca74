/**
 * What is read in the articles of test/fixtures/languages, two a language: "open" ones were looked at while the cues were written,
 * "held" ones were not.
 *   npm run bench -- languages [--open] [--misses]
 */
import { type LanguageScore, languageFixtures, scoreLanguage } from '../test/fixtures/languages.ts'

type Row = Pick<LanguageScore, 'claims' | 'counterStatements' | 'notes'>

const cell = ({ right, found, expected, hit }: Row['claims']): string =>
  `${hit}/${expected} found, ${right}/${found} right`

function sum(scores: readonly LanguageScore[]): Row {
  const add = (kind: keyof Row): Row['claims'] =>
    scores
      .map(score => score[kind])
      .reduce((a, b) => ({
        hit: a.hit + b.hit,
        expected: a.expected + b.expected,
        right: a.right + b.right,
        found: a.found + b.found,
      }))
  return { claims: add('claims'), counterStatements: add('counterStatements'), notes: add('notes') }
}

/** Prints a line for each article and one for each part. */
export function run(args: readonly string[]): void {
  const parts = args.includes('--open') ? ['open'] : ['open', 'held']
  for (const part of parts) {
    const scores = languageFixtures()
      .filter(({ name }) => name.endsWith(part))
      .map(scoreLanguage)
    for (const score of scores) {
      console.log(
        `${score.name}  claims ${cell(score.claims)}; counter-statements ${cell(score.counterStatements)}; notes ${cell(score.notes)}; links ${score.links.hit}/${score.links.expected}`,
      )
      if (args.includes('--misses')) for (const miss of score.misses) console.log(`    ${miss}`)
    }
    const { claims, counterStatements, notes } = sum(scores)
    const hit = scores.reduce((total, { links }) => total + links.hit, 0)
    const expected = scores.reduce((total, { links }) => total + links.expected, 0)
    console.log(
      `${part}  claims ${cell(claims)}; counter-statements ${cell(counterStatements)}; notes ${cell(notes)}; links ${hit}/${expected}\n`,
    )
  }
}
