import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link stillHere}. */
export const stillHereExamples: CounterExamples = {
  matches: [
    ['The singer is alive and well.', 'contradicts'],
    ['The road is in fact open.', 'contradicts'],
    ['The ban remains in force.', 'contradicts'],
  ],
  nearMisses: ['The singer sang well.', 'The road is open.', 'The alarm rang at nine.'],
}
