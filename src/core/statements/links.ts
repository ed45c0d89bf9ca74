import type { SourcingClass } from '../model.ts'
import type { Passage } from './passages.ts'
import type { TermWeights } from './terms.ts'

/** A passage that may be borne on, with who vouches for it. */
export interface Target {
  readonly passage: Passage
  readonly claimant: string | null
  readonly class: SourcingClass
}

/** Words that take up what was said as a whole. */
const TAKES_UP =
  /\b(?:the|these|those|this|such|any|all|her|his|its|their|'s|’s) (?:\w+ ){0,2}(?:claims?|allegations?|assertions?|accusations?|reports?|rumou?rs?|stor(?:y|ies)|accounts?|charges|suggestions?|information|speculation|hoax|notion|news)\b/i
const BARE_DENIAL =
  /^["“'‘]?(?:this|that|it|these|those|they|none of (?:this|that|it))(?:'s|’s| is| was| are| were|n't)\b/i
const MOST_TARGETS = 3
const MOST_OF_ACCOUNT = 4

/** Finds the passages that a note or counter-statement bears on, the likeliest first. */
export function findTargets(
  from: Passage,
  speaker: string | null,
  targets: readonly Target[],
  weights: TermWeights,
): Passage[] {
  const others = targets.filter(target => target.passage !== from && !isOwn(from, speaker, target))
  if (others.length === 0) return []
  const scored = others
    .map(target => ({ target, score: bearing(from, target, weights) }))
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  if (isAboutAccount(from)) {
    const account = accountClaims(from, others)
    if (account.length > 0) return account
  }
  if (best < 0.2 && from.note !== null) {
    const before = others.filter(target => target.passage.index < from.index).slice(-2)
    return (before.length > 0 ? before : others.slice(0, 1)).map(target => target.passage)
  }
  return scored
    .filter(({ score }) => score >= best * 0.75)
    .slice(0, MOST_TARGETS)
    .map(({ target }) => target.passage)
}

function isOwn(from: Passage, speaker: string | null, target: Target): boolean {
  return from.counter !== null && speaker !== null && target.claimant === speaker && from.note === null
}

function bearing(from: Passage, target: Target, weights: TermWeights): number {
  const distance = target.passage.index - from.index
  const near = distance < 0 ? 0.35 / (1 + 0.35 * -distance) : 0.15 / (1 + 0.5 * distance)
  const lead = target.passage.index < 3 ? 0.1 : 0
  return weights.overlap(from.terms, target.passage.terms) + near + lead
}

function isAboutAccount(from: Passage): boolean {
  const text = from.unit.text
  if (from.note !== null && from.note.rule.kind === 'no-comment') return true
  if (from.terms.size <= 3 && from.note !== null) return true
  const quoted = /["“'‘](.{0,60})/su.exec(text)?.[0] ?? ''
  return TAKES_UP.test(text) || BARE_DENIAL.test(text) || BARE_DENIAL.test(quoted)
}

/** The claims of the account that the article is about: what a report, a document, an unnamed or no source vouches for. */
function accountClaims(from: Passage, targets: readonly Target[]): Passage[] {
  const isNote = from.note !== null
  const eligible = isNote ? targets.filter(target => target.passage.index < from.index) : targets
  const reports = eligible.filter(target => target.class === 'media-report')
  const unnamed = eligible.filter(
    target => target.class !== 'named' && target.class !== 'official-body' && target.class !== 'media-report',
  )
  const group = reports.length > 0 ? reports : unnamed.length > 0 ? unnamed : eligible
  return group.slice(0, MOST_OF_ACCOUNT).map(target => target.passage)
}
