import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link contrast}. */
export const contrastExamples: CounterExamples = {
  matches: [
    ['By contrast, the union said wages had fallen.', 'contradicts'],
    ['But records show that the permit was never signed.', 'contradicts'],
    ['But satellite images show fresh tracks beside the dam.', 'contradicts'],
    ['For the record, the lake did not freeze that year.', 'contradicts'],
  ],
  nearMisses: [
    'The contrast of red and green is strong.',
    'But the soup was cold.',
    'The records show a rise in rainfall.',
  ],
}
