/** Is this text a claim that is known already? Ranks the claims found for it, and decides. */

import type { Difference, DifferenceKind, Match, MatchReasons } from '../reading.ts'
import { isNamedIn, type NameMention } from '../text/names.ts'
import { isSameNumber } from '../text/numbers.ts'
import { isEnglish } from '../text/words.ts'
import { alikeBothWays, coverOf } from './cover.ts'
import { type Decision, decisionFor, leastRival, likenessOf, mostProbabilityOf, probabilityOf } from './decision.ts'
import { type Differences, findDifferences } from './differences/find.ts'
import { missingNames, missingNumbers } from './differences/missing.ts'
import { boundMeasures, measure } from './measures.ts'
import type { ClaimTexts } from './order-measures.ts'
import { type ClaimProfile, readProfile } from './profile.ts'
import { isLargeLibrary, type Standing } from './standing.ts'
import { distance, matchThreshold, shifted } from './threshold.ts'

/** The text that may repeat a known claim. */
export interface MatchQuery {
  readonly text: string
  readonly lang: string
}

/** A known claim that the text may repeat. `title`: the headline under which it was checked, which often tells it in other words. */
export interface Candidate {
  readonly id: string
  readonly text: string
  readonly title?: string | undefined
  readonly lang: string
}

/** A candidate as the index found it. */
export interface FoundClaim {
  readonly claim: Candidate
  readonly standing: Standing
}

/** A candidate with what speaks for and against it. `score` is a probability, near 0 where the texts are two claims. */
export interface RankedMatch extends Match {
  readonly differences: Differences
  /** Too little content on either side, or in common, to tell claims apart. */
  readonly tooShort: boolean
}

/**
 * From which probability on a match is shown, by the size of the library. `close`: where the two share most of their words, which the
 * tweets that were learned from hardly ever do with a claim. Among many claims some share most words of a short text by chance ("Rudy
 * Giuliani is the former mayor of New York City"), and each sentence is held against more of them.
 */
const shownFrom = { small: { plain: matchThreshold, close: 0.4 }, large: { plain: 0.95, close: 0.75 } } as const
/** Log-odds taken off in other languages than English. */
const foreignDoubt = distance(0.4, matchThreshold)
/** Least {@link alikeBothWays} of such texts. */
const leastClose = 0.45
/** Least part of the claim's plain words (not names, not numbers) that the text must tell: a name with its titles is no claim yet. */
const leastOfWords = 0.25
/** How far the best must stand before the next, unless the next says the same: in probability, and by the part of the index's score. */
const matchMargin = 0.05
const scoreMargin = 0.03
/** Least number of content words in the text and in the claim; a name is one, however long. */
const leastTerms = 3
/** Log-odds that what makes two claims costs in the order: little, since of two wrong ones it is likelier the one that was meant. */
const clashCostInOrder = 1

/** All candidates that were found, likeliest first. */
export function rankClaims(query: MatchQuery, found: readonly FoundClaim[]): readonly RankedMatch[] {
  const profile = profileOf(query)
  const compared = found
    .map(each => compare(profile, each))
    .sort((a, b) => b.order - a.order || (a.match.claimId < b.match.claimId ? -1 : 1))
  return compared.map(({ match, decision, likeness, clashes }) => {
    const rival = compared.find(other => other.match !== match && !other.clashes)?.likeness ?? leastRival
    return { ...match, score: probabilityOf(decision.calibration, { likeness, rival, clashes }) }
  })
}

/** The known claim that a text repeats, or null: a wrong match is worse than none. */
export function matchClaim(query: MatchQuery, found: readonly FoundClaim[], threshold = matchThreshold): Match | null {
  // Most sentences of most pages repeat nothing: what cannot reach the threshold is not compared word by word.
  if (!found.some(each => mayReach(threshold, query, each))) return null
  const ranked = rankClaims(query, found).filter(each => each.differences.clash === null && !each.tooShort)
  const [best, next] = ranked
  const score = best ? likelihoodOf(query, best, found) : 0
  if (!best || score < threshold || (next && isRival(best, next, found))) return null
  return { claimId: best.claimId, score, reasons: best.reasons }
}

/** The same words in the same order are the same claim, whatever the library around them. */
const sure = 0.99

/**
 * The probability that is held against the threshold: that of the ranking, more where two texts share most of their words and less in a
 * large library. Where they do not it is less in other languages than English: it was learned from English, whose common words are known
 * to tell little.
 */
export function likelihoodOf(query: MatchQuery, { claimId, score }: RankedMatch, found: readonly FoundClaim[]): number {
  const one = found.find(each => each.claim.id === claimId)
  return one === undefined ? score : heldAgainst(query, one, score)
}

/** The more the higher `score` is. */
function heldAgainst(query: MatchQuery, { claim, standing }: FoundClaim, score: number): number {
  const [asked, known] = [profileOf(query), profileOf(claim)]
  if (asked.form === known.form) return Math.max(score, sure)
  const { plain, close } = isLargeLibrary(standing.claims) ? shownFrom.large : shownFrom.small
  if (alikeBothWays(asked, known) >= leastClose) return shifted(score, distance(close, matchThreshold))
  const held = shifted(score, distance(plain, matchThreshold))
  return isEnglish(query.lang) ? held : shifted(held, -foreignDoubt)
}

/** Whether a claim can be the one that a text repeats, for all that its words tell without their order. */
function mayReach(threshold: number, query: MatchQuery, { claim, standing }: FoundClaim): boolean {
  const bounds = boundMeasures({ query: profileOf(query), claim: textsOf(claim), standing })
  return heldAgainst(query, { claim, standing }, mostProbabilityOf(decisionFor(standing.claims), bounds)) >= threshold
}

/** Whether two claims fit nearly equally and say different things: a text repeats neither for sure. */
function isRival(best: RankedMatch, next: RankedMatch, found: readonly FoundClaim[]): boolean {
  const first = found.find(({ claim }) => claim.id === best.claimId)
  const second = found.find(({ claim }) => claim.id === next.claimId)
  if (!first || !second) return false
  const isNear =
    best.score - next.score < matchMargin || second.standing.score >= (1 - scoreMargin) * first.standing.score
  return isNear && findDifferences(textsOf(first.claim).text, textsOf(second.claim).text).clash !== null
}

/** A claim compared with a text, before it is held against the others. */
interface ComparedClaim {
  readonly match: Omit<RankedMatch, 'score'>
  readonly decision: Decision
  readonly likeness: number
  /** It differs in what makes two claims, or there is too little to tell. */
  readonly clashes: boolean
  /** Log-odds by which claims are ranked. */
  readonly order: number
}

function compare(query: ClaimProfile, { claim, standing }: FoundClaim): ComparedClaim {
  const texts = textsOf(claim)
  const differences = findDifferences(query, texts.text)
  const decision = decisionFor(standing.claims)
  const likeness = likenessOf(decision, measure({ query, claim: texts, standing, differences }))
  const { shared } = coverOf(query, texts.text, texts.title)
  const isOther = differences.clash !== null
  const tooShort =
    shared.length < 2 || Math.min(contentOf(query), contentOf(texts.text)) < leastTerms || !tellsWords(query, texts)
  const words = shared.filter(term => term.name < 0 && !term.term.startsWith('#')).map(term => term.surface)
  return {
    match: { claimId: claim.id, reasons: reasonsOf(query, texts.text, words, differences), differences, tooShort },
    decision,
    likeness,
    clashes: isOther || tooShort,
    order: likeness - (isOther ? clashCostInOrder : 0),
  }
}

/** Content words of a text; a name is one. */
const contentOf = ({ terms }: ClaimProfile): number =>
  new Set(terms.map(({ name, term }) => (name < 0 ? term : `name ${name}`))).size

/** Whether a text tells enough of what a claim, or its headline, says of whom it names. One that has no other words has told them. */
function tellsWords(query: ClaimProfile, { text, title }: ClaimTexts): boolean {
  const { words, wordAlikePart } = coverOf(text, query)
  return words === 0 || Math.max(wordAlikePart, title ? coverOf(title, query).wordAlikePart : 0) >= leastOfWords
}

/** One text is compared with many claims, and one claim with many texts of a page: each is read once. */
const profiles = new WeakMap<MatchQuery, ClaimProfile>()
const titles = new WeakMap<Candidate, ClaimProfile>()

/** A text, or a claim's own words, as matching sees it. */
export function profileOf(read: MatchQuery): ClaimProfile {
  const profile = profiles.get(read) ?? readProfile(read.text, read.lang)
  profiles.set(read, profile)
  return profile
}

/** The texts of a known claim as they are compared. */
export function textsOf(claim: Candidate): ClaimTexts {
  if (!claim.title) return { text: profileOf(claim), title: null }
  const title = titles.get(claim) ?? readProfile(claim.title, claim.lang)
  titles.set(claim, title)
  return { text: profileOf(claim), title }
}

function reasonsOf(
  query: ClaimProfile,
  claim: ClaimProfile,
  words: readonly string[],
  { found }: Differences,
): MatchReasons {
  return {
    words,
    numbers: [...new Set(query.numbers.filter(n => claim.numbers.some(o => isSameNumber(n, o))).map(n => n.text))],
    names: [...new Set(query.names.filter(n => isNamedIn(n, claim.names, claim.folded)).map(n => n.text))],
    differences: [...found, ...missingThings(query, claim, found)],
    decided: false,
  }
}

/** Numbers and names that only one of the two has, beyond the differences that were found in place of one another. */
function missingThings(query: ClaimProfile, claim: ClaimProfile, found: readonly Difference[]): readonly Difference[] {
  const told = new Set(found.flatMap(({ inText, inClaim }) => [inText, inClaim]))
  const isTold = (text: string): boolean => told.has(text) || text.split(' ').some(word => told.has(word))
  const only = (kind: DifferenceKind, texts: readonly string[], here: boolean): readonly Difference[] =>
    [...new Set(texts)]
      .filter(text => !isTold(text))
      .map(text => ({ kind, inText: here ? text : '', inClaim: here ? '' : text }))
  const textOf = ({ text }: { readonly text: string }): string => text
  return [
    ...only('number', missingNumbers(query, claim).map(textOf), true),
    ...only('number', missingNumbers(claim, query).map(textOf), false),
    ...only('name', namesIn(missingNames(query, claim), query).map(textOf), true),
    ...only('name', namesIn(missingNames(claim, query), claim).map(textOf), false),
  ]
}

/** The names but for "Twelve" at the start of a sentence, which is a number. */
const namesIn = (names: readonly NameMention[], { numbers }: ClaimProfile): readonly NameMention[] =>
  names.filter(({ first, last }) => !numbers.some(number => number.first <= last && number.last >= first))
