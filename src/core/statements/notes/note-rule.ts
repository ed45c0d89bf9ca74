import type { NoteKind } from '../../model.ts'
import type { Unit } from '../grammar/units.ts'

/** One way in which English says how far something was checked. */
export interface NoteRule {
  readonly name: string
  readonly kind: NoteKind
  find(unit: Unit): NoteFinding | null
}

/** What a note rule found. `by` is the words that name who checked or did not answer, or null. */
export interface NoteFinding {
  readonly by: string | null
  /** Starts within the unit where only its tail is the note ("…, according to a person familiar with it"). */
  readonly start?: number
}

/** What stands beside every note rule. */
export interface NoteExamples {
  readonly matches: readonly string[]
  readonly nearMisses: readonly string[]
}
