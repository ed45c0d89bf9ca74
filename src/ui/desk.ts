/** What the pieces and pages do with the library. The pieces do not know the store: each page of Gainsay hands them its desk. */
import type { ClaimEntry } from '../core/model.ts'
import type { Step } from '../core/step.ts'
import type { Merging, Trashed, TrashKind, Written } from '../core/writing.ts'

/** The reader's word on one pair of a claim and words. */
export interface MatchWord {
  readonly claimId: string
  readonly text: string
  readonly lang: string
  /** "Also this claim", or "not this claim". */
  readonly same: boolean
}

/** What a search found: the first of `total` claims. */
export interface Found {
  readonly entries: readonly ClaimEntry[]
  readonly total: number
}

/** The reader's hands on the library. What changes something gives the step that {@link Desk.undo} takes back. */
export interface Desk {
  /** The first `limit` claims that fit a search, and how many fit it. */
  search(words: string, limit: number): Promise<Found>
  /** How many claims the library holds. */
  countClaims(): Promise<number>
  /** Keeps what was written. Rejects with what is wrong, and with the field's name in `field`. */
  keep(written: Written): Promise<Step>
  merge(merging: Merging): Promise<Step>
  trash(kind: TrashKind, id: string): Promise<Step>
  trashClaims(ids: readonly string[]): Promise<Step>
  restore(kind: TrashKind, id: string): Promise<Step>
  /** By the background, which keeps the step: a reader clicks this and is gone, and a closing popup takes its unfinished work with it. */
  decideMatch(word: MatchWord): Promise<null>
  /** Puts everything back as it was before the step. Rejects where that would lose something. */
  undo(step: Step): Promise<void>
  redo(step: Step): Promise<void>
  readTrash(): Promise<readonly Trashed[]>
  deleteForEver(kind: TrashKind, id: string): Promise<void>
  emptyTrash(): Promise<void>
}
