/**
 * Makes the weights of the decision again, byte for byte: npm run train -- matching DIR, where DIR holds matching/ and attribution/.
 * Only train parts are used; what of one set's train part stands in another's development part is left out. Takes about three minutes.
 */
import { newsSentences, type Query, readSet, setNames, textKey } from '../../bench/claim-sets.ts'
import { treeDepth } from '../../src/core/matching/decision.ts'
import { findDifferences } from '../../src/core/matching/differences/find.ts'
import type { Candidate } from '../../src/core/matching/match.ts'
import { type ClaimTexts, measure, measureNames } from '../../src/core/matching/measures.ts'
import { type ClaimProfile, readProfile } from '../../src/core/matching/profile.ts'
import { type Example, fitLogistic } from '../fit-logistic.ts'
import { type Boosted, type BoostOptions, boost } from './boost.ts'
import { writeDecision } from './decision-file.ts'

const boosting: BoostOptions = {
  trees: 120,
  depth: treeDepth,
  rate: 0.1,
  ridge: 2,
  leastCurvature: 8,
  rows: 0.7,
  columns: 0.6,
  seed: 1,
}
const ridge = 3
const folds = 5
/** Claims compared for each text that repeats one, and for each sentence of news. */
const mostOfQuery = 20
const mostOfNews = 5
/** Sentences of news beside each set. */
const mostNews = { snopes: 4_000, checkthat22: 1_500, politifact: 4_000 }

/** A text with the examples made of it: the claims found for it, in their order. */
interface Lesson {
  readonly fold: number
  readonly examples: readonly (Example & { readonly isUnlabelled: boolean })[]
}

/** Fits and writes the weights. */
export function run([folder = '']: readonly string[]): void {
  if (folder === '') throw new Error('usage: npm run train -- matching EVAL_FOLDER')
  const lessons = setNames.flatMap(name => lessonsOf(folder, name))
  const model = fit(lessons)
  const held = Array.from({ length: folds }, (_, fold) => {
    const other = fit(lessons.filter(lesson => lesson.fold !== fold))
    return lessons.filter(lesson => lesson.fold === fold).flatMap(lesson => best(lesson, other))
  })
  const [shift = 0, scale = 1] = fitLogistic(held.flat(), 0)
  const examples = lessons.flatMap(lesson => lesson.examples)
  console.log(
    `${lessons.length} texts, ${examples.length} pairs, ${examples.filter(each => each.same).length} the same`,
  )
  writeDecision({ ...model, calibration: { scale, shift } })
}

interface Model {
  readonly constant: number
  readonly weights: readonly number[]
  readonly boosted: Boosted
}

function fit(lessons: readonly Lesson[]): Model {
  // A claim that a text tells nearly whole is likelier unlabelled than another.
  const examples = lessons.flatMap(lesson => lesson.examples.filter(each => !each.isUnlabelled))
  const scales = measureNames.map((_, at) => scaleOf(examples.map(example => example.measures[at] ?? 0)))
  const standard = examples.map(({ measures, same }) => ({
    same,
    measures: measures.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
  }))
  const [constant = 0, ...rest] = fitLogistic(standard, ridge)
  const weights = rest.map((weight, at) => weight / (scales[at]?.deviation ?? 1))
  const shift = weights.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0)
  return { constant: constant - shift, weights, boosted: boost(examples, boosting) }
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) || 1 }
}

/** The best pair of a lesson by a model that has not seen it: what calibration is fitted on. */
function best(lesson: Lesson, model: Model): readonly Example[] {
  const scored = lesson.examples
    .filter(each => !each.isUnlabelled)
    .map(({ measures, same }) => ({ measures: [likeness(model, measures)], same }))
  return scored.sort((a, b) => (b.measures[0] ?? 0) - (a.measures[0] ?? 0)).slice(0, 1)
}

function likeness({ constant, weights, boosted }: Model, measures: readonly number[]): number {
  const linear = weights.reduce((sum, weight, at) => sum + weight * (measures[at] ?? 0), constant)
  const trees = boosted.trees.reduce((sum, { splits, leaves }) => {
    let node = 0
    for (let depth = 0; depth < treeDepth; depth++) {
      const split = splits[2 ** depth - 1 + node]
      node = node * 2 + (split && split.measure >= 0 && (measures[split.measure] ?? 0) >= split.least ? 1 : 0)
    }
    return sum + (leaves[node] ?? 0)
  }, boosted.base)
  return (linear + trees) / 2
}

function lessonsOf(folder: string, name: (typeof setNames)[number]): readonly Lesson[] {
  const set = readSet(folder, name)
  const heldOut = new Set(
    setNames
      .flatMap(each => readQueries(folder, each).filter(({ split }) => split === 'dev'))
      .map(({ text }) => textKey(text)),
  )
  const queries = set.queries.filter(query => query.split === 'train' && !heldOut.has(textKey(query.text)))
  const texts = new Map<Candidate, ClaimTexts>()
  const textsOf = (claim: Candidate): ClaimTexts => {
    const known = texts.get(claim) ?? {
      text: readProfile(claim.text, 'en'),
      title: claim.title ? readProfile(claim.title, 'en') : null,
    }
    texts.set(claim, known)
    return known
  }
  return [...queries, ...newsSentences(folder, 'train', mostNews[name])].map(query => {
    const profile = readProfile(query.text, 'en')
    const found = set.find({ text: query.text, lang: 'en' }).slice(0, query.claims ? mostOfQuery : mostOfNews)
    return {
      fold: foldOf(textKey(query.text)),
      examples: found.map(({ claim, standing }) => {
        const same = query.claims?.includes(claim.id) ?? false
        const measures = measure(profile, textsOf(claim), standing)
        return { measures, same, isUnlabelled: !same && isToldWhole(profile, textsOf(claim).text, measures) }
      }),
    }
  })
}

const readQueries = (folder: string, name: string): readonly Query[] => readSet(folder, name).queries

function isToldWhole(query: ClaimProfile, claim: ClaimProfile, measures: readonly number[]): boolean {
  const named = (name: (typeof measureNames)[number]): number => measures[measureNames.indexOf(name)] ?? 0
  const isCovered = named('text covered') >= 0.8 && named('words of text covered') >= 0.75
  return isCovered && findDifferences(query, claim).clash === null
}

/** Copies of one text are in one fold. */
function foldOf(key: string): number {
  let hash = 7
  for (const character of key) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % folds
}
