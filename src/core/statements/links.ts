import { namedClaimant, type ScoredTarget, scoreTargets, type Target } from './bearing.ts'
import { isNoteOnItself } from './own-claim.ts'
import type { Passage } from './passages.ts'
import type { TermWeights } from './terms.ts'

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
const MOST_TARGETS = 3
const MOST_OF_ACCOUNT = 4

/** Finds the passages that a note or counter-statement bears on, the likeliest first. */
export function findTargets(from: Bearer, targets: readonly Target[], weights: TermWeights): Passage[] {
  if (bearsOnNone(from.passage)) return []
  const itself = isNoteOnItself(from.passage) ? targets.find(target => target.passage === from.passage) : undefined
  if (itself !== undefined) return [itself.passage]
  const others = eligible(from, targets)
  if (others.length === 0) return []
  const pointed =
    headOf(from.passage, others) ?? figureBefore(from.passage, others) ?? nearestBefore(from.passage, others)
  if (pointed !== null) return [pointed]
  const scored = scoreTargets(from.passage, others, weights)
  if (from.passage.counter !== null && isAboutAccount(from.passage)) return account(scored)
  return likeliest(scored)
}

/** What was corrected seldom still stands in the text; "it was unclear where they came from" leaves the claim as it is. */
function bearsOnNone({ note, unit }: Passage): boolean {
  return note?.rule.kind === 'corrected' || (note?.rule.kind === 'unverified' && OPEN_QUESTION.test(unit.text))
}

const OPEN_QUESTION = /\b(?:unclear|not (?:\w+ )?(?:clear|known)) (?:where|when|why|how long)\b/i

function likeliest(scored: readonly ScoredTarget[]): Passage[] {
  const best = scored[0]?.score ?? 0
  return passagesOf(scored.filter(({ score }) => score >= best * LIKELY).slice(0, MOST_TARGETS))
}

// Against the likeliest target; measured as the best balance of a right target found and wrong ones shown.
const LIKELY = 0.7

/** A note that is a part of a sentence ("…, according to people familiar with it", "…, which was leaked, …") bears on the rest of it. */
function headOf(from: Passage, targets: readonly Target[]): Passage | null {
  if (from.note === null || (from.note.rule.kind !== 'sourcing' && from.note.rule.kind !== 'corroborated')) return null
  if (!/^(?:according|citing|said|the|which|who|in|speaking)\b/i.test(from.unit.text)) return null
  const inSentence = targets.filter(
    ({ passage }) => passage.unit.context === from.unit.context && Math.abs(passage.index - from.index) === 1,
  )
  return (inSentence.find(({ passage }) => passage.index < from.index) ?? inSentence[0])?.passage ?? null
}

/** "That was not true either", "The ministry denied that": one short remark on what was said just before. */
function nearestBefore(from: Passage, targets: readonly Target[]): Passage | null {
  return isRemark(from) ? lastNear(from, targets, () => true) : null
}

function isRemark({ note, counter, terms, unit }: Passage): boolean {
  const text = unit.text.slice(0, MOST_CHARACTERS)
  if (counter !== null) return BARE_OBJECT.test(text)
  if (note === null || note.rule.kind === 'no-comment' || terms.size > 4) return false
  return /^(?:that|it|it's|that's|that’s)\b/i.test(text)
}

const BARE_OBJECT =
  /\b(?:denie[sd]|disputed|disputes|rejected|rejects|dismissed|dismisses) (?:that|this|it|them)[.,]?["”]?$/i

/** "could not confirm the number", "The police put the toll at 12": of the nearest claim with a figure in it. */
function figureBefore(from: Passage, targets: readonly Target[]): Passage | null {
  const isOfFigure =
    from.counter?.rule === 'rival-figure' || (from.note?.rule.kind === 'unverified' && FIGURE.test(from.unit.text))
  return isOfFigure ? lastNear(from, targets, ({ passage }) => /\d/.test(passage.unit.text)) : null
}

const FIGURE =
  /\b(?:the|that|this|those|these|its|their|his|her) (?:\w+ )?(?:numbers?|figures?|tolls?|totals?|counts?|sums?|amounts?)\b/i
const NEAR = 3

function lastNear(from: Passage, targets: readonly Target[], suits: (target: Target) => boolean): Passage | null {
  const near = targets.findLast(
    target => target.passage.index < from.index && target.passage.index >= from.index - NEAR && suits(target),
  )
  return near?.passage ?? null
}

/** What a passage speaks against or checks stands before it as a rule; only what opens an article speaks of what is still to come. */
function eligible(from: Bearer, targets: readonly Target[]): Target[] {
  const others = inReach(from.passage, targets).filter(
    target => target.passage !== from.passage && !isOwn(from, target),
  )
  if (from.passage.index < OPENING || from.passage.terms.size <= 2 || isAboutAccount(from.passage)) return others
  const before = others.filter(target => target.passage.index < from.passage.index || target.passage.isDenied)
  return before.length > 0 ? before : others
}

const OPENING = 5

// A denial is near what it denies, or speaks of the line the article opens with.
const REACH = 60
const FAR = 120

/** The targets around a passage and, near the top, those that open the article; targets are in text order. */
function inReach(from: Passage, targets: readonly Target[]): readonly Target[] {
  const first = firstFrom(targets, from.index - REACH)
  const around = targets.slice(first, firstFrom(targets, from.index + REACH + 1))
  if (from.index > FAR) return around
  return [...targets.slice(0, Math.min(first, firstFrom(targets, OPENING))), ...around]
}

function firstFrom(targets: readonly Target[], index: number): number {
  let low = 0
  let high = targets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((targets[middle]?.passage.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** How close the nearest claim of somebody else stands to a passage in meaning, 0 to 1. */
export function closeness(from: Bearer, targets: readonly Target[], weights: TermWeights): number {
  const opens = from.passage.index < OPENING
  const others = inReach(from.passage, targets).filter(
    target =>
      (opens || target.passage.index < from.passage.index) && target.passage !== from.passage && !isOwn(from, target),
  )
  return others.reduce((most, target) => Math.max(most, weights.overlap(from.passage.terms, target.passage.terms)), 0)
}

/** Nobody contradicts himself in his own words; the clause denied in a sentence is not his own. */
function isOwn(from: Bearer, target: Target): boolean {
  if (from.passage.counter === null || from.speaker === null || target.passage.isDenied) return false
  return target.claimant === from.speaker
}

const MOST_CHARACTERS = 1000

function isAboutAccount(from: Passage): boolean {
  const text = wordsWithoutSpeaker(from)
  if (namedClaimant(from) !== null) return false
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

/** The claims of the account that the article is about: what a report vouches for, else the likeliest. */
function account(scored: readonly ScoredTarget[]): Passage[] {
  const reports = scored.filter(({ target }) => target.class === 'media-report' || isOpening(target))
  if (reports.length > 1) return passagesOf(reports.toSorted((a, b) => a.target.passage.index - b.target.passage.index))
  return likeliest(scored)
}

/** The line that opens an article tells what it is about, unless a named person says it. */
function isOpening({ passage, class: known }: Target): boolean {
  return passage.index < 2 && known !== 'named'
}

function passagesOf(scored: readonly ScoredTarget[]): Passage[] {
  return scored.slice(0, MOST_OF_ACCOUNT).map(({ target }) => target.passage)
}
