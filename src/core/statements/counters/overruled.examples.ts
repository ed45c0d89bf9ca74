import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link overruled}. */
export const overruledExamples: CounterExamples = {
  matches: [
    ['The police chief ruled out a second gunman.', 'contradicts'],
    ['An appeals court overturned the verdict in March.', 'contradicts'],
    ['The inquiry cleared the nurse of any wrongdoing.', 'contradicts'],
  ],
  nearMisses: [
    'The police have not ruled out arson.',
    'The canoe overturned near the weir.',
    'The court will rule on Friday.',
    'He cleared the table.',
  ],
}
