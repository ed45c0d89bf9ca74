import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link denialVerb}. */
export const denialVerbExamples: CounterExamples = {
  matches: [
    ['The ministry denied that the dam had cracked.', 'denies'],
    ['The bishop dismissed the claim as idle talk.', 'denies'],
    ['"We reject this in the strongest terms," the firm said.', 'denies'],
    ['The former treasurer has pleaded not guilty.', 'denies'],
  ],
  nearMisses: [
    'The guards denied him entry to the hall.',
    'The company would neither confirm nor deny the sale.',
    'The board rejected the offer from its rival.',
    'The denial comes a day after the storm.',
  ],
}
