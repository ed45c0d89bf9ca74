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
  /(?<!\b(?:told|to|in|by|with|at) )\b(?:the|these|those|this|such|any|all|her|his|its|their|\p{L}+['’]s) (?:\w+ ){0,2}(?:claims?|allegations?|assertions?|accusations?|reports?|rumou?rs?|stor(?:y|ies)|accounts?|charges|suggestions?|information|speculation|hoax|notion|news)\b/iu
const BARE_DENIAL =
  /^["“'‘]?(?:this|that|it|these|those|they|there|none of (?:this|that|it))(?:'s|’s| is| was| are| were|n't)\b/i
const POSSESSOR =
  /(\p{Lu}[\p{L}-]+)['’]s? (?:\w+ ){0,2}(?:claims?|allegations?|assertions?|accusations?|statements?|remarks?|charges|account|comments?)\b/u
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
  const head = headOf(from.passage, others)
  if (head !== null) return [head]
  const isCounter = from.passage.counter !== null
  const scored = others
    .map(target => ({ target, score: bearing(from.passage, target, weights) }))
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  const near = nearestBefore(from.passage, others)
  if (near !== null) return [near]
  if (isAboutAccount(from.passage)) return account(from.passage, scored)
  return scored
    .filter(({ score }) => score >= best * (isCounter ? 0.75 : 0.8))
    .slice(0, MOST_TARGETS)
    .map(({ target }) => target.passage)
}

/** A note that is the tail of a sentence ("…, according to people familiar with it") bears on the rest of that sentence. */
function headOf(from: Passage, targets: readonly Target[]): Passage | null {
  if (from.note === null || (from.note.rule.kind !== 'sourcing' && from.note.rule.kind !== 'corroborated')) return null
  const before = targets.find(target => target.passage.index === from.index - 1)?.passage
  return before !== undefined &&
    before.unit.context === from.unit.context &&
    /^(?:according|citing|said|the|which|in)\b/i.test(from.unit.text)
    ? before
    : null
}

/** "That was not true either" and "That story proved to be fake": one short remark on what was said just before. */
function nearestBefore(from: Passage, targets: readonly Target[]): Passage | null {
  if (
    from.note === null ||
    from.note.rule.kind === 'no-comment' ||
    from.terms.size > 4 ||
    !/^(?:that|it|it's|that's|that’s)\b/i.test(from.unit.text)
  )
    return null
  return (
    targets.findLast(target => target.passage.index < from.index && target.passage.index >= from.index - 3)?.passage ??
    null
  )
}

/** What a passage speaks against or checks stands before it as a rule; only what opens an article speaks of what is still to come. */
function eligible(from: Bearer, targets: readonly Target[]): Target[] {
  const others = targets.filter(
    target => target.passage !== from.passage && isInReach(from.passage, target.passage) && !isOwn(from, target),
  )
  if (from.passage.index < OPENING || from.passage.terms.size <= 2 || isAboutAccount(from.passage)) return others
  const before = others.filter(target => target.passage.index < from.passage.index || target.passage.isDenied)
  return before.length > 0 ? before : others
}

const OPENING = 5

// A denial is near what it denies, or speaks of the line the article opens with.
const REACH = 60

function isInReach(from: Passage, target: Passage): boolean {
  return target.index < OPENING || Math.abs(target.index - from.index) <= REACH
}

/** How close the nearest claim of somebody else stands to a passage in meaning, 0 to 1. */
export function closeness(from: Bearer, targets: readonly Target[], weights: TermWeights): number {
  const opens = from.passage.index < OPENING
  const others = targets.filter(
    target =>
      (opens || target.passage.index < from.passage.index) &&
      target.passage !== from.passage &&
      isInReach(from.passage, target.passage) &&
      !isOwn(from, target),
  )
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
  const doubted = isAgainst(from) ? doubtfulness(target) : 0
  return weights.overlap(from.terms, target.passage.terms) + near + lead + vouched + denied + named + doubted
}

function isAgainst(from: Passage): boolean {
  return from.counter !== null || from.note?.rule.kind === 'debunked' || from.note?.rule.kind === 'unverified'
}

/** What is told as a rumour is what gets denied; what is itself a denial is not. */
function doubtfulness({ passage, claimant }: Target): number {
  const { text } = passage.unit
  const start = text.slice(0, MOST_CHARACTERS)
  if (RUMOUR.test(claimant ?? '') || RUMOUR.test(start)) return 0.25
  return passage.counter !== null || DENIAL.test(start) ? -0.3 : 0
}

const RUMOUR =
  /\b(?:fake|bogus|hoax|rumou?rs?|unconfirmed|alleged(?:ly)?|reportedly|purported(?:ly)?|claim(?:s|ed|ing)?|supposedly|accus\w+)\b/i
const DENIAL = /\b(?:(?:is|was|are|were|has|have|had|did|does) not|\w+n['’]t|denied|denies|denying|no truth)\b/i

/** "Hunter's claim" bears on what Hunter claims. */
function isNamed(from: Passage, target: Target): boolean {
  const name = POSSESSOR.exec(from.unit.text.slice(0, MOST_CHARACTERS))?.[1]
  return name !== undefined && (target.claimant ?? '').includes(name)
}

const MOST_CHARACTERS = 1000

function isAboutAccount(from: Passage): boolean {
  const text = wordsWithoutSpeaker(from)
  if (POSSESSOR.test(text)) return false
  if (from.note !== null && from.note.rule.kind === 'no-comment') return true
  if (from.terms.size <= 3 && from.note !== null) return true
  const quoted = /["“'‘](.{0,60})/su.exec(text)?.[0] ?? ''
  return TAKES_UP.test(text) || BARE_DENIAL.test(text) || BARE_DENIAL.test(quoted)
}

/** "The report said …" names a speaker; only "denied the report" takes up an account. */
function wordsWithoutSpeaker({ unit, speaker }: Passage): string {
  const { text } = unit.context
  const { start, end } = unit.span
  const last = Math.min(end, start + MOST_CHARACTERS)
  if (speaker === null || speaker.end <= start || speaker.start >= last) return text.slice(start, last)
  return text.slice(start, Math.max(start, speaker.start)) + text.slice(Math.min(speaker.end, last), last)
}

/** The claims of the account that the article is about: what a report vouches for, else the likeliest that are vouched for at all. */
function account(from: Passage, scored: readonly Scored[]): Passage[] {
  const eligible = from.note === null ? scored : scored.filter(({ target }) => target.passage.index < from.index)
  const reports = eligible.filter(
    ({ target }) => target.class === 'media-report' || (from.note === null && isOpening(target)),
  )
  if (reports.length > 1) return passagesOf(reports.toSorted((a, b) => a.target.passage.index - b.target.passage.index))
  const best = eligible[0]?.score ?? 0
  const likely = eligible.filter(({ score }) => score >= best * 0.6)
  return passagesOf(likely.length > 0 ? likely : scored.slice(0, 1))
}

/** The line that opens an article tells what it is about, unless a named person says it. */
function isOpening({ passage, class: known }: Target): boolean {
  return passage.index < 2 && known !== 'named'
}

function passagesOf(scored: readonly Scored[]): Passage[] {
  return scored.slice(0, MOST_OF_ACCOUNT).map(({ target }) => target.passage)
}
