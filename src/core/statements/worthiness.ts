/**
 * How much a passage is worth checking: measures of where it stands, who vouches for it, how it is worded and what bears on it,
 * weighed by a logistic regression over articles read by hand (training/roles makes the weights).
 */
import { headlinesOf } from './furniture.ts'
import { SHIPPED, type Worth } from './learned.ts'
import type { Passage } from './passages.ts'
import type { Terms, TermWeights } from './terms.ts'
import { type Measures, wordingMeasures } from './wording-measures.ts'

/** What all passages of one article are measured against. */
export interface ArticleScale {
  readonly weights: TermWeights
  /** The terms of headline and standfirst, or of the first sentence where there is none. */
  readonly title: Terms
  /** Index of the last passage, at least 1. */
  readonly last: number
}

/** Prepares the scale of an article. */
export function scaleOf(passages: readonly Passage[], weights: TermWeights): ArticleScale {
  const headlines = headlinesOf(passages)
  const opening = headlines.length > 0 ? headlines : passages.slice(0, 1)
  const title = new Set(opening.flatMap(({ terms }) => [...terms]))
  return { weights, title, last: Math.max(1, passages.length - 1) }
}

/** How much a passage is worth checking by itself, in log odds. */
export function worthOf(passage: Passage, scale: ArticleScale, { constant, weights }: Worth): number {
  let sum = constant
  for (const measures of groupsOf(passage, scale))
    for (const name in measures) sum += (measures[name] ?? 0) * (weights[name] ?? 0)
  return sum
}

/** What notes and counter-statements add to a worth, in log odds; `borneOn` is how many bear on it, the likeliest counting most. */
export function worthOfBearing(borneOn: number): number {
  return borneMeasure(borneOn) * (SHIPPED.worth.weights[BORNE_ON] ?? 0)
}

/** The measure of what bears on a passage, for {@link worthOfBearing} and its fit. */
export function borneMeasure(borneOn: number): number {
  return Math.min(2, borneOn)
}

/** The name of that measure. */
export const BORNE_ON = 'borne on'

/** All measures of a passage by itself. */
export function measuresOf(passage: Passage, scale: ArticleScale): Measures {
  return Object.assign({}, ...groupsOf(passage, scale))
}

/** The measures as they are made: to join them takes longer than to make them, and a sum needs no joining. */
function groupsOf(passage: Passage, scale: ArticleScale): readonly Measures[] {
  return [
    placeMeasures(passage, scale),
    voucherMeasures(passage),
    termMeasures(passage, scale),
    bearerMeasures(passage),
    wordingMeasures(passage),
  ]
}

const OPENING = 4
const WHOLE = 0.8

function placeMeasures({ index, unit }: Passage, { last }: ArticleScale): Measures {
  const { sentence } = unit.context
  return {
    first: flag(index === 0),
    opening: flag(index > 0 && index < OPENING),
    position: index / last,
    'part of a sentence': flag(unit.span.end - unit.span.start < WHOLE * (sentence.end - sentence.start)),
  }
}

function voucherMeasures({ attribution }: Passage): Measures {
  return {
    'own voice': flag(attribution === null),
    paraphrase: flag(attribution?.directness === 'paraphrase'),
    'no source': flag(attribution !== null && attribution.source === null),
  }
}

function bearerMeasures({ counter, note, isDenied }: Passage): Measures {
  return { countering: flag(counter !== null), noted: flag(note !== null), 'is denied': flag(isDenied) }
}

function termMeasures({ terms }: Passage, { weights, title }: ArticleScale): Measures {
  let uses = 0
  let ofTitle = 0
  for (const term of terms) {
    uses += Math.log(weights.uses(term))
    if (title.has(term)) ofTitle += 1
  }
  return {
    aboutness: Math.min(1, uses / 10),
    'of the title': Math.min(1, ofTitle / 4),
    'few terms': flag(terms.size < 4),
  }
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}
