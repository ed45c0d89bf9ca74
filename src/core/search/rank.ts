/** Ranks the documents of an index by the words of a search, under conditions that all must fulfil. */
import { claimBm25, gain, inverseFrequency, lengthNorms } from '../matching/index/bm25.ts'
import type { Searcher } from '../matching/index/search.ts'
import type { TypedWord } from '../matching/index/typed-words.ts'

/** A word of a search and the documents that have it elsewhere than in what the index holds. */
export interface RankedWord extends TypedWord {
  readonly elsewhere: Iterable<number>
}

/** What of a word's weight a term gives that it only begins, or that stands elsewhere. */
const begunShare = 0.6
const elsewhereShare = 0.5
/** Where no document has all the words, those with this part of the most that one has are shown. */
const leastPart = 0.5

/**
 * The documents with all the words, best first; where there are none, those with most. Of as many words those come first whose words
 * are rarer, whole and of a shorter claim (BM25), then the latest. `allowed` has 1 at the places that may be found; null allows all.
 */
export function rankByWords(index: Searcher, words: readonly RankedWord[], allowed: Uint8Array | null): Uint32Array {
  const { lengths } = index
  const scores = new Float32Array(lengths.length)
  const counts = new Uint8Array(lengths.length)
  const touched: number[] = []
  const gains = gainsOf(lengths)
  for (const word of words) {
    const hits = hitsOf(index, word, allowed)
    const weight = inverseFrequency(index.documents)('', hits.places.length)
    hits.places.forEach((place, at) => {
      if (counts[place] === 0 && scores[place] === 0) touched.push(place)
      scores[place] = (scores[place] ?? 0) + weight * (hits.shares[at] ?? 0) * (gains[lengths[place] ?? 0] ?? 0)
      if (!word.isOptional) counts[place] = (counts[place] ?? 0) + 1
    })
  }
  let most = 0
  for (const place of touched) most = Math.max(most, counts[place] ?? 0)
  const needed = most === words.filter(({ isOptional }) => !isOptional).length ? most : Math.ceil(most * leastPart)
  const kept = touched.filter(place => (counts[place] ?? 0) >= needed)
  kept.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
  return Uint32Array.from(kept, index.docAt)
}

/** The places of a word, each once, and how much of its weight it gets there. */
interface WordHits {
  readonly places: readonly number[]
  readonly shares: readonly number[]
}

function hitsOf(index: Searcher, word: RankedWord, allowed: Uint8Array | null): WordHits {
  const { lengths } = index
  const seen = new Uint8Array(lengths.length)
  const places: number[] = []
  const shares: number[] = []
  let share = 1
  const add = (place: number): void => {
    if (seen[place] === 1 || lengths[place] === 0 || (allowed !== null && allowed[place] === 0)) return
    seen[place] = 1
    places.push(place)
    shares.push(share)
  }
  const addTerm = (term: string): void =>
    index.visit(term, (ordinals, base) => {
      for (const ordinal of ordinals) add(base + ordinal)
    })
  // The better first: a place is taken once.
  word.whole.forEach(addTerm)
  share = begunShare
  word.begun.forEach(addTerm)
  share = elsewhereShare
  for (const doc of word.elsewhere) {
    const place = index.placeOf(doc)
    if (place >= 0) add(place)
  }
  return { places, shares }
}

function gainsOf(lengths: Uint8Array): Float64Array {
  let sum = 0
  for (const length of lengths) sum += length
  return lengthNorms(sum / Math.max(1, lengths.length), claimBm25).map(norm => gain(1, norm, claimBm25))
}
