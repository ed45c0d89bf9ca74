/** Search libraries that others would take, tuned as far as their settings go: stems, no stop words, the headline weighed higher. */
import FlexSearch from 'flexsearch'
import type { Candidate } from '../src/core/matching/match.ts'
import { buildMiniSearch, mostOfPeer, searchMiniSearch, stemmed } from './mini-search.ts'
import type { Ranked } from './ranking.ts'

/** A library: indexes claims, and gives the function that searches them. */
export interface Peer {
  readonly name: string
  index(claims: readonly Candidate[]): (text: string) => Ranked
}

const miniSearch: Peer = {
  name: 'MiniSearch',
  index(claims) {
    const index = buildMiniSearch(claims)
    return text => searchMiniSearch(index, text)
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
        .search(text, { limit: mostOfPeer, suggest: true })
        .map((at, place) => ({ claim: claims[Number(at)]?.id ?? '', score: 1 / (place + 1) }))
  },
}

const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(word => stemmed(word) ?? [])

/** All peers. */
export const peers: readonly Peer[] = [miniSearch, flexSearch]
