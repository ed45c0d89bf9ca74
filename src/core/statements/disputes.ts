import { CounterMeasures } from './counter-measures.ts'
import { probability } from './logistic.ts'
import type { CounterFinding, Passage } from './passages.ts'
import type { Target } from './targets.ts'
import type { TermWeights } from './terms.ts'

// Where precision and recall of articles left out of the training are balanced best.
const LIKELY = 0.22
// A passage that reads as a note too is a counter-statement only where it is more so.
const LIKELIER = 0.45

/**
 * Decides what each passage is: those that speak against a claim keep (or get) a counter finding, the others lose it; a
 * counter-statement is no note, but for one that tells how it was learnt. `speakers` are their names in the same order,
 * `counterWeights` the weights of COUNTER_MEASURES.
 */
export function settleCounters(
  passages: readonly Passage[],
  speakers: readonly (string | null)[],
  weights: TermWeights,
  counterWeights: readonly number[],
): Passage[] {
  const measures = new CounterMeasures(passages, speakers, weights)
  return passages.map(passage => {
    const likely = measures.isCandidate(passage) ? probability(counterWeights, measures.of(passage)) : 0
    const { note } = passage
    const isCounter =
      likely >= (note === null || note.rule.kind === 'sourcing' ? LIKELY : LIKELIER) ||
      followsFigure(passage, passages) ||
      isPlain(passage)
    if (!isCounter) return { ...passage, counter: null }
    return { ...passage, counter: passage.counter ?? GOES_ON, note: note?.rule.kind === 'sourcing' ? note : null }
  })
}

const PLAIN_VERBS = new Set(['denial-verb', 'takes-issue'])
const MOST_WORDS = 9

/** "The river authority disputed the count": no more than that, so nothing else can be meant. */
function isPlain({ counter, note, unit }: Passage): boolean {
  return (
    counter !== null && note === null && PLAIN_VERBS.has(counter.rule) && unit.text.split(/\s+/u).length <= MOST_WORDS
  )
}

const FIGURE_REACH = 2

/** "The police put the toll at 12", where a figure was just named: plain enough, and too rare for weights to learn. */
function followsFigure({ index, counter }: Passage, passages: readonly Passage[]): boolean {
  return (
    counter?.rule === 'rival-figure' &&
    passages.slice(Math.max(0, index - FIGURE_REACH), index).some(before => /\d/.test(before.unit.text))
  )
}

/** A sentence without a cue of its own in a speech against a claim. */
const GOES_ON: CounterFinding = { rule: 'goes-on', relation: 'contradicts', needsClaim: true, isBare: false }

const NEGATED = /\b(?:not|never|no)\b|n['’]t\b/i

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
