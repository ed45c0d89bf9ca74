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
 * The documents with all the telling words, best first; where there are none, those with most. Those come first that have more of the
 * telling words, then more of all, then whose words are rarer, whole and of a shorter claim (BM25), then the latest. `allowed` has 1 at
 * the places that may be found; null allows all.
 */
export function rankByWords(index: Searcher, words: readonly RankedWord[], allowed: Uint8Array | null): Uint32Array {
  const { lengths } = index
  const scores = new Float32Array(lengths.length)
  const counts = new Uint16Array(lengths.length)
  const touched: number[] = []
  const gains = gainsOf(lengths)
  const isTelling = words.every(({ isOptional }) => isOptional)
    ? () => true
    : ({ isOptional }: RankedWord) => !isOptional
  for (const word of words) {
    const hits = hitsOf(index, word, allowed)
    const weight = inverseFrequency(index.documents)('', hits.places.length)
    const counted = isTelling(word) ? 1 + tellingUnit : 1
    hits.places.forEach((place, at) => {
      if (counts[place] === 0) touched.push(place)
      scores[place] = (scores[place] ?? 0) + weight * (hits.shares[at] ?? 0) * (gains[lengths[place] ?? 0] ?? 0)
      counts[place] = (counts[place] ?? 0) + counted
    })
  }
  const tellingAt = (place: number): number => Math.floor((counts[place] ?? 0) / tellingUnit)
  const most = touched.reduce((sum, place) => Math.max(sum, tellingAt(place)), 0)
  const needed = most === words.filter(isTelling).length ? most : Math.ceil(most * leastPart)
  // Counts, score and place in one number, so that what "of the" finds sorts at the speed of numbers.
  const keys = Float64Array.from(
    touched.filter(place => tellingAt(place) >= needed),
    place => ((counts[place] ?? 0) * scoreSteps + Math.round((scores[place] ?? 0) * stepsPerUnit)) * mostPlaces + place,
  ).sort()
  return Uint32Array.from(keys.reverse(), key => index.docAt(key % mostPlaces))
}

/** What a telling word counts beside the one that each word counts: a search has at most 16. */
const tellingUnit = 17
/** Together below 2^53: the counts, scores below 512 in steps of 1/2,048, and more places than a library will have. */
const [scoreSteps, stepsPerUnit, mostPlaces] = [2 ** 20, 2 ** 11, 2 ** 24]

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
