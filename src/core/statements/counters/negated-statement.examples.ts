import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link negatedStatement}. */
export const negatedStatementExamples: CounterExamples = {
  matches: [
    ['The singer is not dead.', 'contradicts'],
    ['The town has not been sold to a circus.', 'contradicts'],
    ['The actor is very much alive.', 'contradicts'],
  ],
  nearMisses: ['The singer said he was not dead.', 'The town was sold to a circus.', 'Nobody came to the fair.'],
}
