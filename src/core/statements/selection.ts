import type { Relation } from '../model.ts'
import { isClear } from './disputes.ts'
import { isFurniture, repeatedHeadlines } from './furniture.ts'
import { holdsOwnClaim } from './own-claim.ts'
import type { Passage } from './passages.ts'
import type { Terms, TermWeights } from './terms.ts'

/** A passage that may become a claim, and how much it matters. */
export interface Candidate {
  readonly passage: Passage
  readonly score: number
}

// A page shows the claims that matter: of what readers marked, all candidates hold 89 in 100, the best 14 an article hold 71.
const MOST_OF_ORDINARY = 14
const ORDINARY_LENGTH = 40
// Below this score stands background. Over the articles read by hand it leaves out one claim in twenty and loses next to nothing of
// what readers marked.
const FLOOR = -1.1
const FEWEST = 4
const FIRST = 4

/** How many claims an article of so many sentences may have: 14 in one of ordinary length, beyond it in proportion. */
function mostClaims(sentences: number): number {
  return Math.round((Math.max(sentences, ORDINARY_LENGTH) * MOST_OF_ORDINARY) / ORDINARY_LENGTH)
}

// The weights below are a logistic regression's over 51 articles read by hand, rounded.

/** Scores the passages that can be claims: who vouches, how near the top, how much they are about the article's matter. */
export function rankCandidates(passages: readonly Passage[], weights: TermWeights): Candidate[] {
  const topic = topicOf(passages, weights)
  const last = Math.max(1, passages.length - 1)
  const repeated = repeatedHeadlines(passages, weights)
  const said = new Set<string>()
  return passages
    .filter(
      passage => isAssertion(passage) && !repeated.has(passage) && !isFurniture(passage) && isFirstTime(passage, said),
    )
    .map(passage => {
      const position = passage.index / last
      const opens = passage.index > 0 && passage.index < FIRST
      const score =
        voucherScore(passage) +
        0.85 * aboutness(passage.terms, topic, weights) -
        0.6 * position +
        (opens ? 0.4 : 0) +
        shapeScore(passage)
      return { passage, score }
    })
}

/** A pull quote says once more what stands in the text. */
function isFirstTime({ unit }: Passage, said: Set<string>): boolean {
  const words = unit.text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (said.has(words)) return false
  said.add(words)
  return true
}

/** What weighs on the choice of claims beyond a passage's own words. */
export interface Bearings {
  /** How many notes and counter-statements bear on a passage, the likeliest counting most. */
  readonly borneOn: ReadonlyMap<Passage, number>
  /** The passages that some note or counter-statement bears on most likely of all: they are kept whatever their score. */
  readonly first: ReadonlySet<Passage>
  readonly counters: ReadonlyMap<Passage, Relation>
}

/** The best candidates, those that something bears on first, in text order. */
export function chooseClaims(candidates: readonly Candidate[], bearings: Bearings): Passage[] {
  const { borneOn, first, counters } = bearings
  const sentences = candidates.at(-1)?.passage.unit.context.article.sentences.length ?? 0
  const scored = candidates
    .map(({ passage, score }) => ({
      passage,
      score:
        score +
        0.4 * Math.min(2, borneOn.get(passage) ?? 0) -
        (isCountered(passage, counters) ? 0.8 : 0) +
        (first.has(passage) ? KEPT : 0),
    }))
    .toSorted((a, b) => b.score - a.score)
  const most = Math.max(mostClaims(sentences), first.size)
  return scored
    .slice(0, most)
    .filter((candidate, rank) => rank < FEWEST || candidate.score > floorOf(candidate.passage))
    .map(candidate => candidate.passage)
    .toSorted((a, b) => a.index - b.index)
}

/** A short sentence that somebody named says is more than background. */
function floorOf({ attribution }: Passage): number {
  return attribution?.source == null ? FLOOR : FLOOR - 0.6
}

// More than any score.
const KEPT = 100

/** A counter-statement that only contrasts asserts something of its own; one that negates does not. */
function isCountered(passage: Passage, counters: ReadonlyMap<Passage, Relation>): boolean {
  return counters.has(passage) && passage.counter?.rule !== 'contrast' && passage.counter?.rule !== 'however'
}

function isAssertion(passage: Passage): boolean {
  const { note, counter, unit } = passage
  if (passage.isFrame || REACTION.test(unit.text.slice(0, 120))) return false
  if (note !== null && note.rule.kind !== 'corroborated' && !holdsOwnClaim(passage)) return false
  if ((isClear(counter) && counter?.rule !== 'contrast') || /^(?:which|who|whose|PHOTO|adding to)\b/.test(unit.text))
    return false
  if (isTopic(passage)) return false
  const words = unit.text.split(/\s+/u).length
  return words >= 4 && !unit.text.trimEnd().endsWith('?') && passage.terms.size >= 2
}

/** "She told us about the box", "We asked when it was checked": a topic or a question and no statement. */
function isTopic({ attribution, unit }: Passage): boolean {
  const [first] = attribution?.content ?? []
  if (attribution === null || first === undefined || attribution.rule !== 'reported-clause') return false
  const { text } = unit.context
  const cue = attribution.cue === null ? '' : text.slice(attribution.cue.start, attribution.cue.end)
  return ASKS.test(cue) || TOPIC.test(text.slice(first.start, first.start + 20))
}

const ASKS = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)$/i
const TOPIC = /^(?:about|of|whether|if|how|why|when|what|where|who)\b/i

// "The tour responded to the claims" announces a statement and makes none.
const REACTION =
  /^.{3,60}\b(?:responded|reacted|replied) to (?:the|these|those|this|that) (?:\w+ ){0,2}(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|criticism)\b/iu

function voucherScore(passage: Passage): number {
  const { attribution } = passage
  if (attribution === null) return (passage.isDenied ? 0.4 : 0) - 1 - (isHeadless(passage) ? 0.9 : 0)
  const bySource = attribution.source === null ? -0.5 : 0
  const byWords = attribution.directness === 'paraphrase' ? 0.4 : 0
  return bySource + byWords + (BY_RULE[attribution.rule] ?? 0)
}

const BY_RULE: Readonly<Record<string, number>> = {
  'according-to': 0.35,
  'reported-object': -0.6,
  answer: -0.6,
  hedge: -0.1,
  'quote-then-speaker': -0.3,
  'speaker-then-quote': -0.3,
}

/** A line that no stop ends, beyond the headline: a caption, a link, a cross-heading. */
function isHeadless(passage: Passage): boolean {
  const { context, text } = passage.unit
  const { sentence } = context
  return (
    passage.index > 1 &&
    !/[.!?…]["”’')\]]*$/u.test(context.text.slice(sentence.start, sentence.end)) &&
    text.length < 140
  )
}

function shapeScore(passage: Passage): number {
  const { text } = passage.unit
  const isShort = text.split(/\s+/u).length < 8
  const isOwnVoice = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(text)
  const isWish = /\b(?:should|must|would|could|need)\b/.test(text)
  return (isShort ? -1.25 : 0) + (/\d/.test(text) ? 0.45 : 0) + (isOwnVoice ? -0.5 : 0) + (isWish ? -0.15 : 0)
}

function topicOf(passages: readonly Passage[], weights: TermWeights): Terms {
  const topic = new Set<string>()
  for (const passage of passages)
    for (const term of passage.terms) if (weights.uses(term) >= 3 || passage.index < 2) topic.add(term)
  return topic
}

function aboutness(terms: Terms, topic: Terms, weights: TermWeights): number {
  let sum = 0
  for (const term of terms) if (topic.has(term)) sum += Math.log(1 + weights.uses(term))
  return Math.min(1, sum / 10)
}
