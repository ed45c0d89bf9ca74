import type { SourcingClass } from '../model.ts'
import type { Passage } from './passages.ts'
import type { TermWeights } from './terms.ts'

/** A passage that may be borne on, with who vouches for it. */
export interface Target {
  readonly passage: Passage
  readonly claimant: string | null
  readonly class: SourcingClass
}

/** A passage that bears on others, and who speaks in it. */
export interface Bearer {
  readonly passage: Passage
  readonly speaker: string | null
}

/** Words that take up what was said as a whole. */
const TAKES_UP =
  /\b(?:the|these|those|this|such|any|all|her|his|its|their|\p{L}+['’]s) (?:\w+ ){0,2}(?:claims?|allegations?|assertions?|accusations?|reports?|rumou?rs?|stor(?:y|ies)|accounts?|charges|suggestions?|information|speculation|hoax|notion|news)\b/iu
const BARE_DENIAL = /^["“'‘]?(?:this|that|it|these|those|they|there|none of (?:this|that|it))(?:'s|’s| is| was| are| were|n't)\b/i
const POSSESSOR = /(\p{Lu}[\p{L}-]+)['’]s? (?:\w+ ){0,2}(?:claims?|allegations?|assertions?|accusations?|statements?|remarks?|charges|account|comments?)\b/u
const MOST_TARGETS = 3
const MOST_OF_ACCOUNT = 4

/** How much a passage speaks of the same thing as a claim, and stands where such a passage stands; for choosing among claims. */
interface Scored {
  readonly target: Target
  readonly score: number
}

/** Finds the passages that a note or counter-statement bears on, the likeliest first. */
export function findTargets(from: Bearer, targets: readonly Target[], weights: TermWeights): Passage[] {
  const others = eligible(from, targets)
  if (others.length === 0) return []
  const isCounter = from.passage.counter !== null
  const scored = others.map(target => ({ target, score: bearing(from.passage, target, weights) })).toSorted((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  if (isAboutAccount(from.passage)) return account(from.passage, scored)
  return scored
    .filter(({ score }) => score >= best * (isCounter ? 0.75 : 0.8))
    .slice(0, MOST_TARGETS)
    .map(({ target }) => target.passage)
}

/** What a passage speaks against or checks stands before it as a rule; only what opens an article speaks of what is still to come. */
function eligible(from: Bearer, targets: readonly Target[]): Target[] {
  const others = targets.filter(target => target.passage !== from.passage && !isOwn(from, target))
  if (from.passage.index < OPENING || from.passage.terms.size <= 2 || isAboutAccount(from.passage)) return others
  const before = others.filter(target => target.passage.index < from.passage.index || target.passage.isDenied)
  return before.length > 0 ? before : others
}

const OPENING = 5

/** How close the nearest claim of somebody else stands to a passage in meaning, 0 to 1. */
export function closeness(from: Bearer, targets: readonly Target[], weights: TermWeights): number {
  const opens = from.passage.index < OPENING
  const others = targets.filter(target => (opens || target.passage.index < from.passage.index) && target.passage !== from.passage && !isOwn(from, target))
  return others.reduce((most, target) => Math.max(most, weights.overlap(from.passage.terms, target.passage.terms)), 0)
}

/** Nobody contradicts himself in his own words; the clause denied in a sentence is not his own. */
function isOwn(from: Bearer, target: Target): boolean {
  if (from.passage.counter === null || from.speaker === null || target.passage.isDenied) return false
  return target.claimant === from.speaker
}

function bearing(from: Passage, target: Target, weights: TermWeights): number {
  const distance = target.passage.index - from.index
  const near = distance < 0 ? 0.45 / (1 + 0.35 * -distance) : 0.1 / (1 + 0.5 * distance)
  const lead = target.passage.index < 4 ? 0.12 : 0
  const vouched = target.passage.attribution === null ? 0 : 0.1
  const denied = target.passage.isDenied && distance === 1 ? 0.6 : 0
  const named = isNamed(from, target) ? 0.5 : 0
  return weights.overlap(from.terms, target.passage.terms) + near + lead + vouched + denied + named
}

/** "Hunter's claim" bears on what Hunter claims. */
function isNamed(from: Passage, target: Target): boolean {
  const name = POSSESSOR.exec(from.unit.text.slice(0, MOST_CHARACTERS))?.[1]
  return name !== undefined && (target.claimant ?? '').includes(name)
}

const MOST_CHARACTERS = 1000

function isAboutAccount(from: Passage): boolean {
  const text = from.unit.text.slice(0, MOST_CHARACTERS)
  if (POSSESSOR.test(text)) return false
  if (from.note !== null && from.note.rule.kind === 'no-comment') return true
  if (from.terms.size <= 3 && from.note !== null) return true
  const quoted = /["“'‘](.{0,60})/su.exec(text)?.[0] ?? ''
  return TAKES_UP.test(text) || BARE_DENIAL.test(text) || BARE_DENIAL.test(quoted)
}

/** The claims of the account that the article is about: what a report vouches for, else the likeliest that are vouched for at all. */
function account(from: Passage, scored: readonly Scored[]): Passage[] {
  const eligible = from.note === null ? scored : scored.filter(({ target }) => target.passage.index < from.index)
  const reports = eligible.filter(({ target }) => target.class === 'media-report')
  if (reports.length > 1) return passagesOf(reports.toSorted((a, b) => a.target.passage.index - b.target.passage.index))
  const best = eligible[0]?.score ?? 0
  const likely = eligible.filter(({ score }) => score >= best * 0.6)
  return passagesOf(likely.length > 0 ? likely : scored.slice(0, 1))
}

function passagesOf(scored: readonly Scored[]): Passage[] {
  return scored.slice(0, MOST_OF_ACCOUNT).map(({ target }) => target.passage)
}
