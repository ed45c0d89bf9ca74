import type { SourcingClass } from '../model.ts'
import type { Passage } from './passages.ts'
import type { TermWeights } from './terms.ts'

/** A passage that may be borne on, with who vouches for it. */
export interface Target {
  readonly passage: Passage
  readonly claimant: string | null
  readonly class: SourcingClass
}

/** A target and how likely a note or counter-statement bears on it, 0 to 1. */
export interface ScoredTarget {
  readonly target: Target
  readonly score: number
}

const MOST_CHARACTERS = 1000
const FIRST = 4
// So far down a long article, a word like "that" speaks of what stands around it and not of the opening.
const FAR = 120
const RUMOUR =
  /\b(?:fake|bogus|hoax|rumou?rs?|unconfirmed|alleged(?:ly)?|reportedly|purported(?:ly)?|claim(?:s|ed|ing)?|supposedly|accus\w+)\b/i
const DENIAL = /\b(?:(?:is|was|are|were|has|have|had|did|does) not|\w+n['’]t|denied|denies|denying|no truth)\b/i
const POSSESSOR =
  /(\p{Lu}[\p{L}-]+)['’]s? (?:\w+ ){0,2}(?:claims?|allegations?|assertions?|accusations?|statements?|remarks?|charges|account|comments?)\b/u

/**
 * Scores what a note or counter-statement may bear on, the likeliest first: shared words, nearness before it, the lines that open
 * the article, what is told as a rumour. The weights are a logistic regression's over 51 articles read by hand, rounded.
 */
export function scoreTargets(from: Passage, targets: readonly Target[], weights: TermWeights): ScoredTarget[] {
  const before = targets.filter(target => target.passage.index < from.index)
  const [second, last] = before.slice(-2)
  const named = namedClaimant(from)
  return targets
    .map(target => {
      const rank =
        target === (last ?? second) ? LAST_BEFORE : last !== undefined && target === second ? SECOND_BEFORE : 0
      const sum =
        CONSTANT +
        rank +
        placeWeight(from, target) +
        wordWeight(from, target, weights) +
        kindWeight(from, target, named)
      return { target, score: 1 / (1 + Math.exp(-sum)) }
    })
    .toSorted((a, b) => b.score - a.score)
}

const CONSTANT = -3.6
const LAST_BEFORE = 0.6
const SECOND_BEFORE = 0.7

function placeWeight(from: Passage, { passage }: Target): number {
  const distance = passage.index - from.index
  const near = distance < 0 ? 1 / (1 - 0.35 * distance) : -0.5
  const opening = from.index > FAR ? 0 : passage.index === 0 ? 0.8 : passage.index < FIRST ? 1.2 : 0
  return near + opening + (isJustBefore(from, passage) ? JUST_BEFORE : 0)
}

const JUST_BEFORE = 0.4

/** The sentence before, in the same paragraph. */
function isJustBefore(from: Passage, { index, unit }: Passage): boolean {
  const gap = from.unit.context.index - unit.context.index
  return index < from.index && gap <= 1 && from.unit.context.sentence.block === unit.context.sentence.block
}

function wordWeight(from: Passage, { passage }: Target, weights: TermWeights): number {
  return (
    0.5 * weights.overlap(from.terms, passage.terms) + 0.85 * Math.min(2, weights.shared(from.terms, passage.terms) / 8)
  )
}

function kindWeight(from: Passage, target: Target, named: string | null): number {
  const { passage, claimant } = target
  const text = passage.unit.text.slice(0, MOST_CHARACTERS)
  const isRumour = RUMOUR.test(claimant ?? '') || RUMOUR.test(text)
  const isDenied = passage.isDenied && passage.index === from.index + 1
  return (
    (passage.attribution === null ? 0 : 0.57) +
    (isRumour ? 1 : 0) +
    (DENIAL.test(text) ? -0.9 : 0) +
    (target.class === 'media-report' ? 0.4 : 0) +
    (isDenied ? 3 : 0) +
    (isAskedAbout(from, text) ? 0.8 : 0) +
    // "Lee's claim" bears on what Lee claims.
    (named !== null && claimant?.includes(named) ? 1.5 : 0)
  )
}

/** "Rovers declined to comment" bears on what is said of Rovers. */
function isAskedAbout({ note }: Passage, claim: string): boolean {
  const by = note?.rule.kind === 'no-comment' ? note.finding.by : null
  const names = by?.match(/(?<!^)\b\p{Lu}[\p{L}-]{2,}|^\p{Lu}[\p{L}-]{3,}$/gu) ?? []
  return names.some(name => claim.includes(name))
}

/** Whose claim a passage speaks of by name, or null. */
export function namedClaimant(from: Passage): string | null {
  return POSSESSOR.exec(from.unit.text.slice(0, MOST_CHARACTERS))?.[1] ?? null
}
