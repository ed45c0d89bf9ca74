import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link nothingFound}. */
export const nothingFoundExamples: CounterExamples = {
  matches: [
    ['Auditors found no record of the sale.', 'contradicts'],
    ['There is no evidence that the well was poisoned.', 'contradicts'],
    ['"There is nothing to suggest that the seal was broken," said the guard.', 'contradicts'],
    ['The town it names does not exist.', 'contradicts'],
  ],
  nearMisses: [
    'Auditors found a record of the sale.',
    'She had no money for the bus.',
    'They did not find out until later.',
    'The evidence was clear.',
  ],
}
