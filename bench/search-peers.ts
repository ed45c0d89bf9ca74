/** Search libraries that others would take, tuned as far as their settings go: stems, no stop words, the headline weighed higher. */
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Candidate } from '../src/core/matching/match.ts'
import { stemOf, stopWords } from '../src/core/text/stems.ts'
import type { Ranked } from './ranking.ts'

/** A library: indexes claims, and gives the function that searches them. */
export interface Peer {
  readonly name: string
  index(claims: readonly Candidate[]): (text: string) => Ranked
}

const most = 20

/** Folded content words as stems. */
const stemmed = (term: string): string | null => {
  const folded = term.toLowerCase()
  return stopWords.has(folded) || folded.length < 2 ? null : stemOf(folded, 'en')
}

const miniSearch: Peer = {
  name: 'MiniSearch',
  index(claims) {
    const index = new MiniSearch({
      fields: ['text', 'title'],
      processTerm: stemmed,
      searchOptions: { boost: { title: 1.5 } },
    })
    index.addAll(claims.map(({ id, text, title }) => ({ id, text, title: title ?? '' })))
    return text =>
      index
        .search(text)
        .slice(0, most)
        .map(({ id, score }) => ({ claim: String(id), score }))
  },
}

// FlexSearch gives an order but no score: the place stands for it.
const flexSearch: Peer = {
  name: 'FlexSearch',
  index(claims) {
    const index = new FlexSearch.Index({ tokenize: 'strict', encode: words, resolution: 9 })
    for (const [at, { text, title }] of claims.entries()) index.add(at, `${text} ${title ?? ''}`)
    return text =>
      index
        .search(text, { limit: most, suggest: true })
        .map((at, place) => ({ claim: claims[Number(at)]?.id ?? '', score: 1 / (place + 1) }))
  },
}

const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(word => stemmed(word) ?? [])

/** All peers. */
export const peers: readonly Peer[] = [miniSearch, flexSearch]
