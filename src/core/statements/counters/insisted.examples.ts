import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link insisted}. */
export const insistedExamples: CounterExamples = {
  matches: [
    ['The engineer insisted that the bridge had been sound.', 'contradicts'],
    ['The clerk stressed that the door was locked.', 'contradicts'],
    ['The firm reiterated that the water was safe.', 'contradicts'],
  ],
  nearMisses: [
    'The engineer said that the bridge had been sound.',
    'He insisted on a second cup.',
    'The point of the pen broke.',
  ],
}
