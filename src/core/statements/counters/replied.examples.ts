import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link replied}. */
export const repliedExamples: CounterExamples = {
  matches: [
    ['The mayor countered that the bridge was sound.', 'disputes'],
    ['In his response, the dean wrote that the grades were fair.', 'disputes'],
    ['"We build for a hundred years," the firm responded.', 'disputes'],
  ],
  nearMisses: [
    'The mayor did not respond to the letter.',
    'The court said that the sale was lawful.',
    'The shop has a long counter.',
  ],
}
