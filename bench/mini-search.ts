/** MiniSearch as a peer, tuned as far as its settings go: stems, no stop words, the headline weighed higher. */
import MiniSearch, { type Options } from 'minisearch'
import type { Candidate } from '../src/core/matching/match.ts'
import { stemOf, stopWords } from '../src/core/text/stems.ts'
import type { Ranked } from './ranking.ts'

/** Claims that a peer is asked for. */
export const mostOfPeer = 20

/** A folded content word as its stem; null for a stop word. */
export const stemmed = (term: string): string | null => {
  const folded = term.toLowerCase()
  return stopWords.has(folded) || folded.length < 2 ? null : stemOf(folded, 'en')
}

const options: Options = {
  fields: ['text', 'title'],
  processTerm: stemmed,
  searchOptions: { boost: { title: 1.5 } },
}

/** An index of these claims, whose JSON {@link loadMiniSearch} takes. */
export function buildMiniSearch(claims: readonly Candidate[]): MiniSearch {
  const index = new MiniSearch(options)
  index.addAll(claims.map(({ id, text, title }) => ({ id, text, title: title ?? '' })))
  return index
}

/** The index that was written as this JSON. */
export const loadMiniSearch = (json: string): MiniSearch => MiniSearch.loadJSON(json, options)

/** The claims that fit a text best. */
export const searchMiniSearch = (index: MiniSearch, text: string): Ranked =>
  index
    .search(text)
    .slice(0, mostOfPeer)
    .map(({ id, score }) => ({ claim: String(id), score }))
