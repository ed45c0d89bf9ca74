import type { Relation } from '../../model.ts'
import { type Phrase, stands } from '../grammar/phrases.ts'
import type { Unit } from '../grammar/units.ts'

/** What a counter rule may look at. */
export interface CounterUnit {
  readonly unit: Unit
  /** What a source other than the article says in this unit: its reported or quoted words in lower case, "" for none. Put together when first asked for. */
  readonly reported: string
  /** Who says it, as the unit names them, or null. */
  readonly speaker: string | null
}

/** Whether a phrase stands in the reported words of a unit. */
export function reportedHas(words: CounterUnit, phrase: Phrase): boolean {
  const { phrases } = words.unit.context
  return phrases.has(phrase) && stands(phrase, phrases, words.reported)
}

/** One way in which English speaks against a statement. */
export interface CounterRule {
  readonly name: string
  /** True where the words alone tell little and what stands around them decides; false for plain words of denial. */
  readonly needsClaim: boolean
  find(words: CounterUnit): Relation | null
}

/** Sentences a counter rule must find, with the relation it must name, and sentences it must leave alone. */
export interface CounterExamples {
  readonly matches: readonly (readonly [text: string, relation: Relation])[]
  readonly nearMisses: readonly string[]
}
