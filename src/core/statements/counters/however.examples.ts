import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link however}. */
export const howeverExamples: CounterExamples = {
  matches: [
    ['However, the agency said the well was clean.', 'contradicts'],
    ['The court, however, said that the sale was lawful.', 'contradicts'],
    ['But the nurse said the ward had been full.', 'contradicts'],
  ],
  nearMisses: [
    'However hard it rained, the roof held.',
    'The agency said the well was clean.',
    'But the road was closed.',
  ],
}
