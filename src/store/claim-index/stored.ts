/** What the stores of the index hold, beside the parts of segments. */
import type { IndexDocument } from '../../core/matching/index/build.ts'

/** Changed by every write of a claim. */
export interface IndexCounter {
  /** Another one for every index begun anew: nothing kept in memory of the one before may be used. */
  readonly identity: string
  /** Format of the parts; an index of another is built again. */
  readonly format: number
  /** One more with each write. An edit is kept under the number its write made. */
  readonly change: number
  /** The change that last wrote the layout. */
  readonly layoutChange: number
  /** Number the next document gets. Numbers only rise: a changed claim is a new document. */
  readonly nextDoc: number
}

/** One stored segment. */
export interface SegmentRecord {
  readonly id: number
  /** Number of its lowest document. No document of another segment lies between its lowest and highest. */
  readonly firstDoc: number
  readonly documents: number
  /** Sizes of its shards together. */
  readonly bytes: number
  readonly shardBits: number
  readonly wordBits: number
}

/** Claims that are not in the index yet, after it was lost or before it was there. */
export interface Rebuild {
  /** Documents from..until (exclusive) are in no segment. */
  readonly from: number
  readonly until: number
  /** Claims after this id may have no document number; null when all have one. */
  readonly unnumberedAfter: string | null
}

/** Changed when segments are. */
export interface IndexLayout {
  readonly nextSegment: number
  /** By rising documents. */
  readonly segments: readonly SegmentRecord[]
  /** Documents of the segments that are no more. */
  readonly deleted: Uint32Array
  readonly rebuild: Rebuild | null
}

/** What one write did to the index. */
export interface IndexEdit {
  /** By rising numbers. */
  readonly added: readonly IndexDocument[]
  /** Documents that are no more, be they of a segment or of an edit before. */
  readonly removed: readonly number[]
}
