import { accordingToExamples } from './according-to.examples.ts'
import { answerExamples } from './answer.examples.ts'
import { clauseThenSpeakerExamples } from './clause-then-speaker.examples.ts'
import { hedgeExamples } from './hedge.examples.ts'
import { labelThenWordsExamples } from './label-then-words.examples.ts'
import { quoteThenSpeakerExamples } from './quote-then-speaker.examples.ts'
import { reportedClauseExamples } from './reported-clause.examples.ts'
import { reportedObjectExamples } from './reported-object.examples.ts'
import type { RuleExamples } from './rule.ts'
import { speakerThenQuoteExamples } from './speaker-then-quote.examples.ts'

/** The examples of every attribution rule by its name. */
export const RULE_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'quote-then-speaker': quoteThenSpeakerExamples,
  'speaker-then-quote': speakerThenQuoteExamples,
  'clause-then-speaker': clauseThenSpeakerExamples,
  'according-to': accordingToExamples,
  'reported-clause': reportedClauseExamples,
  'reported-object': reportedObjectExamples,
  hedge: hedgeExamples,
  'label-then-words': labelThenWordsExamples,
  answer: answerExamples,
}
