import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link rivalFigure}. */
export const rivalFigureExamples: CounterExamples = {
  matches: [
    ['The coast guard puts the toll at 12.', 'contradicts'],
    ['The ministry put the cost of the tunnel at 80 million crowns.', 'contradicts'],
    ['The police gave a much lower figure.', 'contradicts'],
  ],
  nearMisses: [
    'The cook put the count on the table at noon.',
    'The toll at the bridge is two crowns.',
    'She put the boy at the window.',
  ],
}
