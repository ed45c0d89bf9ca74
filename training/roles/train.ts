/**
 * Makes the weights of claims, of counter-statements and of what bears on what again, byte for byte: npm run train -- roles DIR, where DIR holds
 * roles/open.jsonl, attribution/train.jsonl (PolNeAR 1.0) and pages/ground-truth.json. Only weights leave the articles.
 */
import { BEARING_MEASURES } from '../../src/core/statements/bearing.ts'
import { COUNTER_MEASURES } from '../../src/core/statements/counter-measures.ts'
import { readMarkedArticles } from './articles.ts'
import { fitClaims } from './claims.ts'
import { fitCounters } from './counters.ts'
import { fitLinks } from './links.ts'
import { writeWeights } from './weights-file.ts'

/** Fits the worth of claims and the others, and writes src/core/statements/counter-weights.data.ts and bearing-weights.data.ts. */
export function run([folder = '']: readonly string[]): void {
  if (folder === '') throw new Error('usage: npm run train -- roles EVAL_FOLDER')
  const articles = readMarkedArticles(folder)
  fitClaims(articles)
  const counterWeights = fitCounters(articles)
  writeWeights({
    file: 'counter-weights.data.ts',
    exported: 'COUNTER_WEIGHTS',
    measuresName: 'COUNTER_MEASURES',
    measures: COUNTER_MEASURES,
    weights: counterWeights,
    articles: articles.length,
  })
  writeWeights({
    file: 'bearing-weights.data.ts',
    exported: 'BEARING_WEIGHTS',
    measuresName: 'BEARING_MEASURES',
    measures: BEARING_MEASURES,
    weights: fitLinks(articles, counterWeights),
    articles: articles.length,
  })
}
