/** A published fact check, between the formats it comes in and the records of the library. */
import type { ClaimRecord, Provenance, Rating, Sighting, VerificationNoteRecord } from '../model.ts'

/** A claim, a checker's verdict on it, and where the claim was made. */
export interface FactCheck {
  /** `date`: when it was made, ISO 8601, "" where unknown. */
  readonly claim: Pick<ClaimRecord, 'text' | 'lang' | 'claimant'> & { readonly date: string }
  readonly note: Pick<VerificationNoteRecord, 'by' | 'text'> & Provenance & { readonly rating: Rating | null }
  readonly appearances: readonly Pick<Sighting, 'url' | 'title' | 'outlet' | 'published'>[]
}
