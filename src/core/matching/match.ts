/** Is this text a claim that is known already? Ranks candidates, and decides with a margin. */
import type { Match, MatchReasons } from '../model.ts'
import { isNamedIn } from '../text/names.ts'
import { isSameNumber } from '../text/numbers.ts'
import { type Clash, findClash } from './clash.ts'
import { type ClaimProfile, readProfile } from './profile.ts'
import { type Comparison, compare, scoreOf } from './score.ts'
import { claimTerms, type TermStatistics, termWeight } from './terms.ts'

/** The text that may repeat a known claim. */
export interface MatchQuery {
  readonly text: string
  readonly lang: string
}

/** A known claim that the text may repeat. `terms` as {@link claimTerms} gave them, where they are kept. */
export interface Candidate {
  readonly id: string
  readonly text: string
  readonly lang: string
  readonly terms?: readonly string[]
}

/** A candidate with its score before and after what forbids a match. */
export interface RankedMatch extends Match {
  /** What forbids the match; null where nothing does. `score` is the likeness all the same. */
  readonly clash: Clash | null
  /** Too little content on either side, or in common, to tell claims apart. */
  readonly tooShort: boolean
  readonly measures: readonly number[]
}

/** Least score of a match that is shown. Chosen by bench/recognition.ts. */
export const matchThreshold = 0.6
/** How far the best must stand before the next, unless the next says the same as the best. */
export const matchMargin = 0.05
/** Candidates compared in full; the rest are dropped by shared terms alone. */
const comparedInFull = 20
/** Least part of the plain words of one text that the other has: two deeds of one person share only names. */
const leastWordCover = 0.5
/** Least number of content terms on both sides. */
const leastTerms = 3

/** All candidates that share a term with the query, best first. */
export function rankClaims(
  query: MatchQuery,
  candidates: readonly Candidate[],
  stats: TermStatistics,
): readonly RankedMatch[] {
  const profile = readProfile(query.text, query.lang)
  return nearest(query, candidates, stats)
    .map(candidate => rank(profile, candidate, stats))
    .sort((a, b) => b.score - a.score || (a.claimId < b.claimId ? -1 : 1))
}

/** The known claim that a text repeats, or null: a wrong match is worse than none. */
export function matchClaim(query: MatchQuery, candidates: readonly Candidate[], stats: TermStatistics): Match | null {
  const ranked = rankClaims(query, candidates, stats).filter(each => each.clash === null && !each.tooShort)
  const [best, next] = ranked
  if (!best || best.score < matchThreshold) return null
  if (next && best.score - next.score < matchMargin && !isSameClaim(best, next, candidates, stats)) return null
  return { claimId: best.claimId, score: best.score, reasons: best.reasons }
}

function isSameClaim(a: Match, b: Match, candidates: readonly Candidate[], stats: TermStatistics): boolean {
  const first = candidates.find(each => each.id === a.claimId)
  const second = candidates.find(each => each.id === b.claimId)
  if (!first || !second) return false
  const ranked = rank(profileOf(first), second, stats)
  return ranked.clash === null && ranked.score >= matchThreshold
}

/** The candidates whose terms share most weight with the query's, by terms alone. */
function nearest(query: MatchQuery, candidates: readonly Candidate[], stats: TermStatistics): readonly Candidate[] {
  const terms = new Set(claimTerms(query.text, query.lang))
  const weighed: { candidate: Candidate; likeness: number }[] = []
  for (const candidate of candidates) {
    let held = 0
    let all = 0
    for (const term of candidate.terms ?? claimTerms(candidate.text, candidate.lang)) {
      const weight = termWeight(term, stats)
      all += weight * weight
      if (terms.has(term)) held += weight * weight
    }
    // Evidence counts against length as in a cosine: long claims share words by chance.
    if (held > 0) weighed.push({ candidate, likeness: held / Math.sqrt(all) })
  }
  weighed.sort((a, b) => b.likeness - a.likeness || (a.candidate.id < b.candidate.id ? -1 : 1))
  return weighed.slice(0, comparedInFull).map(each => each.candidate)
}

function rank(query: ClaimProfile, candidate: Candidate, stats: TermStatistics): RankedMatch {
  const claim = profileOf(candidate)
  const comparison = compare(query, claim, stats)
  return {
    claimId: candidate.id,
    score: scoreOf(comparison.measures),
    reasons: reasonsOf(query, claim, comparison),
    clash: findClash(query, claim),
    tooShort:
      comparison.shared.length < 2 ||
      comparison.wordCover < leastWordCover ||
      Math.min(query.terms.length, claim.terms.length) < leastTerms,
    measures: comparison.measures,
  }
}

/** One candidate is compared with many sentences of a page: its profile is read once. */
const profiles = new WeakMap<Candidate, ClaimProfile>()

function profileOf(candidate: Candidate): ClaimProfile {
  const known = profiles.get(candidate)
  if (known) return known
  const profile = readProfile(candidate.text, candidate.lang)
  profiles.set(candidate, profile)
  return profile
}

function reasonsOf(query: ClaimProfile, claim: ClaimProfile, comparison: Comparison): MatchReasons {
  const isNumber = (term: string): boolean => term.startsWith('#')
  return {
    words: comparison.shared.filter(term => term.name < 0 && !isNumber(term.term)).map(term => term.surface),
    numbers: [...new Set(query.numbers.filter(n => claim.numbers.some(o => isSameNumber(n, o))).map(n => n.text))],
    names: [...new Set(query.names.filter(n => isNamedIn(n, claim.names, claim.folded)).map(n => n.text))],
    decided: false,
  }
}
