import { isFurniture, isSummingUp, repeatedHeadlines } from './furniture.ts'
import { phrase, stands } from './grammar/phrases.ts'
import type { Unit } from './grammar/units.ts'
import type { Worth } from './learned.ts'
import { holdsOwnClaim } from './own-claim.ts'
import type { Passage } from './passages.ts'
import type { TermWeights } from './terms.ts'
import { scaleOf, worthOf, worthOfBearing } from './worthiness.ts'

/** A passage that may become a claim, and how much it is worth checking by itself, in log odds. */
export interface Candidate {
  readonly passage: Passage
  readonly score: number
}

/** What notes and counter-statements of the article bear on. */
export interface Borne {
  /** How many bear on a passage, the likeliest counting most. */
  readonly borneOn: ReadonlyMap<Passage, number>
  /** The passages that some of them bears on most likely of all: they are main claims whatever their worth. */
  readonly first: ReadonlySet<Passage>
}

/** Scores the passages that can be claims, in text order: assertions told for the first time and no furniture of the page. */
export function rankCandidates(passages: readonly Passage[], weights: TermWeights, worth: Worth): Candidate[] {
  const repeated = repeatedHeadlines(passages, weights)
  const said = new Set<string>()
  const scale = scaleOf(passages, weights)
  return passages
    .filter(
      passage =>
        isAssertion(passage) &&
        !repeated.has(passage) &&
        !isFurniture(passage) &&
        !isSummingUp(passage) &&
        isFirstTime(passage, said),
    )
    .map(passage => ({ passage, score: worthOf(passage, scale, worth) }))
}

/** The claims of an article, the most worth checking first, and how many of them a page shows before it is asked for more. */
export interface Choice {
  readonly ranked: readonly Passage[]
  readonly main: number
}

// Over 51 articles read by hand, each scored with weights fitted without it, these show 13.8 claims an article, and 85 in 100 of those
// that any careful reader would mark.
const FEWEST_MAIN = 6
const MOST_MAIN = 17
// Log odds of one in ten.
const LEAST_WORTH = -2.2
// Nobody asks for more, and no page should carry them: live blogs run to thousands of sentences.
const MOST = 300

/**
 * Ranks candidates by their worth, those first that some note or counter-statement bears on most likely of all. The main ones are
 * these, the best six, and up to seventeen that are claims with a likelihood of 0.1 or more.
 */
export function chooseClaims(candidates: readonly Candidate[], { borneOn, first }: Borne): Choice {
  const scored = candidates
    .map(({ passage, score }) => ({
      passage,
      worth: score + worthOfBearing(borneOn.get(passage) ?? 0),
      isFirst: first.has(passage),
    }))
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.worth - a.worth)
  const main = scored.filter(({ isFirst, worth }, rank) => isFirst || isMain(worth, rank)).length
  return { ranked: scored.slice(0, MOST).map(({ passage }) => passage), main: Math.min(main, MOST) }
}

/** Tells whether a candidate of this worth, in log odds, and this rank, from 0, is one of the main claims. */
export function isMain(worth: number, rank: number): boolean {
  return rank < FEWEST_MAIN || (rank < MOST_MAIN && worth >= LEAST_WORTH)
}

/** A pull quote says once more what stands in the text. */
function isFirstTime({ unit }: Passage, said: Set<string>): boolean {
  let words = ''
  for (let at = unit.tokens.start; at < unit.tokens.end; at++) {
    const token = unit.context.tokens[at]
    if (token?.isWord) words += ` ${token.lower}`
  }
  if (said.has(words)) return false
  said.add(words)
  return true
}

function isAssertion(passage: Passage): boolean {
  const { note, counter, unit } = passage
  if (passage.isFrame || reacts(unit)) return false
  if (note !== null && note.rule.kind !== 'corroborated' && !holdsOwnClaim(passage)) return false
  if (counter?.isBare || /^(?:which|who|whose|PHOTO|adding to|citing)\b/.test(unit.text)) return false
  if (isTopic(passage)) return false
  const words = unit.text.split(/\s+/u).length
  return words >= 4 && !unit.text.trimEnd().endsWith('?') && passage.terms.size >= 2
}

/** "She told us about the box", "We asked when it was checked", "The agency reported after the talks": no statement. */
function isTopic({ attribution, unit }: Passage): boolean {
  const [first] = attribution?.content ?? []
  const cue = attribution?.cue ?? null
  if (first === undefined || cue === null || cue.end > first.start || attribution?.directness !== 'paraphrase')
    return false
  const { text } = unit.context
  if (ASSERTS.test(text.slice(cue.start, cue.end))) return false
  return ASKS.test(text.slice(cue.start, cue.end)) || TOPIC.test(text.slice(first.start, first.start + 20))
}

// "accused of taking bribes", "warned of floods": what is said, not what it is about.
const ASSERTS = /\b(?:accus\w+|charg\w+|suspect\w+|convict\w+|guilty|warn\w*|boast\w*|complain\w*)$/i
const ASKS = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)$/i
const TOPIC = /^(?:about|of|whether|if|how|why|when|what|where|who|following|after|during|amid)\b/i

// "The tour responded to the claims" announces a statement and makes none.
const REACTION = phrase([
  'reacted replied responded',
  /^.{3,60}\b(?:responded|reacted|replied) to (?:the|these|those|this|that) (?:\w+ ){0,2}(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|criticism)\b/iu,
])

function reacts({ context, text }: Unit): boolean {
  return stands(REACTION, context.phrases, text.slice(0, 120))
}
