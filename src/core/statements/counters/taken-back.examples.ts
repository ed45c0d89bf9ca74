import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link takenBack}. */
export const takenBackExamples: CounterExamples = {
  matches: [
    ['The witness later recanted her account of the fire.', 'corrects'],
    ['The minister admitted that the figure was wrong.', 'corrects'],
    ['The paper retracted the story on Friday.', 'corrects'],
    ['An aide said the senator misspoke.', 'corrects'],
  ],
  nearMisses: [
    'He took the letter to the office.',
    'The actor refused to retract the remark.',
    'She changed her dress before the show.',
    'The boat came back at noon.',
  ],
}
