import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link innocence}. */
export const innocenceExamples: CounterExamples = {
  matches: [
    ['"We did nothing wrong," the treasurer said.', 'denies'],
    ['The plant said it had followed all safety rules.', 'denies'],
    ['The paper said it stands by its story.', 'denies'],
    ['Her lawyer said she acted properly.', 'denies'],
  ],
  nearMisses: [
    'The innocent people of the valley fled.',
    'He followed the road to the mill.',
    'The plant has new safety rules.',
    'They stood by the river.',
  ],
}
