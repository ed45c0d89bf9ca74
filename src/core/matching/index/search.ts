/** The documents that fit some terms best, by BM25 over all segments of an index. */
import { type Bm25, claimBm25, gain, inverseFrequency, lengthNorms, type WeighTerm } from './bm25.ts'
import { DamagedIndex } from './bytes.ts'
import { hashTerm } from './hash.ts'
import { longestDocument, type SegmentHead } from './head.ts'
import type { PackedList } from './shard.ts'
import { type Best, best, type Hit } from './top.ts'

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

/** Searches one state of an index, many times. */
export interface Searcher {
  /** Number of documents, the deleted that are not merged away among them. */
  readonly documents: number
  /** In how many of them a term stands. */
  frequency(term: string): number
  /** The `most` documents that fit the terms best; terms are taken once each. */
  search(terms: readonly string[], most: number, weigh?: WeighTerm): SearchAnswer
}

/** Prepares to search. */
export function searcher({ segments, deleted }: SearchIndex, parameters: Bm25 = claimBm25): Searcher {
  const documents = segments.reduce((sum, { head }) => sum + head.lengths.length, 0)
  const totalLength = segments.reduce((sum, { head }) => sum + head.totalLength, 0)
  const norms = lengthNorms(totalLength / Math.max(1, documents), parameters)
  const gains = norms.map(norm => gain(1, norm, parameters))
  const scorers = segments.map(segment => scorer(segment, { norms, gains, parameters }))
  const frequencyOf = (hash: number): number =>
    segments.reduce((sum, segment) => sum + (segment.list(hash)?.documents ?? 0), 0)
  return {
    documents,
    frequency: term => frequencyOf(hashTerm(term)),
    search(terms, most, weigh = inverseFrequency(documents)) {
      const distinct = [...new Set(terms)]
      const weighed = distinct.map((term): WeighedTerm => {
        const hash = hashTerm(term)
        return { hash, weight: weigh(term, frequencyOf(hash)) }
      })
      const top = best(most)
      for (const score of scorers) score(weighed, deleted, top)
      const sum = weighed.reduce((total, { weight }) => total + weight, 0)
      return { hits: top.hits(), selfScore: sum * (gains[Math.min(longestDocument, distinct.length)] ?? 0) }
    },
  }
}

interface WeighedTerm {
  readonly hash: number
  readonly weight: number
}

/** What lengths do to scores. `gains` is the gain of one occurrence, by length. */
interface LengthTables {
  readonly norms: Float64Array
  readonly gains: Float64Array
  readonly parameters: Bm25
}

type Scorer = (terms: readonly WeighedTerm[], deleted: ReadonlySet<number>, top: Best) => void

function scorer({ head, list }: SearchSegment, tables: LengthTables): Scorer {
  // One score per document, all 0 between searches.
  const scores = new Float32Array(head.lengths.length)
  const touched: number[] = []
  return (terms, deleted, top) => {
    touched.length = 0
    for (const { hash, weight } of terms) {
      const found = list(hash)
      if (found) addList(found, weight, { scores, touched, lengths: head.lengths, ...tables })
    }
    for (const ordinal of touched) {
      const score = scores[ordinal] ?? 0
      scores[ordinal] = 0
      if (score < top.least) continue
      const doc = head.docAt(ordinal)
      if (!deleted.has(doc)) top.offer(doc, score)
    }
  }
}

interface Accumulators extends LengthTables {
  readonly scores: Float32Array
  readonly touched: number[]
  readonly lengths: Uint8Array
}

/** Adds what a term gives to each document that has it. The innermost loop of a look-up: numbers are read in place. */
function addList(list: PackedList, weight: number, into: Accumulators): void {
  const { scores, touched, lengths, gains } = into
  const { bytes, counted, documents } = list
  let at = 0
  let ordinal = 0
  const number = (): number => {
    let value = 0
    let shift = 0
    let byte = 0x80
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0
      value += (byte & 0x7f) << shift
      shift += 7
    }
    return value
  }
  for (let left = documents; left > 0; left--) {
    ordinal += number()
    const length = lengths[ordinal] ?? 0
    const per = counted ? gain(number(), into.norms[length] ?? 0, into.parameters) : (gains[length] ?? 0)
    const before = scores[ordinal] ?? 0
    if (before === 0) touched.push(ordinal)
    scores[ordinal] = before + weight * per
  }
  if (at !== bytes.length || ordinal >= lengths.length) throw new DamagedIndex('a posting list does not fit its head')
}
