import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link playingDown}. */
export const playingDownExamples: CounterExamples = {
  matches: [
    ['The company played down the risk of fire.', 'plays-down'],
    ['"There is no cause for alarm," the doctor said.', 'plays-down'],
    ['The union said the losses were exaggerated.', 'plays-down'],
  ],
  nearMisses: [
    'The children played down by the river.',
    'The doctor said the alarm had rung.',
    'An isolated farm stood on the hill.',
  ],
}
