import { answerNoExamples } from './answer-no.examples.ts'
import { calledFalseExamples } from './called-false.examples.ts'
import { contrastExamples } from './contrast.examples.ts'
import type { CounterExamples } from './counter-rule.ts'
import { denialVerbExamples } from './denial-verb.examples.ts'
import { doubtExamples } from './doubt.examples.ts'
import { howeverExamples } from './however.examples.ts'
import { negatedReportExamples } from './negated-report.examples.ts'
import { negatedStatementExamples } from './negated-statement.examples.ts'
import { playingDownExamples } from './playing-down.examples.ts'
import { rivalFigureExamples } from './rival-figure.examples.ts'

/** The examples of every counter rule by its name. */
export const COUNTER_EXAMPLES: Readonly<Record<string, CounterExamples>> = {
  'called-false': calledFalseExamples,
  'denial-verb': denialVerbExamples,
  contrast: contrastExamples,
  'playing-down': playingDownExamples,
  'answer-no': answerNoExamples,
  'rival-figure': rivalFigureExamples,
  doubt: doubtExamples,
  'negated-report': negatedReportExamples,
  however: howeverExamples,
  'negated-statement': negatedStatementExamples,
}
