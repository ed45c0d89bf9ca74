import type { Relation } from '../model.ts'
import type { Target } from './bearing.ts'
import { closeness } from './links.ts'
import type { CounterFinding, Passage } from './passages.ts'
import type { TermWeights } from './terms.ts'

const CLOSE: Readonly<Record<string, number>> = {
  'rival-figure': 1,
  'answer-no': 0.2,
  however: 0.5,
  'negated-report': 0.25,
  'negated-statement': 0.4,
}
const SAME_BREATH = 3

/** Decides which findings of counter rules are counter-statements: the clear ones, and those that a claim of somebody else stands close to. */
export function settleCounters(
  passages: readonly Passage[],
  targets: readonly Target[],
  speakers: ReadonlyMap<Passage, string | null>,
  weights: TermWeights,
): Map<Passage, Relation> {
  const settled = new Map<Passage, Relation>()
  const isCalm = !passages.some(isSignal)
  for (const passage of passages) {
    const { counter } = passage
    if (counter === null) continue
    const speaker = speakers.get(passage) ?? null
    const holds =
      !counter.needsClaim ||
      (isPlausible(passage) &&
        closeness({ passage, speaker }, targets, weights) >= (CLOSE[counter.rule] ?? 0.4) + (isCalm ? CALM : 0)) ||
      (counter.rule === 'rival-figure' && followsFigure(passage, passages)) ||
      (counter.rule === 'negated-report' && isSameBreath(passage, passages, settled, speakers))
    if (holds) settled.set(passage, counter.relation)
  }
  return settled
}

// Where nothing in an article is denied or doubted in plain words, a "not" is seldom a denial.
const CALM = 0.25

function isSignal({ counter, note }: Passage): boolean {
  return isClear(counter) || note?.rule.kind === 'unverified' || note?.rule.kind === 'debunked'
}

// The article's own negations are background, but for the line that opens a piece on a rumour.
const OPENING = 6

function isPlausible(passage: Passage): boolean {
  return (
    passage.counter?.rule !== 'negated-statement' ||
    (passage.index < OPENING && !/^(?:It|They|He|She|This|That|But)\b/.test(passage.unit.text))
  )
}

const FIGURE_REACH = 2

/** A figure stands against another only where one was just named. */
function followsFigure(passage: Passage, passages: readonly Passage[]): boolean {
  return passages
    .slice(Math.max(0, passage.index - FIGURE_REACH), passage.index)
    .some(before => /\d/.test(before.unit.text))
}

/** The same speaker has just spoken against a claim, or a spokesman for who did. */
function isSameBreath(
  passage: Passage,
  passages: readonly Passage[],
  settled: ReadonlyMap<Passage, Relation>,
  speakers: ReadonlyMap<Passage, string | null>,
): boolean {
  const speaker = speakers.get(passage) ?? null
  if (speaker === null) return false
  return passages
    .slice(Math.max(0, passage.index - SAME_BREATH), passage.index)
    .some(before => settled.has(before) && (speakers.get(before) === speaker || spellsOut(before, passage)))
}

const NEGATED = /\b(?:not|never|no)\b|n['’]t\b/i
/** "The council denied that. “We were never asked,” said its clerk": the next sentence of the paragraph gives the denial's words. */
function spellsOut(denial: Passage, { index, unit }: Passage): boolean {
  return (
    denial.counter?.rule === 'denial-verb' &&
    denial.index >= index - 2 &&
    denial.unit.context.index === unit.context.index - 1 &&
    denial.unit.context.sentence.block === unit.context.sentence.block
  )
}

const SAID_ELSEWHERE = 0.35
const REACH = 60

/** Leaves out the clauses that a denial names where somebody else in the article makes that claim. */
export function withoutRetold(targets: readonly Target[], weights: TermWeights): Target[] {
  return targets.filter(({ passage }, at) => {
    if (!passage.isDenied) return true
    const around = targets.slice(Math.max(0, at - REACH), at + REACH)
    return !around.some(
      other =>
        !other.passage.isDenied &&
        !other.passage.counter &&
        !NEGATED.test(other.passage.unit.text) &&
        weights.overlap(passage.terms, other.passage.terms) >= SAID_ELSEWHERE,
    )
  })
}

/** Tells whether a finding speaks against a claim by its words alone. */
export function isClear(counter: CounterFinding | null): boolean {
  return counter !== null && !counter.needsClaim
}
