/** What a text and a known claim have in common, in numbers: what the decision is made of. */
import { isNamedIn } from '../text/names.ts'
import { isSameNumber, numberTerm } from '../text/numbers.ts'
import { type Cover, coverOf, densestPart } from './cover.ts'
import type { Differences } from './differences/find.ts'
import { missingNames, missingNumbers } from './differences/missing.ts'
import { type ClaimTexts, type Covers, type OrderMeasures, orderBounds, orderMeasures } from './order-measures.ts'
import type { ClaimProfile } from './profile.ts'
import { chanceScore, type Standing } from './standing.ts'

/** Names of the {@link measure}s, in their order. */
export const measureNames = [
  'score by own score',
  'log score',
  'lead over the next',
  'behind the best',
  'rank',
  'query covered',
  'query covered, densest part',
  'text covered',
  'title covered',
  'better covered',
  'worse covered',
  'cosine with text',
  'cosine with title',
  'log evidence',
  'strongest shared term',
  'shared terms',
  'shared run',
  'shared pairs',
  'shared trigrams',
  'shared numbers',
  'numbers only in query',
  'numbers only in claim',
  'shared names',
  'names only in query',
  'names only in claim',
  'words of text covered',
  'query terms',
  'text terms',
  'negated otherwise',
  'strongest missing term',
  'weight missing',
  'query weight missing',
  'text said alike',
  'title said alike',
  'query said alike',
  'words of text said alike',
  'words of title said alike',
  'log evidence of words',
  'strongest shared word',
  'words of query covered',
  'log evidence beyond the run',
  'text covered beyond the run',
  'title covered beyond the run',
  'differences',
  'clash',
  'evidence by cosine with text',
  'evidence by cosine with title',
  'evidence by better cosine',
  'covered both ways',
  'said alike both ways',
  'evidence by said alike both ways',
  'evidence of words by worse said alike',
] as const

/** A query with a claim found for it. */
export interface Pairing {
  readonly query: ClaimProfile
  readonly claim: ClaimTexts
  readonly standing: Standing
  /** In what the query differs from the claim's own words. */
  readonly differences: Differences
}

/** The measures of a query and a claim. Weights are of news at large, so that they are the same in every library. */
export function measure({ differences, ...pair }: Pairing): readonly number[] {
  const covers = coversOf(pair)
  return listed(pair, covers, {
    ...orderMeasures(pair, covers),
    differences: Math.min(mostDifferences, differences.found.length),
    clash: differences.clash === null ? 0 : 1,
  })
}

/** Bounds of each measure, in their order. */
export interface MeasureBounds {
  readonly least: readonly number[]
  readonly most: readonly number[]
}

/** What {@link measure} gives at least and at most where nothing clashes, at a small part of its cost: the order of words is not looked at. */
export function boundMeasures(pair: Omit<Pairing, 'differences'>): MeasureBounds {
  const covers = coversOf(pair)
  const things = sharedThings(pair.query, pair.claim.text)
  const { least, most } = orderBounds(pair, covers)
  return {
    least: listed(pair, covers, { ...least, differences: 0, clash: 0 }, things),
    most: listed(pair, covers, { ...most, differences: mostDifferences, clash: 0 }, things),
  }
}

/** More differences tell no more. */
const mostDifferences = 4

function coversOf({ query, claim: { text, title } }: Omit<Pairing, 'differences'>): Covers {
  const ofText = coverOf(text, query)
  return { ofText, ofTitle: title ? coverOf(title, query) : ofText, byClaim: coverOf(query, text, title) }
}

interface LateMeasures extends OrderMeasures {
  readonly differences: number
  readonly clash: number
}

function listed(
  { query, claim: { text, title }, standing }: Omit<Pairing, 'differences'>,
  { ofText, ofTitle, byClaim }: Covers,
  late: LateMeasures,
  things = sharedThings(query, text),
): readonly number[] {
  const next = Math.max(standing.next, chanceScore * standing.selfScore)
  return [
    standing.score / standing.selfScore,
    Math.log1p(standing.score),
    Math.max(-1, (standing.score - next) / standing.score),
    (standing.best - standing.score) / standing.best,
    Math.log(standing.rank),
    byClaim.part,
    densestPart(query, text, title),
    ofText.part,
    ofTitle.part,
    Math.max(ofText.part, ofTitle.part),
    Math.min(ofText.part, ofTitle.part),
    cosine(ofText.heldSquares, ofText.allSquares, byClaim.allSquares),
    cosine(ofTitle.heldSquares, ofTitle.allSquares, byClaim.allSquares),
    Math.log1p(Math.max(ofText.held, ofTitle.held)),
    Math.max(ofText.strongest, ofTitle.strongest) / 10,
    Math.log1p(byClaim.shared.length),
    Math.log1p(late.run),
    late.pairs,
    late.trigrams,
    ...things,
    ofText.wordPart,
    Math.log1p(query.terms.length),
    Math.log1p(text.terms.length),
    negatedOtherwise(query, text),
    Math.min(ofText.strongestMissing, ofTitle.strongestMissing) / 10,
    Math.log1p(Math.min(ofText.all - ofText.held, ofTitle.all - ofTitle.held)),
    Math.log1p(byClaim.all - byClaim.held),
    ofText.alikePart,
    ofTitle.alikePart,
    byClaim.alikePart,
    ofText.wordAlikePart,
    ofTitle.wordAlikePart,
    Math.log1p(Math.max(ofText.heldByWords, ofTitle.heldByWords)),
    Math.max(ofText.strongestWord, ofTitle.strongestWord) / 10,
    byClaim.wordPart,
    Math.log1p(late.heldBeyond),
    late.ofTextBeyond,
    late.ofTitleBeyond,
    late.differences,
    late.clash,
    ...together(ofText, ofTitle, byClaim),
  ]
}

/**
 * Products of what a text and a claim have in common: much evidence in a claim of which little is told says little, and a sum of measures
 * cannot say so. They bring most where claims and texts are of one field, as in politics.
 */
function together(ofText: Cover, ofTitle: Cover, byClaim: Cover): readonly number[] {
  const evidence = Math.log1p(Math.max(ofText.held, ofTitle.held))
  const ofWords = Math.log1p(Math.max(ofText.heldByWords, ofTitle.heldByWords))
  const withText = cosine(ofText.heldSquares, ofText.allSquares, byClaim.allSquares)
  const withTitle = cosine(ofTitle.heldSquares, ofTitle.allSquares, byClaim.allSquares)
  const alike = byClaim.alikePart * Math.max(ofText.alikePart, ofTitle.alikePart)
  return [
    evidence * withText,
    evidence * withTitle,
    evidence * Math.max(withText, withTitle),
    byClaim.part * Math.max(ofText.part, ofTitle.part),
    alike,
    evidence * Math.sqrt(alike),
    ofWords * Math.min(ofText.alikePart, ofTitle.alikePart),
  ]
}

const cosine = (held: number, a: number, b: number): number => (a * b === 0 ? 0 : held / Math.sqrt(a * b))

function sharedThings(query: ClaimProfile, text: ClaimProfile): readonly number[] {
  const numbers = new Set(
    query.numbers.filter(number => text.numbers.some(other => isSameNumber(number, other))).map(numberTerm),
  ).size
  const names = new Set(query.names.filter(name => isNamedIn(name, text.names, text.folded)).map(name => name.head))
    .size
  return [
    Math.min(2, numbers),
    Math.min(3, missingNumbers(query, text).length),
    Math.min(3, missingNumbers(text, query).length),
    Math.min(3, names),
    Math.min(4, missingNames(query, text).length),
    Math.min(4, missingNames(text, query).length),
  ]
}

/** Part of the shared terms that one text denies and the other does not. */
function negatedOtherwise(query: ClaimProfile, text: ClaimProfile): number {
  let differ = 0
  let shared = 0
  for (const term of query.terms) {
    const other = text.byTerm.get(term.term)
    if (!other) continue
    shared++
    if (other.negated !== term.negated) differ++
  }
  return shared === 0 ? 0 : differ / shared
}
