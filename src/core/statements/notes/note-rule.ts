import type { Attribution, NoteKind } from '../../model.ts'
import type { Unit } from '../grammar/units.ts'

/** One way in which English says how far something was checked. */
export interface NoteRule {
  readonly name: string
  readonly kind: NoteKind
  /** `attribution` is who speaks in the unit, null where the article itself does. */
  find(unit: Unit, attribution: Attribution | null): NoteFinding | null
}

/** What a note rule found. `by` is the words that name who checked or did not answer, or null. */
export interface NoteFinding {
  readonly by: string | null
}

/** What stands beside every note rule: sentences it must find and sentences it must leave alone. */
export interface NoteExamples {
  readonly matches: readonly string[]
  readonly nearMisses: readonly string[]
}
