import type { RuleExamples } from './rule.ts'

/** Examples of {@link hedge}. */
export const hedgeExamples: RuleExamples = {
  matches: [
    {
      text: 'The minister has reportedly left the country.',
      source: null,
      cue: 'reportedly',
      content: ['The minister has', 'left the country'],
    },
    {
      text: 'The painting is believed to be a copy.',
      source: null,
      cue: 'is believed',
      content: ['The painting', 'to be a copy'],
    },
    {
      text: 'The engine appears to have failed twice.',
      source: null,
      cue: 'appears',
      content: ['The engine', 'to have failed twice'],
    },
  ],
  nearMisses: [
    'The minister left the country on Sunday.',
    'Believers filled the square before noon.',
    'The ghost appears in the third act.',
  ],
}
