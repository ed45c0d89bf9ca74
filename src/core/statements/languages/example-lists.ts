import type { NoteKind, Relation } from '../../model.ts'

/** What stands beside the cues of every language: sentences that must be read and sentences that must be left alone. */
export interface LanguageExamples {
  /** A sentence, the words of its claimant (null for hearsay), and the claim's own words. */
  readonly claims: readonly (readonly [text: string, claimant: string | null, claim: string])[]
  readonly counterStatements: readonly (readonly [text: string, relation: Relation])[]
  readonly notes: readonly (readonly [text: string, kind: NoteKind])[]
  /** In these nothing is claimed by anybody, denied or checked. */
  readonly nearMisses: readonly string[]
}
