/**
 * Makes the weights of claims, of counter-statements and of what bears on what again, byte for byte: npm run train -- roles DIR, where DIR holds
 * roles/open.jsonl, attribution/train.jsonl (PolNeAR 1.0) and pages/ground-truth.json. Only weights leave the articles.
 */
import { BEARING_MEASURES } from '../../src/core/statements/bearing.ts'
import { COUNTER_MEASURES } from '../../src/core/statements/counter-measures.ts'
import { readMarkedArticles } from './articles.ts'
import { fitClaims, fitWorthAlone } from './claims.ts'
import { fitCounters } from './counters.ts'
import { fitLinks } from './links.ts'
import { writeWeights } from './weights-file.ts'

/**
 * Fits all of them and writes the files of src/core/statements. None is fitted with what a file holds from an earlier run, so that the same
 * articles always give the same weights: counter-statements come first, claims, which are weighed by what bears on them, last.
 */
export function run([folder = '']: readonly string[]): void {
  if (folder === '') throw new Error('usage: npm run train -- roles EVAL_FOLDER')
  const articles = readMarkedArticles(folder)
  const counters = fitCounters(articles)
  const worth = fitWorthAlone(articles, { counters, bearings: [] })
  const bearings = fitLinks(articles, counters, worth)
  fitClaims(articles, { counters, bearings, worth })
  writeWeights({
    file: 'counter-weights.data.ts',
    exported: 'COUNTER_WEIGHTS',
    measuresName: 'COUNTER_MEASURES',
    measures: COUNTER_MEASURES,
    weights: counters,
    articles: articles.length,
  })
  writeWeights({
    file: 'bearing-weights.data.ts',
    exported: 'BEARING_WEIGHTS',
    measuresName: 'BEARING_MEASURES',
    measures: BEARING_MEASURES,
    weights: bearings,
    articles: articles.length,
  })
}
