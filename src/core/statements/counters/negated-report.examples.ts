import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link negatedReport}. */
export const negatedReportExamples: CounterExamples = {
  matches: [
    ['The agency said the boats were not armed.', 'contradicts'],
    ['"At no point did we block the road," the mayor said.', 'contradicts'],
    ['Her lawyer said she took nothing from the safe.', 'contradicts'],
    ['The firm said it had no knowledge of the payment.', 'contradicts'],
  ],
  nearMisses: [
    'The boats were not armed.',
    'The agency said the boats were armed.',
    'The clerk said the map showed nothing new.',
    '"I do not know what comes next," he said.',
  ],
}
