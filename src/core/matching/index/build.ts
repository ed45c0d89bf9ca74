/** From documents to a packed segment. */
import { hashTerm } from './hash.ts'
import { longestDocument, packHead } from './head.ts'
import { type PackedList, type PostingList, packList, packShard, shardOf } from './shard.ts'
import { packWords, wordGroupOf } from './words.ts'

/** What is indexed: the number of a document and its terms, with repeats where a term counts twice. */
export interface IndexDocument {
  readonly doc: number
  readonly terms: readonly string[]
  /** Terms that find the document too and are no part of its length: of the claimant, not of what is claimed. */
  readonly aside?: readonly string[]
}

/** A segment as it is stored: immutable, in parts that are read by need. */
export interface PackedSegment {
  readonly head: Uint8Array<ArrayBuffer>
  /** 2^shardBits shards by ranges of hashes, see {@link shardOf}. */
  readonly shards: readonly Uint8Array<ArrayBuffer>[]
  /** 2^wordBits groups of terms by their first character, see {@link wordGroupOf}. */
  readonly words: readonly Uint8Array<ArrayBuffer>[]
}

const allTerms = ({ terms, aside }: IndexDocument): readonly string[] => (aside ? [...terms, ...aside] : terms)

/** Size a shard should have, in bytes: see bench/index.ts for what others cost. */
const shardSize = 4_096
/** Terms a group of words should have. */
const wordGroupSize = 2_048
const mostShardBits = 12
const mostWordBits = 6

/** Packs documents. Their numbers must ascend, none twice. */
export function buildSegment(documents: readonly IndexDocument[]): PackedSegment {
  const docs = Uint32Array.from(documents, each => each.doc)
  const lengths = Uint8Array.from(documents, each => Math.min(longestDocument, each.terms.length))
  const { terms, lists } = invert(documents.map(allTerms))
  const shardBits = shardBitsFor(lists.reduce((sum, list) => sum + list.bytes.length + 5, 0))
  const wordBits = wordBitsFor(terms.length)
  return {
    head: packHead(docs, lengths),
    shards: split(lists, shardBits, list => shardOf(list.hash, shardBits)).map(packShard),
    words: split(terms.sort(), wordBits, term => wordGroupOf(term, wordBits)).map(packWords),
  }
}

/** The bits that number the shards of a segment with so many bytes of lists. */
export const shardBitsFor = (bytes: number): number => bitsFor(bytes, shardSize, mostShardBits)

/** The bits that number the groups of so many words. */
export const wordBitsFor = (words: number): number => bitsFor(words, wordGroupSize, mostWordBits)

const bitsFor = (total: number, size: number, most: number): number =>
  Math.min(most, Math.max(0, Math.ceil(Math.log2(total / size))))

/** The items by the number of their part, in their order. */
function split<Item>(items: readonly Item[], bits: number, partOf: (item: Item) => number): Item[][] {
  const parts = Array.from({ length: 2 ** bits }, (): Item[] => [])
  for (const item of items) parts[partOf(item)]?.push(item)
  return parts
}

interface Inverted {
  readonly terms: string[]
  /** By ascending hash. */
  readonly lists: readonly PackedList[]
}

function invert(texts: readonly (readonly string[])[]): Inverted {
  const { numbers, occurrences } = numberTerms(texts)
  // How often each term occurs, then where its occurrences begin and end in one array of ordinals.
  const ends = new Uint32Array(numbers.size)
  for (const term of occurrences) ends[term] = (ends[term] ?? 0) + 1
  let sum = 0
  for (let term = 0; term < ends.length; term++) {
    const count = ends[term] ?? 0
    ends[term] = sum
    sum += count
  }
  const ordinals = new Uint32Array(occurrences.length)
  let at = 0
  texts.forEach((terms, ordinal) => {
    for (let left = terms.length; left > 0; left--) {
      const term = occurrences[at++] ?? 0
      const place = ends[term] ?? 0
      ordinals[place] = ordinal
      ends[term] = place + 1
    }
  })
  const terms = [...numbers.keys()]
  const occurrencesOf = (term: number): Uint32Array => ordinals.subarray(ends[term - 1] ?? 0, ends[term])
  return { terms, lists: listsOf(terms, occurrencesOf) }
}

/** Numbers the terms, and lists the number of every occurrence in the order of documents. */
function numberTerms(texts: readonly (readonly string[])[]): {
  readonly numbers: ReadonlyMap<string, number>
  readonly occurrences: Uint32Array
} {
  const numbers = new Map<string, number>()
  const occurrences = new Uint32Array(texts.reduce((sum, terms) => sum + terms.length, 0))
  let at = 0
  for (const terms of texts) {
    for (const term of terms) {
      const known = numbers.get(term)
      if (known === undefined) numbers.set(term, numbers.size)
      occurrences[at++] = known ?? numbers.size - 1
    }
  }
  return { numbers, occurrences }
}

function listsOf(terms: readonly string[], occurrencesOf: (term: number) => Uint32Array): readonly PackedList[] {
  const hashes = Uint32Array.from(terms, hashTerm)
  const order = Uint32Array.from(terms.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0))
  const lists: PackedList[] = []
  for (let at = 0; at < order.length; at++) {
    const term = order[at] ?? 0
    const hash = hashes[term] ?? 0
    let occurrences = occurrencesOf(term)
    // Two terms of one hash, of which there are a few in a large library, are one term to the index.
    for (; at + 1 < order.length && hashes[order[at + 1] ?? 0] === hash; at++) {
      occurrences = Uint32Array.from([...occurrences, ...occurrencesOf(order[at + 1] ?? 0)]).sort()
    }
    lists.push(packList(hash, counted(occurrences)))
  }
  return lists
}

/** A list of ordinals, repeated where a term occurs again, as ordinals and counts. */
function counted(occurrences: Uint32Array): PostingList {
  const ordinals = new Uint32Array(occurrences.length)
  const counts = new Uint32Array(occurrences.length)
  let length = 0
  for (const ordinal of occurrences) {
    if (length === 0 || ordinals[length - 1] !== ordinal) ordinals[length++] = ordinal
    counts[length - 1] = (counts[length - 1] ?? 0) + 1
  }
  const repeats = length < occurrences.length
  return { ordinals: ordinals.subarray(0, length), counts: repeats ? counts.subarray(0, length) : null }
}
