/** What a text and a known claim have in common, in numbers: what the decision is made of. */
import { isNamedIn } from '../text/names.ts'
import { isSameNumber, numberTerm } from '../text/numbers.ts'
import { type Cover, coverOf, densestPart, sharedTrigrams } from './cover.ts'
import type { Differences } from './differences/find.ts'
import { missingNames, missingNumbers } from './differences/missing.ts'
import type { ClaimProfile } from './profile.ts'
import { longestSharedRun, runWeight, type SharedRun } from './shared-run.ts'
import type { Standing } from './standing.ts'

/** A known claim as it is compared: its own words, and its headline where it has one. */
export interface ClaimTexts {
  readonly text: ClaimProfile
  readonly title: ClaimProfile | null
}

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
] as const

/**
 * A runner-up's least score, as part of what a claim of the query's terms would score: what chance finds in a large library. A small
 * one often finds no other, which tells nothing.
 */
const chanceScore = 0.25

/** A query with a claim found for it. */
export interface Pairing {
  readonly query: ClaimProfile
  readonly claim: ClaimTexts
  readonly standing: Standing
  /** In what the query differs from the claim's own words. */
  readonly differences: Differences
}

/** The measures of a query and a claim. Weights are of news at large, so that they are the same in every library. */
export function measure({ query, claim: { text, title }, standing, differences }: Pairing): readonly number[] {
  const ofText = coverOf(text, query)
  const ofTitle = title ? coverOf(title, query) : ofText
  const byClaim = coverOf(query, text, title)
  const evidence = Math.max(ofText.held, ofTitle.held)
  const runOfText = longestSharedRun(query, text)
  const runOfTitle = title ? longestSharedRun(query, title) : runOfText
  const next = Math.max(standing.next, chanceScore * standing.selfScore)
  const beyondText = beyond(ofText, text, runOfText)
  const beyondTitle = beyond(ofTitle, title ?? text, runOfTitle)
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
    Math.log1p(evidence),
    Math.max(ofText.strongest, ofTitle.strongest) / 10,
    Math.log1p(byClaim.shared.length),
    Math.log1p(Math.max(runOfText.length, runOfTitle.length)),
    sharedPairs(query, text, title),
    sharedTrigrams(query, text),
    ...sharedThings(query, text),
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
    Math.log1p(Math.max(beyondText.held, beyondTitle.held)),
    beyondText.part,
    beyondTitle.part,
    Math.min(4, differences.found.length),
    differences.clash === null ? 0 : 1,
  ]
}

/** What is shared of a text beyond one run of terms, and its part of all that stands beyond; 1 where nothing does. */
function beyond(cover: Cover, of: ClaimProfile, run: SharedRun): { readonly held: number; readonly part: number } {
  const weight = runWeight(run, of)
  const held = Math.max(0, cover.held - weight)
  const all = Math.max(0, cover.all - weight)
  return { held, part: all < 0.01 ? 1 : Math.min(1, held / all) }
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

/** Part of the claim's neighbouring terms that are neighbours in the query too, in either order; of text or title, the more. */
function sharedPairs(query: ClaimProfile, text: ClaimProfile, title: ClaimProfile | null): number {
  const pairs = pairsOf(query.sequence)
  const part = (of: ClaimProfile): number => {
    const own = [...pairsOf(of.sequence)]
    return own.length === 0 ? 0 : own.filter(pair => pairs.has(pair)).length / own.length
  }
  return Math.max(part(text), title ? part(title) : 0)
}

function pairsOf(sequence: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 1; at < sequence.length; at++) {
    const a = sequence[at - 1] ?? ''
    const b = sequence[at] ?? ''
    pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
  return pairs
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
