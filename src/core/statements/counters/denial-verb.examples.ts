import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link denialVerb}. */
export const denialVerbExamples: CounterExamples = {
  matches: [
    ['The ministry denied that the dam had cracked.', 'denies'],
    ['The mayor disputed the figure of ninety dead.', 'disputes'],
    ['The witness later recanted her account of the fire.', 'corrects'],
    ['The former treasurer has pleaded not guilty.', 'denies'],
    ['The police chief ruled out a second gunman.', 'contradicts'],
  ],
  nearMisses: [
    'The guards denied him entry to the hall.',
    'The company would neither confirm nor deny the sale.',
    'The board rejected the offer from its rival.',
    'They met in the disputed border town.',
  ],
}
