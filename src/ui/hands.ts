/** What the reader can do beside a claim, handed down by the page that draws it. A missing hand has no button. */
import type { CounterStatementRecord, VerificationNoteRecord } from '../core/model.ts'

/** Which of the two forms. */
export type FormKind = 'counter-statement' | 'note'

/** A stored counter-statement or note, told apart by its form. */
export type StoredRecord =
  | { readonly form: 'counter-statement'; readonly record: CounterStatementRecord }
  | { readonly form: 'note'; readonly record: VerificationNoteRecord }

/** What of a claim can be copied. */
export interface CopyHands {
  readonly source: () => void
  readonly link?: () => void
}

/** Everything a reader may do with one claim and what is held on it. */
export interface ClaimHands {
  /** Opens the form for a new counter-statement or note on this claim. */
  readonly add?: (form: FormKind) => void
  /** "Not this claim": the library's claim is another one. */
  readonly notThisClaim?: () => void
  /** "Also this claim": looks for the claim of the library that these words are too. */
  readonly findClaim?: () => void
  readonly edit?: (stored: StoredRecord) => void
  readonly remove?: (stored: StoredRecord) => void
  /** Goes to the words of a claim, counter-statement or note on the page. */
  readonly reveal?: (id: string) => void
  /** Copies the claim with its source, and the link to its words alone where there is one. */
  readonly copy?: CopyHands
  readonly editClaim?: () => void
  readonly splitClaim?: () => void
  /** Looks for the other claim that is this one too. */
  readonly mergeClaim?: () => void
  readonly removeClaim?: () => void
}
