/**
 * One step of the reader's work on the library: each record it wrote, as it was before and as it is now. Plain data, so that a
 * step can be kept while pages of Gainsay come and go, and be undone from any of them.
 */
import type { ClaimRecord, CounterStatementRecord, MatchDecision, Sighting, VerificationNoteRecord } from './model.ts'

/** The records of a library by the store they are kept in. */
export interface RecordsByStore {
  readonly claims: ClaimRecord
  readonly counterStatements: CounterStatementRecord
  readonly notes: VerificationNoteRecord
  readonly sightings: Sighting
  readonly decisions: MatchDecision
}

/** The name of a store of records. */
export type RecordStore = keyof RecordsByStore

/** The key of a record: its id, or claim and form of a decision. */
export type RecordKey<Name extends RecordStore> = Name extends 'decisions' ? [string, string] : string

/** A record that a step wrote; null where there was none before, or is none after it. */
export interface RecordChange<Name extends RecordStore = RecordStore> {
  readonly store: Name
  readonly key: RecordKey<Name>
  readonly before: RecordsByStore[Name] | null
  readonly after: RecordsByStore[Name] | null
}

/** All that one step wrote, each record once. */
export interface Step {
  readonly changes: readonly AnyChange[]
}

/** A change of any store, told apart by its name. */
export type AnyChange = { readonly [Name in RecordStore]: RecordChange<Name> }[RecordStore]

/** A step and what it did, in words. */
export interface NamedStep {
  readonly words: string
  readonly step: Step
}

/** The steps that can be undone. */
export interface UndoStack {
  push(step: NamedStep): Promise<void>
  /** Takes the last step off; null where there is none. `next` are the words of the one below. */
  pop(): Promise<{ readonly last: NamedStep; readonly next: string | null } | null>
  clear(): Promise<void>
}
