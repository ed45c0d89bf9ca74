import { settleCounters } from '../../src/core/statements/disputes.ts'
import type { Worth } from '../../src/core/statements/learned.ts'
import { likeliest, measureTargets } from '../../src/core/statements/links.ts'
import { probability } from '../../src/core/statements/logistic.ts'
import { NOTE_RULES } from '../../src/core/statements/notes/notes.ts'
import type { Passage } from '../../src/core/statements/passages.ts'
import { targetsOf } from '../../src/core/statements/read.ts'
import { rankCandidates } from '../../src/core/statements/selection.ts'
import { type Example, fitLogistic } from '../fit-logistic.ts'
import { type MarkedArticle, type MarkedItem, weigh } from './articles.ts'
import { jaccard, passageAt, readArticle } from './reading.ts'

const RIDGE = 60
const FOLDS = 16
const LEAST_OF_TARGET = 0.3

interface Lesson {
  readonly open: boolean
  readonly questions: readonly Question[]
}

/** A note or counter-statement with every target in its reach; `same` tells whether a reader linked the two. */
interface Question {
  readonly type: MarkedItem['type']
  readonly pairs: readonly Example[]
}

/** Fits what notes and counter-statements bear on; prints how often a right target is shown, over open articles left out of the fit. */
export function fitLinks(
  articles: readonly MarkedArticle[],
  counterWeights: readonly number[],
  worth: Worth,
): readonly number[] {
  const lessons = articles.map(article => ({
    open: article.open,
    questions: questionsOf(article, counterWeights, worth),
  }))
  validate(lessons)
  return fit(lessons)
}

function questionsOf({ text, items }: MarkedArticle, counterWeights: readonly number[], worth: Worth): Question[] {
  const { passages: read, names, weights } = readArticle(text)
  const passages = settleCounters(read, names, weights, counterWeights)
  const speakers = new Map(passages.map((passage, index) => [passage, names[index] ?? null]))
  const targets = targetsOf(rankCandidates(passages, weights, worth), speakers, weights)
  return items.flatMap(item => {
    const wanted = items.filter(({ id, type }) => type === 'claim' && item.targets?.includes(id))
    const passage = wanted.length === 0 ? undefined : passageAt(item, passages)
    if (passage === undefined) return []
    const bearer = { passage: markedAs(item, passage), speaker: names[passage.index] ?? null }
    const pairs = measureTargets(bearer, targets, weights).map(({ target, measures }) => ({
      measures,
      same: wanted.some(claim => jaccard(claim, target.passage.unit.span) >= LEAST_OF_TARGET),
    }))
    return [{ type: item.type, pairs }]
  })
}

/** The passage as what the reader marked it, whatever the rules made of it. */
function markedAs(item: MarkedItem, passage: Passage): Passage {
  if (item.type === 'counter') {
    const counter =
      passage.counter ?? ({ rule: 'goes-on', relation: 'denies', needsClaim: true, isBare: false } as const)
    return { ...passage, note: null, counter }
  }
  const rule = NOTE_RULES.find(({ kind }) => kind === item.kind)
  if (rule === undefined) throw new Error(`no rule for notes of kind ${item.kind}`)
  const { note } = passage
  const finding = note !== null && note.rule.kind === item.kind ? note.finding : { by: null }
  return { ...passage, counter: null, note: { rule, finding } }
}

function fit(lessons: readonly Lesson[]): readonly number[] {
  const examples = lessons.map(({ open, questions }) => ({ open, examples: questions.flatMap(({ pairs }) => pairs) }))
  return fitLogistic(weigh(examples), RIDGE)
}

function validate(lessons: readonly Lesson[]): void {
  const fits = Array.from({ length: FOLDS }, (_, fold) => fit(lessons.filter((_, at) => at % FOLDS !== fold)))
  for (const type of ['counter', 'note'] as const) {
    const shown = lessons.flatMap(({ open, questions }, at) =>
      questions
        .filter(question => open && question.type === type)
        .map(({ pairs }) => answer(pairs, fits[at % FOLDS] ?? [])),
    )
    const hits = shown.filter(each => each.some(({ same }) => same)).length
    const firsts = shown.filter(each => each[0]?.same).length
    const count = shown.reduce((sum, each) => sum + each.length, 0)
    const [hit, first] = [hits, firsts].map(number => ((100 * number) / shown.length).toFixed(1))
    console.log(
      `targets of ${shown.length} ${type}s: a right one in ${hit} %, first in ${first} %; ${(count / shown.length).toFixed(2)} shown`,
    )
  }
}

function answer(pairs: readonly Example[], weights: readonly number[]): readonly Example[] {
  return likeliest(
    pairs.map(pair => ({ ...pair, score: probability(weights, pair.measures) })).toSorted((a, b) => b.score - a.score),
  )
}
