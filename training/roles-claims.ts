/**
 * Fits how much a passage is worth checking and writes src/core/statements/claim-weights.data.ts.
 *   npx tsx training/roles-claims.ts FOLDER-OF-EVAL/roles/open.jsonl
 * Articles at every third place are left for scoring and never read here. Prints, with articles left out in turn, how many of the
 * marked claims are among the main ones. Only weights leave the articles, no text. The same input gives the same file, byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { TextSpan } from '../src/core/model.ts'
import type { Passage } from '../src/core/statements/passages.ts'
import { claimSpan } from '../src/core/statements/propositions.ts'
import { readArticle } from '../src/core/statements/read.ts'
import { isMain } from '../src/core/statements/selection.ts'
import { BORNE_ON, borneMeasure, measuresOf, scaleOf } from '../src/core/statements/worthiness.ts'
import { shippedTagger } from '../tools/shipped-tagger.ts'
import { fitLogistic } from './fit-logistic.ts'

interface MarkedClaim extends TextSpan {
  readonly confidence: number
}

interface Case {
  readonly measures: ReadonlyMap<string, number>
  readonly claim: MarkedClaim | null
  readonly isFirst: boolean
}

interface MarkedArticle {
  readonly cases: readonly Case[]
  readonly claims: readonly MarkedClaim[]
}

const tagger = shippedTagger()

const RIDGE = 10
const FOLDS = 17
const SAME = 0.5

function jaccard(a: TextSpan, b: TextSpan): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Pairs passages with marked claims one to one, the best overlap first. */
function pair(
  passages: readonly Passage[],
  all: readonly Passage[],
  claims: readonly MarkedClaim[],
): Map<Passage, MarkedClaim> {
  const overlaps = passages
    .flatMap(passage =>
      claims.map(claim => ({ passage, claim, share: jaccard(claimSpan(passage, all[passage.index + 1]), claim) })),
    )
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share)
  const pairs = new Map<Passage, MarkedClaim>()
  const taken = new Set<MarkedClaim>()
  for (const { passage, claim } of overlaps) {
    if (pairs.has(passage) || taken.has(claim)) continue
    pairs.set(passage, claim)
    taken.add(claim)
  }
  return pairs
}

function readMarked(line: string): MarkedArticle {
  const { text, items }: { text: string; items: ({ type: string } & MarkedClaim)[] } = JSON.parse(line)
  const { passages, candidates, borne, weights } = readArticle(text, tagger)
  const scale = scaleOf(passages, weights)
  const claims = items.filter(({ type }) => type === 'claim')
  const pairs = pair(
    candidates.map(({ passage }) => passage),
    passages,
    claims,
  )
  const cases = candidates.map(({ passage }) => ({
    measures: new Map([
      ...Object.entries(measuresOf(passage, scale)).filter(([, value]) => value !== 0),
      [BORNE_ON, borneMeasure(borne.borneOn.get(passage) ?? 0)] as const,
    ]),
    claim: pairs.get(passage) ?? null,
    isFirst: borne.first.has(passage),
  }))
  return { cases, claims }
}

/** Weights by measure; measures that fewer than a handful of passages have tell nothing. */
function fit(articles: readonly MarkedArticle[]): Map<string, number> {
  const cases = articles.flatMap(article => article.cases)
  const uses = new Map<string, number>()
  for (const { measures } of cases) for (const name of measures.keys()) uses.set(name, (uses.get(name) ?? 0) + 1)
  const names = [...uses]
    .filter(([, count]) => count >= FEWEST_USES)
    .map(([name]) => name)
    .sort()
  const examples = cases.map(({ measures, claim }) => ({
    measures: names.map(name => measures.get(name) ?? 0),
    same: claim !== null,
  }))
  const weights = fitLogistic(examples, RIDGE)
  return new Map([CONSTANT, ...names].map((name, at) => [name, weights[at] ?? 0]))
}

const FEWEST_USES = 8

function logOdds(measures: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let sum = weights.get(CONSTANT) ?? 0
  for (const [name, value] of measures) sum += value * (weights.get(name) ?? 0)
  return sum
}

interface Scored {
  readonly found: Case
  readonly worth: number
}

/** Scores every article with weights fitted without it. */
function crossValidate(articles: readonly MarkedArticle[]): Scored[][] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fit(articles.filter((_, at) => at % FOLDS !== fold)))
  return articles.map(({ cases }, at) => {
    const weights = folds[at % FOLDS] ?? new Map()
    return cases.map(found => ({ found, worth: logOdds(found.measures, weights) })).sort((a, b) => b.worth - a.worth)
  })
}

function printRecall(articles: readonly MarkedArticle[], scored: readonly Scored[][]): void {
  const all = articles.flatMap(({ claims }) => claims)
  const shown = scored.flatMap(cases => cases.filter(({ found, worth }, rank) => found.isFirst || isMain(worth, rank)))
  const found = shown.flatMap(({ found: { claim } }) => claim ?? [])
  const share = (isCounted: (claim: MarkedClaim) => boolean): string =>
    ((100 * found.filter(isCounted).length) / all.filter(isCounted).length).toFixed(1)
  const each = (shown.length / articles.length).toFixed(1)
  console.log(
    `${articles.length} articles, each scored with weights fitted without it: ${each} main claims an article,`,
  )
  console.log(`recall ${share(() => true)}, of sure ones ${share(({ confidence }) => confidence === 3)}`)
}

/** The file of weights; two decimals are more than so few articles can tell. */
function fileOf(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .filter(([name]) => name !== CONSTANT)
    .map(([name, weight]) => `  ${keyOf(name)}: ${rounded(weight)},`)
  return `// Made by training/roles-claims.ts from news articles whose claims were marked by hand. Do not edit.
/** The worth of a passage with no measure, in log odds. */
export const worthConstant = ${rounded(weights.get(CONSTANT) ?? 0)}

/** What each measure of a passage adds to its worth, in log odds. */
export const worthWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`
}

const CONSTANT = 'constant'
const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`)
const rounded = (weight: number): number => Number(weight.toFixed(2))

const [, , file] = process.argv
if (file === undefined) throw new Error('usage: npx tsx training/roles-claims.ts FOLDER-OF-EVAL/roles/open.jsonl')
const lines = readFileSync(file, 'utf8').trim().split('\n')
const articles = lines.filter((_, index) => index % 3 !== 2).map(readMarked)
printRecall(articles, crossValidate(articles))
writeFileSync(new URL('../src/core/statements/claim-weights.data.ts', import.meta.url), fileOf(fit(articles)))
