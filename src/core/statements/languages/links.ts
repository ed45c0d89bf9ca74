import type { TermWeights } from '../terms.ts'
import type { Bearing } from './bearings.ts'
import type { Cues } from './cues.ts'
import type { Article } from './speech.ts'
import type { Statement } from './statements.ts'

const MOST_TARGETS = 3
const REACH = 40
const OPENING = 4
const NEAR = 6
const LIKELY = 0.7
const SHARED = 0.2

/** What a bearing is linked with. */
export interface Linking {
  readonly article: Article
  readonly cues: Cues
  readonly weights: TermWeights
}

/** The claims that a counter-statement or note bears on: those before it that share its words, else the nearest; [] for the whole article. */
export function targetsOf(from: Bearing, claims: readonly Statement[], linking: Linking): Statement[] {
  const words = linking.article.lines[from.line]?.outside.text ?? ''
  if (from.kind === 'corrected') return []
  const here = claims.filter(claim => claim.line === from.line)
  if (from.kind === 'sourcing' && here.length > 0) return here.slice(0, 1)
  if (from.kind === 'sourcing')
    return claims.filter(claim => claim.line < from.line && from.line - claim.line <= NEAR).slice(-1)
  const denied = here.filter(claim => claim.isDenied)
  if (denied.length > 0) return denied
  const scored = claims
    .filter(claim => isEligible(from, claim))
    .map(claim => ({ claim, score: scoreOf(from, claim, words, linking) }))
    .toSorted((a, b) => b.score - a.score)
  const sharing = scored.filter(({ claim }) => sharesWords(from, claim, linking.weights))
  if (from.kind === 'unverified' && linking.cues.openQuestion.test(words)) return first(sharing)
  const reports = linking.cues.account.test(words) ? reportsOf(scored) : []
  const likely = scored.filter(each => sharing.includes(each) || reports.includes(each))
  return first(likely.length > 0 ? likely : scored.slice(0, 1))
}

/** "the report": what a medium, a document or nobody by name vouches for. */
function reportsOf(scored: readonly Scored[]): readonly Scored[] {
  return scored.filter(({ claim }) => /^(?:media-report|unattributed|unnamed)/u.test(claim.class))
}

interface Scored {
  readonly claim: Statement
  readonly score: number
}

function first(scored: readonly Scored[]): Statement[] {
  const best = scored[0]?.score ?? 0
  const kept = scored.filter(({ score }) => score >= best * LIKELY).map(({ claim }) => claim)
  return [...new Set(kept)].slice(0, MOST_TARGETS)
}

/** What bears on a claim stands after it, or opens the article; nobody contradicts himself. */
function isEligible(from: Bearing, claim: Statement): boolean {
  if (claim.line === from.line) return false
  const isBefore = claim.line < from.line && from.line - claim.line <= REACH
  const opens = from.line < OPENING && claim.line > from.line && claim.line - from.line <= NEAR
  const isOwn = from.relation !== null && from.by !== null && (claim.claimant === from.by || isOfHouse(from, claim))
  return !isOwn && (isBefore || claim.line < 2 || opens)
}

/** A ministry's spokesman does not contradict the ministry. */
const isOfHouse = (from: Bearing, claim: Statement): boolean =>
  claim.class === 'official-body' && [...claim.sourceTerms].some(term => from.byTerms.has(term))

function sharesWords(from: Bearing, claim: Statement, weights: TermWeights): boolean {
  return weights.overlap(from.terms, claim.terms) >= SHARED || [...claim.sourceTerms].some(term => from.terms.has(term))
}

function scoreOf(from: Bearing, claim: Statement, words: string, { weights }: Linking): number {
  const distance = from.line - claim.line
  const near = distance > 0 ? 1 / (1 + 0.35 * distance) : 0.2
  return (
    near +
    1.5 * weights.overlap(from.terms, claim.terms) +
    (isNamed(from, claim, words) ? 0.8 : 0) +
    (claim.line < 2 ? 0.3 : 0)
  )
}

/** "Matos' figures", "denied what the secretary said": the claimant is named by last name or office. */
function isNamed(from: Bearing, { claimant, sourceTerms }: Statement, words: string): boolean {
  if ([...sourceTerms].some(term => from.terms.has(term))) return true
  const last =
    claimant
      ?.split(/[ \u00a0]/u)
      .at(-1)
      ?.toLowerCase() ?? ''
  return last.length > 3 && words.includes(last.slice(0, Math.max(4, last.length - 1)))
}
