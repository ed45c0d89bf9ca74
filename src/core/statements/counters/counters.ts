import { answerNo } from './answer-no.ts'
import { calledFalse } from './called-false.ts'
import { contrast } from './contrast.ts'
import type { CounterRule } from './counter-rule.ts'
import { denialVerb } from './denial-verb.ts'
import { doubt } from './doubt.ts'
import { however } from './however.ts'
import { negatedReport } from './negated-report.ts'
import { negatedStatement } from './negated-statement.ts'
import { playingDown } from './playing-down.ts'
import { rivalFigure } from './rival-figure.ts'

/** All counter rules in the order in which they are tried; the first that fits names the relation. */
export const COUNTER_RULES: readonly CounterRule[] = [
  calledFalse,
  denialVerb,
  contrast,
  playingDown,
  doubt,
  rivalFigure,
  negatedReport,
  answerNo,
  however,
  negatedStatement,
]
