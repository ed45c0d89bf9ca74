/**
 * How well claims, counter-statements, notes and attributions are read, by the scorers of the evaluation data, and how fast.
 * Usage: npm run bench -- statements DIR, where DIR holds roles/ and attribution/ with their score.mjs.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readStatements } from '../src/core/statements/read.ts'
import { predictAttributions, predictStatements, readArticles } from '../tools/predict.ts'
import { shippedTagger } from '../tools/shipped-tagger.ts'
import { freshArticles } from './data/fresh-articles.ts'

const tagger = shippedTagger()

type Article = ReturnType<typeof readArticles>[number]

/** Prints both scores and the time an article takes. */
export function run(args: string[]): void {
  const [folder = ''] = args
  if (folder === '') throw new Error('usage: npm run bench -- statements EVAL_FOLDER')
  const work = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  try {
    const fresh = join(work, 'fresh.jsonl')
    writeFileSync(fresh, freshArticles(folder))
    score({ folder, work, name: 'roles', gold: join(folder, 'roles', 'open.jsonl'), predict: predictStatements })
    score({ folder, work, name: 'roles', gold: fresh, predict: predictStatements })
    score({
      folder,
      work,
      name: 'attribution',
      gold: join(folder, 'attribution', 'dev.jsonl'),
      predict: predictAttributions,
    })
    printTime(readArticles(join(folder, 'roles', 'open.jsonl')))
  } finally {
    rmSync(work, { recursive: true })
  }
}

interface Scoring {
  readonly folder: string
  readonly work: string
  readonly name: string
  readonly gold: string
  readonly predict: (article: Article) => object
}

function score({ folder, work, name, gold, predict }: Scoring): void {
  const predicted = join(work, 'predicted.jsonl')
  writeFileSync(
    predicted,
    readArticles(gold)
      .map(article => JSON.stringify(predict(article)))
      .join('\n'),
  )
  const scorer = join(folder, name, 'score.mjs')
  console.log(`\n${name}/${basename(gold)}`)
  console.log(execFileSync(process.execPath, [scorer, gold, predicted], { encoding: 'utf8' }).trimEnd())
  if (name !== 'attribution') return
  console.log('\nthe same, reporting cues only')
  console.log(
    execFileSync(process.execPath, [scorer, gold, predicted, '--scope', 'speech'], { encoding: 'utf8' }).trimEnd(),
  )
}

function printTime(articles: readonly Article[]): void {
  for (const article of articles) readStatements(article.text, 'en', tagger)
  const before = performance.now()
  const rounds = 5
  for (let round = 0; round < rounds; round++)
    for (const article of articles) readStatements(article.text, 'en', tagger)
  const each = (performance.now() - before) / rounds / articles.length
  const length = articles.reduce((sum, article) => sum + article.text.length, 0) / articles.length
  console.log(`\n${each.toFixed(2)} ms an article of ${Math.round(length)} characters`)
}
