import { answerNoExamples } from './answer-no.examples.ts'
import { calledFalseExamples } from './called-false.examples.ts'
import { contrastExamples } from './contrast.examples.ts'
import type { CounterExamples } from './counter-rule.ts'
import { denialVerbExamples } from './denial-verb.examples.ts'
import { doubtExamples } from './doubt.examples.ts'
import { howeverExamples } from './however.examples.ts'
import { innocenceExamples } from './innocence.examples.ts'
import { insistedExamples } from './insisted.examples.ts'
import { negatedReportExamples } from './negated-report.examples.ts'
import { negatedStatementExamples } from './negated-statement.examples.ts'
import { nothingFoundExamples } from './nothing-found.examples.ts'
import { overruledExamples } from './overruled.examples.ts'
import { playingDownExamples } from './playing-down.examples.ts'
import { repliedExamples } from './replied.examples.ts'
import { rivalFigureExamples } from './rival-figure.examples.ts'
import { takenBackExamples } from './taken-back.examples.ts'
import { takesIssueExamples } from './takes-issue.examples.ts'

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
  'takes-issue': takesIssueExamples,
  'taken-back': takenBackExamples,
  overruled: overruledExamples,
  'nothing-found': nothingFoundExamples,
  innocence: innocenceExamples,
  replied: repliedExamples,
  insisted: insistedExamples,
}
