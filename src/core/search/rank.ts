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
 * telling words, then more of the others, then whose words are rarer, whole and of a shorter claim (BM25), then the latest. `allowed` has
 * 1 at the places that may be found; null allows all.
 */
export function rankByWords(index: Searcher, words: readonly RankedWord[], allowed: Uint8Array | null): Uint32Array {
  const telling = words.some(({ isOptional }) => !isOptional) ? words.filter(({ isOptional }) => !isOptional) : words
  const others = words.filter(word => !telling.includes(word))
  const lists = [...telling].map(word => termsOf(index, word)).sort((a, b) => a.most - b.most)
  const counting = counter(index, allowed)
  // Most searches are of words that stand together somewhere: then each further word is looked for in what has all those before.
  for (const [at, list] of lists.entries()) counting.add(list, at * tellingUnit)
  let needed = lists.length
  let kept = counting.having(needed)
  if (kept.length === 0) {
    counting.clear()
    for (const list of lists) counting.add(list, 0)
    const most = counting.touched.reduce((sum, place) => Math.max(sum, counting.tellingAt(place)), 0)
    needed = Math.max(1, Math.ceil(most * leastPart))
    kept = counting.having(needed)
  }
  for (const word of others) counting.add({ ...termsOf(index, word), counts: 1 }, needed * tellingUnit)
  return inOrder(index, kept, counting)
}

/** What a telling word counts where another word counts 1: a search has at most 16. */
const tellingUnit = 17

/** The terms of a word with their shares of its weight, the better first: a place is counted once for each word. */
interface WordTerms {
  readonly terms: readonly { readonly term: string; readonly share: number }[]
  readonly elsewhere: Iterable<number>
  /** Most documents that have the word in the index. */
  readonly most: number
  readonly counts: number
}

function termsOf(index: Searcher, { whole, begun, elsewhere }: RankedWord): WordTerms {
  const terms = [...whole.map(term => ({ term, share: 1 })), ...begun.map(term => ({ term, share: begunShare }))]
  const most = terms.reduce((sum, { term }) => sum + index.frequency(term), 0)
  return { terms, elsewhere, most: Math.min(index.documents, most), counts: tellingUnit }
}

interface Counter {
  readonly counts: Uint16Array
  readonly scores: Float32Array
  /** Places that have any of the words so far. */
  readonly touched: readonly number[]
  /** Adds a word at the places that count at least so much. */
  add(word: WordTerms, least: number): void
  tellingAt(place: number): number
  /** Places that have at least so many telling words. */
  having(telling: number): readonly number[]
  clear(): void
}

function counter(index: Searcher, allowed: Uint8Array | null): Counter {
  const { lengths } = index
  const scores = new Float32Array(lengths.length)
  const counts = new Uint16Array(lengths.length)
  /** The number of the word that was counted last at a place. */
  const lastAt = new Uint8Array(lengths.length)
  let touched: number[] = []
  let word = 0
  const gains = gainsOf(lengths)
  const tellingAt = (place: number): number => Math.floor((counts[place] ?? 0) / tellingUnit)
  return {
    ...{ counts, scores, tellingAt },
    get touched() {
      return touched
    },
    add({ terms, elsewhere, most, counts: counted }, least) {
      word++
      const weight = inverseFrequency(index.documents)('', most)
      const addAt = (place: number, share: number): void => {
        const before = counts[place] ?? 0
        if (before < least || lastAt[place] === word || lengths[place] === 0 || allowed?.[place] === 0) return
        lastAt[place] = word
        if (before === 0) touched.push(place)
        counts[place] = before + counted
        scores[place] = (scores[place] ?? 0) + weight * share * (gains[lengths[place] ?? 0] ?? 0)
      }
      for (const { term, share } of terms) {
        index.visit(term, (ordinals, base) => {
          for (const ordinal of ordinals) addAt(base + ordinal, share)
        })
      }
      for (const doc of elsewhere) {
        const place = index.placeOf(doc)
        if (place >= 0) addAt(place, elsewhereShare)
      }
    },
    having: telling => touched.filter(place => (counts[place] ?? 0) >= telling * tellingUnit),
    clear() {
      for (const place of touched) {
        counts[place] = 0
        scores[place] = 0
        lastAt[place] = 0
      }
      touched = []
      word = 0
    },
  }
}

/** Together below 2^53: the counts, scores below 512 in steps of 1/2,048, and more places than a library will have. */
const [scoreSteps, stepsPerUnit, mostPlaces] = [2 ** 20, 2 ** 11, 2 ** 24]

/** The documents at places, best first: count, score and place in one number each, so that what "of the" finds sorts at the speed of numbers. */
function inOrder(index: Searcher, places: readonly number[], { counts, scores }: Counter): Uint32Array {
  const keys = Float64Array.from(
    places,
    place => ((counts[place] ?? 0) * scoreSteps + Math.round((scores[place] ?? 0) * stepsPerUnit)) * mostPlaces + place,
  ).sort()
  return Uint32Array.from(keys.reverse(), key => index.docAt(key % mostPlaces))
}

function gainsOf(lengths: Uint8Array): Float64Array {
  let sum = 0
  for (const length of lengths) sum += length
  return lengthNorms(sum / Math.max(1, lengths.length), claimBm25).map(norm => gain(1, norm, claimBm25))
}
