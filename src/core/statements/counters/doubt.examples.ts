import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link doubt}. */
export const doubtExamples: CounterExamples = {
  matches: [
    ['Experts questioned whether the crater came from a meteor.', 'disputes'],
    ['The gap in the log raised doubts about his account.', 'disputes'],
    ['"It seems unlikely that the ship sank," said the pilot.', 'disputes'],
  ],
  nearMisses: [
    'He was questioned for two hours.',
    'There was no doubt, the judge said.',
    'The likely winner is a farmer.',
  ],
}
