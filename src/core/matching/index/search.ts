/** The documents that fit some terms best, by BM25 over all segments of an index. */
import { once } from '../../text/once.ts'
import { type Bm25, claimBm25, gain, inverseFrequency, lengthNorms, type WeighTerm } from './bm25.ts'
import { hashTerm } from './hash.ts'
import { longestDocument, type SegmentHead } from './head.ts'
import { placesOf } from './places.ts'
import { scorer } from './scorer.ts'
import { type PackedList, unpackList } from './shard.ts'
import { best, type Hit } from './top.ts'

/** One segment with the lists that a search needs at hand. */
export interface SearchSegment {
  readonly head: SegmentHead
  /** The list of a term by its hash, or null where the segment has none. */
  list(hash: number): PackedList | null
}

/** What is searched. Deleted documents count in the statistics until their segment is merged, but are never found. */
export interface SearchIndex {
  readonly segments: readonly SearchSegment[]
  readonly deleted: ReadonlySet<number>
}

/** What a search gives. */
export interface SearchAnswer {
  /** Best first; of equal scores the lower number first. */
  readonly hits: readonly Hit[]
  /** What a document of exactly these terms would score: the measure of the scores. */
  readonly selfScore: number
}

/** How a search weighs terms, and the score that a document must have to be found, by what one of exactly the terms would have. */
export interface SearchOptions {
  readonly weigh?: WeighTerm
  /** A high one makes a search fast. */
  readonly leastScore?: (selfScore: number) => number
}

/** Searches one state of an index, many times. */
export interface Searcher {
  /** Number of documents, the deleted that are not merged away among them. */
  readonly documents: number
  /** In how many of them a term stands. */
  frequency(term: string): number
  /** The number of the document at a place. Places count documents on from segment to segment: both rise together. */
  docAt(place: number): number
  /** The place of a document, or -1 where there is none or it is deleted. */
  placeOf(doc: number): number
  /** Length of the document at each place, in terms; 0 where it is deleted. */
  readonly lengths: Uint8Array
  /** Calls `visit` with the places a term stands in, segment by segment: ordinals to count on from `base`. Deleted ones are among them. */
  visit(term: string, visit: (ordinals: Uint32Array, base: number) => void): void
  /** The `most` documents that fit the terms best; terms are taken once each. */
  search(terms: readonly string[], most: number, options?: SearchOptions): SearchAnswer
}

/** Prepares to search. */
export function searcher({ segments, deleted }: SearchIndex, parameters: Bm25 = claimBm25): Searcher {
  const documents = segments.reduce((sum, { head }) => sum + head.lengths.length, 0)
  const totalLength = segments.reduce((sum, { head }) => sum + head.totalLength, 0)
  const norms = lengthNorms(totalLength / Math.max(1, documents), parameters)
  const gains = norms.map(norm => gain(1, norm, parameters))
  const places = once(() => placesOf(segments, deleted))
  const scorers = segments.map(({ head }) => scorer(head, deleted, { norms, gains, parameters }))
  const frequencyOf = (hash: number): number =>
    segments.reduce((sum, segment) => sum + (segment.list(hash)?.documents ?? 0), 0)
  return {
    documents,
    frequency: term => frequencyOf(hashTerm(term)),
    get lengths() {
      return places().lengths
    },
    docAt: place => places().docAt(place),
    placeOf: doc => places().placeOf(doc),
    visit(term, visit) {
      const hash = hashTerm(term)
      segments.forEach(({ list }, at) => {
        const found = list(hash)
        if (found) visit(unpackList(found).ordinals, places().bases[at] ?? 0)
      })
    },
    search(terms, most, { weigh = inverseFrequency(documents), leastScore = () => 0 } = {}) {
      const distinct = [...new Set(terms)]
      const weighed = distinct.map(term => {
        const hash = hashTerm(term)
        return { hash, weight: weigh(term, frequencyOf(hash)) }
      })
      weighed.sort((a, b) => b.weight - a.weight)
      const sum = weighed.reduce((total, { weight }) => total + weight, 0)
      const selfScore = sum * (gains[Math.min(longestDocument, distinct.length)] ?? 0)
      const top = best(most, leastScore(selfScore))
      segments.forEach(({ list }, at) => {
        const lists = weighed.flatMap(({ hash, weight }) => {
          const found = list(hash)
          return found ? [{ list: found, weight }] : []
        })
        scorers[at]?.(lists, top)
      })
      return { hits: top.hits(), selfScore }
    },
  }
}
