import { accordingTo } from './according-to.ts'
import { answer } from './answer.ts'
import { clauseThenSpeaker } from './clause-then-speaker.ts'
import { hedge } from './hedge.ts'
import { labelThenWords } from './label-then-words.ts'
import { quoteThenSpeaker } from './quote-then-speaker.ts'
import { reportedClause } from './reported-clause.ts'
import { reportedObject } from './reported-object.ts'
import type { AttributionRule } from './rule.ts'
import { speakerThenQuote } from './speaker-then-quote.ts'

/** All attribution rules in the order in which they are tried. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  quoteThenSpeaker,
  speakerThenQuote,
  clauseThenSpeaker,
  accordingTo,
  reportedClause,
  reportedObject,
  hedge,
  labelThenWords,
  answer,
]
