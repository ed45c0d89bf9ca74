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

/** The step that leads back. */
export const reversed = ({ changes }: Step): Step => ({
  // Before and after of one change are records of one store.
  changes: changes.map(change => ({ ...change, before: change.after, after: change.before }) as AnyChange),
})

/** A step taken off a stack; `next` are the words of the one below. */
export interface TakenOff {
  readonly last: NamedStep
  readonly next: string | null
}

/** The steps that can be undone, and those that were undone and can be done again. */
export interface UndoStack {
  /** Puts a new step on top. What was undone before it cannot be done again: it may have built on what was there then. */
  push(step: NamedStep): Promise<void>
  /** Takes off the last step to undo it; null where there is none. */
  pop(): Promise<TakenOff | null>
  /** Keeps a step that was undone. */
  keepUndone(step: NamedStep): Promise<void>
  /** Takes off the step that was undone last, to do it again; null where there is none. */
  popUndone(): Promise<TakenOff | null>
  /** Keeps a step that was done again. */
  keepRedone(step: NamedStep): Promise<void>
  clear(): Promise<void>
}
