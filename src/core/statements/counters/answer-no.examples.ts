import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link answerNo}. */
export const answerNoExamples: CounterExamples = {
  matches: [
    ['No. There were six boats that night.', 'contradicts'],
    ['No, the key was in the drawer.', 'contradicts'],
    ['No! Four of us signed the letter.', 'contradicts'],
  ],
  nearMisses: ['No boats left the bay.', 'There were no. 5 buses in town.', 'Nobody signed the letter.'],
}
