/** All documents of an index in one row, the deleted too: what a search by words counts in. */
import type { SegmentHead } from './head.ts'

/** Places of documents, by rising numbers. */
export interface Places {
  /** Place of each segment's first document. */
  readonly bases: readonly number[]
  /** By place; 0 for the deleted. */
  readonly lengths: Uint8Array
  docAt(place: number): number
  /** -1 where there is none or it is deleted. */
  placeOf(doc: number): number
}

/** Counts the documents of segments on. */
export function placesOf(segments: readonly { readonly head: SegmentHead }[], deleted: ReadonlySet<number>): Places {
  const bases: number[] = []
  let count = 0
  for (const { head } of segments) {
    bases.push(count)
    count += head.lengths.length
  }
  const lengths = new Uint8Array(count)
  // A claim of stop words alone has no term and is found by its claimant: 0 is for the deleted.
  segments.forEach(({ head }, at) => {
    head.lengths.forEach((length, ordinal) => {
      lengths[(bases[at] ?? 0) + ordinal] = Math.max(1, length)
    })
  })
  const find = (doc: number): number => {
    for (let at = segments.length - 1; at >= 0; at--) {
      const ordinal = segments[at]?.head.ordinalOf(doc) ?? -1
      if (ordinal >= 0) return (bases[at] ?? 0) + ordinal
    }
    return -1
  }
  for (const doc of deleted) {
    const place = find(doc)
    if (place >= 0) lengths[place] = 0
  }
  return {
    bases,
    lengths,
    docAt(place) {
      let at = bases.length - 1
      while ((bases[at] ?? 0) > place) at--
      return segments[at]?.head.docAt(place - (bases[at] ?? 0)) ?? -1
    },
    placeOf(doc) {
      const place = find(doc)
      return place >= 0 && lengths[place] !== 0 ? place : -1
    },
  }
}
