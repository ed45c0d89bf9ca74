import type { Attribution } from '../../model.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { CueHit } from '../grammar/cues.ts'

/** One way in which English reports a statement. Rules are tried in the order of their list; the first to use a cue keeps it. */
export interface AttributionRule {
  readonly name: string
  find(context: SentenceContext, hits: readonly CueHit[]): Attribution[]
}

/** A sentence for the tests of a rule, with the exact runs that it must find. */
export interface RuleExample {
  readonly text: string
  readonly source: string | null
  readonly cue: string | null
  readonly content: readonly string[]
}

/** What stands beside every rule: sentences it must read and sentences it must leave alone. */
export interface RuleExamples {
  readonly matches: readonly RuleExample[]
  readonly nearMisses: readonly string[]
}
