import { type Bearer, Bearing, takesUpAccount } from './bearing.ts'
import { probability } from './logistic.ts'
import { isNoteOnItself } from './own-claim.ts'
import type { Passage } from './passages.ts'
import { startOf, type Target } from './targets.ts'
import type { TermWeights } from './terms.ts'

/** A target and how likely a note or counter-statement bears on it, 0 to 1. */
export interface ScoredTarget {
  readonly target: Target
  readonly score: number
}

/** How a note or counter-statement bears on one target. */
export interface MeasuredTarget {
  readonly target: Target
  readonly measures: readonly number[]
}

/** Scores what a note or counter-statement may bear on, the likeliest first. `targets` are in text order, `bearings` the weights of BEARING_MEASURES. */
export function scoreTargets(
  from: Bearer,
  targets: readonly Target[],
  weights: TermWeights,
  bearings: readonly number[],
): readonly ScoredTarget[] {
  if (bearsOnNone(from.passage)) return []
  const itself = isNoteOnItself(from.passage) ? targets.find(({ passage }) => passage === from.passage) : undefined
  if (itself !== undefined) return [{ target: itself, score: 1 }]
  const scored = measureTargets(from, targets, weights)
    .map(({ target, measures }) => ({ target, score: probability(bearings, measures) }))
    .toSorted((a, b) => b.score - a.score)
  return justBefore(from, scored) ?? account(from.passage, scored)
}

const SETS_AGAINST = /^(?:but |and )?(?:by contrast|in contrast|on the contrary|to the contrary)\b/i
const BARE_OBJECT =
  /\b(?:denie[sd]|disputed|disputes|rejected|rejects|dismissed|dismisses) (?:that|this|it|them)[.,]?["”]?$/i
const NEAR = 3
const FEW_TERMS = 4

/**
 * What stands just before, where the words say so: "By contrast, the report said …" is set against what somebody else said, "The police
 * put the toll at 12" against a figure, "They denied that" and "That could not be verified" are short remarks on it.
 */
function justBefore({ passage, speaker }: Bearer, scored: readonly ScoredTarget[]): readonly ScoredTarget[] | null {
  const isOfFigure = passage.counter?.rule === 'rival-figure'
  const isOnly = isOfFigure || isRemark(passage)
  if (!isOnly && !SETS_AGAINST.test(passage.unit.text)) return null
  const [last] = scored
    .filter(({ target: { passage: other, claimant } }) => isNear(other, passage) && claimant !== (speaker ?? NOBODY))
    .filter(({ target }) => !isOfFigure || target.words.hasFigure)
    .toSorted((a, b) => b.target.passage.index - a.target.passage.index)
  return last === undefined ? null : [{ ...last, score: 1 }, ...scored.filter(each => each !== last && !isOnly)]
}

// No claimant is called so: where nobody is named, any claim may be meant.
const NOBODY = ''

function isRemark(passage: Passage): boolean {
  const { note, counter, terms } = passage
  const text = startOf(passage)
  if (counter !== null) return BARE_OBJECT.test(text)
  if (note === null || note.rule.kind === 'no-comment' || terms.size > FEW_TERMS) return false
  return /^(?:that|it|it's|that's|that’s)\b/i.test(text)
}

function isNear({ index }: Passage, from: Passage): boolean {
  return index < from.index && index >= from.index - NEAR
}

/** "He called the report false", "This is untrue": of the account that the article is about, lesser claims are denied too, and no others. */
function account(from: Passage, scored: readonly ScoredTarget[]): readonly ScoredTarget[] {
  const best = scored[0]?.score ?? 0
  if (from.counter === null || !takesUpAccount(from)) return scored
  const parts = scored.filter(
    ({ target, score }) => score >= best * OF_ACCOUNT && (target.class === 'media-report' || isOpening(target)),
  )
  if (parts.length < 2) return scored
  return scored.map(each => {
    if (parts.includes(each)) return { ...each, score: Math.max(each.score, best * LIKELY) }
    return each.score >= best * AS_LIKELY ? each : { ...each, score: Math.min(each.score, best * OF_ACCOUNT) }
  })
}

// Against the likeliest target.
const OF_ACCOUNT = 0.2
const AS_LIKELY = 0.9

/** The line that opens an article tells what it is about, unless a named person says it. */
function isOpening({ passage, class: known }: Target): boolean {
  return passage.index < 2 && known !== 'named'
}

/** Measures every target in reach of a note or counter-statement. */
export function measureTargets(from: Bearer, targets: readonly Target[], weights: TermWeights): MeasuredTarget[] {
  const bearing = new Bearing(from, weights)
  const near = inReach(from.passage, targets)
  const before = firstFrom(near, from.passage.index)
  const shared = near.map(({ passage }) =>
    passage === from.passage ? 0 : weights.shared(from.passage.terms, passage.terms),
  )
  const most = Math.max(LEAST_SHARED, ...shared)
  return near.map((target, at) => {
    const standing = { rank: before - 1 - at, shareOfMost: most > LEAST_SHARED ? (shared[at] ?? 0) / most : 0 }
    return { target, measures: bearing.of(target, standing) }
  })
}

// Where no target shares more than that, which shares most tells nothing.
const LEAST_SHARED = 2

/** The likeliest of the targets that became claims, at most three. */
export function likeliest<T extends { readonly score: number }>(scored: readonly T[]): T[] {
  const best = scored[0]?.score ?? 0
  return scored.filter(({ score }) => score >= best * LIKELY - 1e-9).slice(0, MOST_TARGETS)
}

const MOST_TARGETS = 3
// Against the likeliest target: of articles left out of the training, 72 in 100 statements then have a right target among two or three shown.
const LIKELY = 0.4

/** What was corrected seldom still stands in the text; "it was unclear where they came from" leaves the claim as it is. */
function bearsOnNone({ note, counter, unit }: Passage): boolean {
  if (note === null || counter !== null) return false
  return note.rule.kind === 'corrected' || (note.rule.kind === 'unverified' && OPEN_QUESTION.test(unit.text))
}

const OPEN_QUESTION = /\b(?:unclear|not (?:\w+ )?(?:clear|known)) (?:where|when|why|how long)\b/i

const OPENING = 4
// A denial is near what it denies, or speaks of the line the article opens with.
const REACH = 60

/** The targets around a passage and those that open the article; targets are in text order. */
function inReach(from: Passage, targets: readonly Target[]): readonly Target[] {
  const first = firstFrom(targets, from.index - REACH)
  const around = targets.slice(first, firstFrom(targets, from.index + REACH + 1))
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
