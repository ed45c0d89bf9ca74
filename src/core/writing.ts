/** What the reader writes and does by hand, as it goes from a form to the library, which checks it. */
import type { Provenance, RecordedNoteKind, Relation, Sourcing } from './model.ts'

/** A claim as the reader writes it. With an `id`, that claim is changed. */
export interface ClaimWriting {
  readonly id?: string
  readonly text: string
  readonly lang: string
  readonly claimant: string | null
  readonly sourcing?: Sourcing
}

/** Where and when a claim was seen; `sightingId` names the sighting that is changed. */
export interface SeenWriting extends Provenance {
  readonly sightingId?: string
}

interface StatementWriting extends Provenance {
  readonly id?: string
  readonly claimIds: readonly string[]
}

/** A counter-statement as the reader writes it. With an `id`, that one is changed. */
export interface CounterStatementWriting extends StatementWriting {
  readonly relation: Relation
  readonly speaker: string | null
  readonly role?: string
  readonly quote: string
  readonly evidence?: readonly string[]
}

/** A note as the reader writes it. With an `id`, that one is changed. */
export interface NoteWriting extends StatementWriting {
  readonly kind: RecordedNoteKind
  readonly by: string | null
  /** The verdict of a fact check in the checker's words. Only fact checks have one. */
  readonly verdict?: string
  /** Its number and the ends of its scale, as typed. Where they are not told, those before stay as long as the verdict does. */
  readonly scale?: { readonly value: string; readonly worst: string; readonly best: string }
  readonly text: string
  readonly evidence: readonly string[]
}

/** A claim that is to be kept, and where it was seen. */
export interface NewClaim {
  readonly claim: ClaimWriting
  readonly seen: SeenWriting
}

/** Which claim stays, and which goes into the trash once all that is held on it has moved. */
export interface Merging {
  readonly keptId: string
  readonly mergedId: string
}

/** The claim that is split, the new one's words, and the ids of what goes to it. */
export interface Splitting {
  readonly claimId: string
  readonly text: string
  readonly claimant: string | null
  readonly counterStatementIds: readonly string[]
  readonly noteIds: readonly string[]
  readonly sightingIds: readonly string[]
}

/** What a form hands to the library. `newClaim` is kept with what is written on it, and takes the place of its claim ids. */
export type Written =
  | ({ readonly form: 'claim' } & NewClaim)
  | { readonly form: 'split'; readonly splitting: Splitting }
  | {
      readonly form: 'counter-statement'
      readonly writing: CounterStatementWriting
      readonly newClaim: NewClaim | null
    }
  | { readonly form: 'note'; readonly writing: NoteWriting; readonly newClaim: NewClaim | null }

/** What can be put in the trash. */
export type TrashKind = 'claim' | 'counter-statement' | 'note'

/** Something in the trash. */
export interface Trashed {
  readonly kind: TrashKind
  readonly id: string
  /** Its words, and who says them. */
  readonly words: string
  readonly by: string | null
  /** The words of the claims it bears on; [] for a claim. */
  readonly about: readonly string[]
  /** How many counter-statements and notes go with a claim. */
  readonly held: number
  readonly trashed: number
}

/** How long the trash keeps things, in ms: 30 days. */
export const trashTime = 30 * 24 * 60 * 60 * 1000

/** Why something that the reader wrote or did cannot be kept or taken back. The screens say it in words. */
export type Refusal =
  | 'no-claim'
  | 'no-relation'
  | 'no-quote'
  | 'no-kind'
  | 'no-note'
  | 'seen-there'
  | 'record-gone'
  | 'half-scale'
  | 'no-verdict'
  | 'same-claim'
  | 'one-gone'
  | 'claim-gone'
  | 'same-words'
  | 'part-gone'
  | 'no-address'
  | 'no-date'
  | 'no-bearing'
  | 'no-number'
  | 'no-language'
  | 'changed-since'
  | 'added-since'
  | 'too-many-links'
  | 'too-long'
