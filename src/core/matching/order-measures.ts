/** The measures for which the texts are gone through word by word, which takes longest, and bounds of them. */
import type { Cover } from './cover.ts'
import type { ClaimProfile } from './profile.ts'
import { longestSharedRun, runWeight, type SharedRun } from './shared-run.ts'

/** A known claim as it is compared: its own words, and its headline where it has one. */
export interface ClaimTexts {
  readonly text: ClaimProfile
  readonly title: ClaimProfile | null
}

/** How much of the claim's text and of its title the query has, and how much of the query the two have. Without a title `ofTitle` is `ofText`. */
export interface Covers {
  readonly ofText: Cover
  readonly ofTitle: Cover
  readonly byClaim: Cover
}

/** Length of the longest shared run, parts of shared pairs and trigrams, and what is shared beyond the run. */
export interface OrderMeasures {
  readonly run: number
  readonly pairs: number
  readonly trigrams: number
  /** In weight. */
  readonly heldBeyond: number
  /** As parts. */
  readonly ofTextBeyond: number
  readonly ofTitleBeyond: number
}

interface Pair {
  readonly query: ClaimProfile
  readonly claim: ClaimTexts
}

/** Measures a query and a claim. */
export function orderMeasures({ query, claim: { text, title } }: Pair, { ofText, ofTitle }: Covers): OrderMeasures {
  const runOfText = longestSharedRun(query, text)
  const runOfTitle = title ? longestSharedRun(query, title) : runOfText
  const beyondText = beyond(ofText, text, runOfText)
  const beyondTitle = beyond(ofTitle, title ?? text, runOfTitle)
  return {
    run: Math.max(runOfText.length, runOfTitle.length),
    pairs: sharedPairs(query, text, title),
    trigrams: sharedTrigrams(query, text),
    heldBeyond: Math.max(beyondText.held, beyondTitle.held),
    ofTextBeyond: beyondText.part,
    ofTitleBeyond: beyondTitle.part,
  }
}

/** What {@link orderMeasures} gives at least and at most. */
export function orderBounds(
  { query, claim: { text, title } }: Pair,
  { ofText, ofTitle }: Covers,
): { readonly least: OrderMeasures; readonly most: OrderMeasures } {
  const most = {
    run: Math.max(sharedPlaces(query, text), title ? sharedPlaces(query, title) : 0),
    pairs: 1,
    trigrams: 1,
    heldBeyond: Math.max(ofText.held, ofTitle.held),
    ofTextBeyond: 1,
    ofTitleBeyond: 1,
  }
  return { least: { run: 0, pairs: 0, trigrams: 0, heldBeyond: 0, ofTextBeyond: 0, ofTitleBeyond: 0 }, most }
}

/** Places of the query with a term that the other has: no run is longer. */
const sharedPlaces = (query: ClaimProfile, other: ClaimProfile): number =>
  query.sequence.reduce((places, term) => places + (other.byTerm.has(term) ? 1 : 0), 0)

/** What is shared of a text beyond one run of terms, and its part of all that stands beyond; 1 where nothing does. */
function beyond(cover: Cover, of: ClaimProfile, run: SharedRun): { readonly held: number; readonly part: number } {
  const weight = runWeight(run, of)
  const held = Math.max(0, cover.held - weight)
  const all = Math.max(0, cover.all - weight)
  return { held, part: all < 0.01 ? 1 : Math.min(1, held / all) }
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

/** Part of the trigrams of a claim's content words that the query's words have too: sees through endings, compounds and slips. */
function sharedTrigrams(query: ClaimProfile, text: ClaimProfile): number {
  const of = trigramsOf(query)
  const own = [...trigramsOf(text)]
  return own.length === 0 ? 0 : own.filter(trigram => of.has(trigram)).length / own.length
}

const trigrams = new WeakMap<ClaimProfile, ReadonlySet<string>>()

function trigramsOf(profile: ClaimProfile): ReadonlySet<string> {
  const known = trigrams.get(profile)
  if (known) return known
  const found = new Set<string>()
  for (const { term } of profile.terms) {
    const padded = ` ${term} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  trigrams.set(profile, found)
  return found
}
