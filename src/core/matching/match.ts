/** Is this text a claim that is known already? Ranks the claims found for it, and decides. */
import type { Match, MatchReasons } from '../reading.ts'
import { isNamedIn } from '../text/names.ts'
import { isSameNumber } from '../text/numbers.ts'
import { alikeBothWays, coverOf } from './cover.ts'
import { type Calibration, decisionFor, leastRival, likenessOf, probabilityOf } from './decision.ts'
import { type Differences, findDifferences } from './differences/find.ts'
import { type ClaimTexts, measure } from './measures.ts'
import { type ClaimProfile, readProfile } from './profile.ts'
import type { Standing } from './standing.ts'

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

/** Least probability of a match that is shown: chosen on development parts, for few wrong marks on news (see bench/FIGURES.md). */
export const matchThreshold = 0.93
/** Least probability where the two share most of their words, which the tweets that were learned from hardly ever do with a claim. */
const closeThreshold = 0.4
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
  return compared.map(({ match, calibration, likeness, clashes }) => {
    const rival = compared.find(other => other.match !== match && !other.clashes)?.likeness ?? leastRival
    return { ...match, score: probabilityOf(calibration, { likeness, rival, clashes }) }
  })
}

/** The known claim that a text repeats, or null: a wrong match is worse than none. */
export function matchClaim(query: MatchQuery, found: readonly FoundClaim[], threshold = matchThreshold): Match | null {
  const ranked = rankClaims(query, found).filter(each => each.differences.clash === null && !each.tooShort)
  const [best, next] = ranked
  if (!best || best.score < (isClose(query, best, found) ? Math.min(closeThreshold, threshold) : threshold)) return null
  if (next && isRival(best, next, found)) return null
  return { claimId: best.claimId, score: best.score, reasons: best.reasons }
}

function isClose(query: MatchQuery, { claimId }: RankedMatch, found: readonly FoundClaim[]): boolean {
  const claim = found.find(each => each.claim.id === claimId)?.claim
  return claim !== undefined && alikeBothWays(profileOf(query), profileOf(claim)) >= leastClose
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
  readonly calibration: Calibration
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
    calibration: decision.calibration,
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
    differences: found,
    decided: false,
  }
}
