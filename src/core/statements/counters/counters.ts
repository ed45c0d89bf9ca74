import { answerNo } from './answer-no.ts'
import { calledFalse } from './called-false.ts'
import { contrast } from './contrast.ts'
import type { CounterRule } from './counter-rule.ts'
import { denialVerb } from './denial-verb.ts'
import { doubt } from './doubt.ts'
import { however } from './however.ts'
import { innocence } from './innocence.ts'
import { insisted } from './insisted.ts'
import { negatedReport } from './negated-report.ts'
import { negatedStatement } from './negated-statement.ts'
import { nothingFound } from './nothing-found.ts'
import { overruled } from './overruled.ts'
import { playingDown } from './playing-down.ts'
import { replied } from './replied.ts'
import { rivalFigure } from './rival-figure.ts'
import { takenBack } from './taken-back.ts'
import { takesIssue } from './takes-issue.ts'

/** All counter rules in the order in which they are tried; the first that fits names the relation. */
export const COUNTER_RULES: readonly CounterRule[] = [
  calledFalse,
  denialVerb,
  takesIssue,
  takenBack,
  contrast,
  playingDown,
  doubt,
  overruled,
  rivalFigure,
  nothingFound,
  innocence,
  negatedReport,
  answerNo,
  replied,
  however,
  insisted,
  negatedStatement,
]
