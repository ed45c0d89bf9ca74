/** Fits how much a passage is worth checking; prints how many claims of open articles left out of the fit are among the main ones. */
import { writeFileSync } from 'node:fs'
import type { Learned, Worth } from '../../src/core/statements/learned.ts'
import type { Passage } from '../../src/core/statements/passages.ts'
import { claimSpan } from '../../src/core/statements/propositions.ts'
import { readArticle } from '../../src/core/statements/read.ts'
import { isMain } from '../../src/core/statements/selection.ts'
import { BORNE_ON, borneMeasure, measuresOf, scaleOf } from '../../src/core/statements/worthiness.ts'
import { shippedTagger } from '../../tools/shipped-tagger.ts'
import { fitLogistic } from '../fit-logistic.ts'
import type { MarkedArticle, MarkedItem } from './articles.ts'
import { jaccard } from './reading.ts'

interface Case {
  readonly measures: Map<string, number>
  readonly claim: MarkedItem | null
  readonly isFirst: boolean
}

interface Lesson {
  readonly open: boolean
  readonly cases: readonly Case[]
  readonly claims: readonly MarkedItem[]
}

const tagger = shippedTagger()

const RIDGE = 10
const FOLDS = 17
const SAME = 0.5

/** Pairs passages with marked claims one to one, the best overlap first. */
function pair(
  passages: readonly Passage[],
  all: readonly Passage[],
  claims: readonly MarkedItem[],
): Map<Passage, MarkedItem> {
  const overlaps = passages
    .flatMap(passage =>
      claims.map(claim => ({ passage, claim, share: jaccard(claimSpan(passage, all[passage.index + 1]), claim) })),
    )
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share)
  const pairs = new Map<Passage, MarkedItem>()
  const taken = new Set<MarkedItem>()
  for (const { passage, claim } of overlaps) {
    if (pairs.has(passage) || taken.has(claim)) continue
    pairs.set(passage, claim)
    taken.add(claim)
  }
  return pairs
}

function lessonOf({ text, items, open }: MarkedArticle, learned: Learned): Lesson {
  const { passages, candidates, borne, weights } = readArticle(text, tagger, learned)
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
  return { open, cases, claims }
}

/** Weights by measure; measures that fewer than a handful of passages have tell nothing. */
function fit(articles: readonly Lesson[]): Map<string, number> {
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
function crossValidate(articles: readonly Lesson[]): Scored[][] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fit(articles.filter((_, at) => at % FOLDS !== fold)))
  return articles.map(({ cases }, at) => {
    const weights = folds[at % FOLDS] ?? new Map()
    return cases.map(found => ({ found, worth: logOdds(found.measures, weights) })).sort((a, b) => b.worth - a.worth)
  })
}

function printRecall(lessons: readonly Lesson[], scored: readonly Scored[][]): void {
  const open = lessons.filter(lesson => lesson.open)
  const all = open.flatMap(({ claims }) => claims)
  const shown = lessons.flatMap((lesson, at) =>
    lesson.open ? (scored[at] ?? []).filter(({ found, worth }, rank) => found.isFirst || isMain(worth, rank)) : [],
  )
  const found = shown.flatMap(({ found: { claim } }) => claim ?? [])
  const share = (isCounted: (claim: MarkedItem) => boolean): string =>
    ((100 * found.filter(isCounted).length) / all.filter(isCounted).length).toFixed(1)
  console.log(
    `claims: recall ${share(() => true)}, of sure ones ${share(({ confidence }) => confidence === 3)}, at ${(shown.length / open.length).toFixed(1)} main ones an article`,
  )
}

/** Weights as the product reads them; two decimals are more than so few articles can tell. */
function worthFrom(weights: ReadonlyMap<string, number>): Worth {
  const rounded = [...weights].map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
  const { [CONSTANT]: constant = 0, ...others } = Object.fromEntries(rounded)
  return { constant, weights: others }
}

function fileOf({ constant, weights }: Worth, articles: number): string {
  const rows = Object.entries(weights).map(([name, weight]) => `  ${keyOf(name)}: ${weight},`)
  return `// Made by npm run train -- roles, from ${articles} articles read by hand. Do not edit.
/** The worth of a passage with no measure, in log odds. */
export const worthConstant = ${constant}

/** What each measure of a passage adds to its worth, in log odds. */
export const worthWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`
}

const CONSTANT = 'constant'
const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`)

/**
 * Fits the worth of claims by themselves, before it is known what bears on them: what a statement bears on is weighed by the worth of its
 * targets, so this worth is fitted first.
 */
export function fitWorthAlone(articles: readonly MarkedArticle[], learned: Omit<Learned, 'worth'>): Worth {
  const lessons = articles.filter(({ whole }) => whole).map(article => lessonOf(article, { ...learned, worth: NONE }))
  for (const { cases } of lessons) for (const { measures } of cases) measures.delete(BORNE_ON)
  return worthFrom(fit(lessons))
}

const NONE: Worth = { constant: 0, weights: {} }

/** Fits the worth of claims and writes src/core/statements/claim-weights.data.ts. */
export function fitClaims(articles: readonly MarkedArticle[], learned: Learned): void {
  const lessons = articles.filter(({ whole }) => whole).map(article => lessonOf(article, learned))
  printRecall(lessons, crossValidate(lessons))
  writeFileSync(
    new URL('../../src/core/statements/claim-weights.data.ts', import.meta.url),
    fileOf(worthFrom(fit(lessons)), lessons.length),
  )
}
