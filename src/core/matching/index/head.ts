/** The head of a segment: which documents it holds and how long each is. Postings count documents by their place here. */
import { ByteReader, ByteWriter, DamagedIndex } from './bytes.ts'
import { seal, unseal } from './sealed.ts'

/** Longest document length told apart, in terms. */
export const longestDocument = 255

/** The documents of a segment in ascending order; an ordinal is a document's place among them, from 0. */
export interface SegmentHead {
  /** Length of each document in terms, at most {@link longestDocument}, by ordinal. */
  readonly lengths: Uint8Array
  /** Sum of the lengths. */
  readonly totalLength: number
  /** The number of the document at an ordinal, which must exist. */
  docAt(ordinal: number): number
  /** The ordinal of a document, or -1. */
  ordinalOf(doc: number): number
}

/** Packs documents, which must ascend, and their lengths. */
export function packHead(docs: Uint32Array, lengths: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  const runs = runsOf(docs)
  writer.varint(docs.length)
  writer.varint(runs.starts.length)
  let end = 0
  runs.starts.forEach((start, at) => {
    const length = runs.lengths[at] ?? 0
    writer.varint(start - end)
    writer.varint(length)
    end = start + length
  })
  writer.append(lengths)
  return seal('head', writer.written())
}

/** Opens what {@link packHead} made. Throws DamagedIndex. */
export function openHead(sealed: Uint8Array): SegmentHead {
  const bytes = unseal('head', sealed)
  const reader = new ByteReader(bytes)
  const documents = reader.varint()
  const runCount = reader.varint()
  if (Math.max(documents, runCount) > bytes.length) throw new DamagedIndex('a head is shorter than it says')
  const runs = new Uint32Array(runCount * 2)
  let end = 0
  let counted = 0
  // First document and first ordinal of each run of consecutive documents.
  for (let at = 0; at < runs.length; at += 2) {
    const start = end + reader.varint()
    runs[at] = start
    runs[at + 1] = counted
    const length = reader.varint()
    end = start + length
    counted += length
  }
  if (counted !== documents) throw new DamagedIndex('the documents of a head are not as many as it says')
  const lengths = reader.take(documents)
  let totalLength = 0
  for (const length of lengths) totalLength += length
  return { lengths, totalLength, ...placesIn(runs, documents) }
}

function runsOf(docs: Uint32Array): { readonly starts: readonly number[]; readonly lengths: readonly number[] } {
  const starts: number[] = []
  const lengths: number[] = []
  let expected = -1
  for (const doc of docs) {
    if (doc < expected) throw new Error(`document ${doc} comes after document ${expected - 1}: they must ascend`)
    if (doc !== expected || starts.length === 0) {
      starts.push(doc)
      lengths.push(0)
    }
    lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1
    expected = doc + 1
  }
  return { starts, lengths }
}

function placesIn(runs: Uint32Array, documents: number): Pick<SegmentHead, 'docAt' | 'ordinalOf'> {
  /** Index of the last run whose field is at most the value; field 0 is the document, 1 the ordinal. */
  function runBefore(value: number, field: 0 | 1): number {
    let low = 0
    let high = runs.length / 2
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((runs[middle * 2 + field] ?? 0) <= value) low = middle + 1
      else high = middle
    }
    return (low - 1) * 2
  }
  return {
    docAt(ordinal) {
      const run = runBefore(ordinal, 1)
      return (runs[run] ?? 0) + ordinal - (runs[run + 1] ?? 0)
    },
    ordinalOf(doc) {
      const run = runBefore(doc, 0)
      if (run < 0) return -1
      const ordinal = (runs[run + 1] ?? 0) + doc - (runs[run] ?? 0)
      return ordinal < (runs[run + 3] ?? documents) ? ordinal : -1
    },
  }
}
