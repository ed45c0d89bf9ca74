/**
 * Prints what the text engine reads in articles, one JSON line each, for the scorers of the evaluation data.
 * Usage: npm run -s predict -- statements|attributions ARTICLES.jsonl
 *        npm run -s predict -- matches CLAIMS.jsonl QUERIES.jsonl
 *        npm run -s predict -- pages FOLDER [--scripts]
 */
import { readFileSync } from 'node:fs'
import { findAttributions } from '../src/core/statements/attributions.ts'
import { readStatements } from '../src/core/statements/read.ts'
import { splitSentences } from '../src/core/text/sentences.ts'
import { predictMatches } from './predict-matches.ts'
import { predictPages } from './predict-pages.ts'
import { shippedTagger } from './shipped-tagger.ts'

const tagger = shippedTagger()

interface Article {
  readonly id: string
  readonly text: string
}

/** Reads a file of articles, one JSON object a line with `id` and `text`. */
export function readArticles(file: string): Article[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const value: unknown = JSON.parse(line)
      if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value))
        throw new Error(`not an article: ${line.slice(0, 60)}`)
      return { id: String(value.id), text: String(value.text) }
    })
}

/** One prediction line for attribution/score.mjs. */
export function predictAttributions(article: Article): object {
  const claims = findAttributions(article.text, splitSentences(article.text), tagger).map(found => ({
    start: found.content[0].start,
    end: found.content.at(-1)?.end,
    spans: found.content.map(span => [span.start, span.end]),
    ...(found.source && { source: [found.source.start, found.source.end] }),
    ...(found.cue && { cue: [found.cue.start, found.cue.end] }),
    rule: found.rule,
  }))
  return { id: article.id, claims }
}

/** One prediction line for roles/score.mjs: of the claims the main ones, which a page shows at once. */
export function predictStatements(article: Article): object {
  const { claims, mainClaims, counterStatements, notes } = readStatements(article.text, 'en', tagger)
  const main = claims.filter(({ rank }) => rank < mainClaims)
  return {
    id: article.id,
    items: [
      ...main.map(({ id, span, claimant }) => ({ id, type: 'claim', ...span, source: claimant })),
      ...counterStatements.map(({ id, span, speaker, targets }) => ({
        id,
        type: 'counter',
        ...span,
        source: speaker,
        targets,
      })),
      ...notes.map(({ id, span, kind, by, targets }) => ({ id, type: 'note', ...span, kind, source: by, targets })),
    ],
  }
}

const VERBS: Readonly<Record<string, (article: Article) => object>> = {
  statements: predictStatements,
  attributions: predictAttributions,
}

async function main(args: readonly string[]): Promise<void> {
  const [verb = '', file = '', queries = ''] = args
  if (verb === 'pages' && file !== '') {
    console.log(JSON.stringify(await predictPages(file, args.includes('--scripts'))))
    return
  }
  if (verb === 'matches' && queries !== '') {
    for (const line of predictMatches(file, queries)) console.log(line)
    return
  }
  const predict = VERBS[verb]
  if (predict === undefined || file === '')
    throw new Error(
      `usage: predict ${Object.keys(VERBS).join('|')} ARTICLES.jsonl, matches CLAIMS.jsonl QUERIES.jsonl, or pages FOLDER`,
    )
  for (const article of readArticles(file)) console.log(JSON.stringify(predict(article)))
}

if (process.argv[1]?.endsWith('predict.ts')) await main(process.argv.slice(2))
