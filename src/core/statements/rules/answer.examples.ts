import type { RuleExamples } from './rule.ts'

/** Examples of {@link answer}. */
export const answerExamples: RuleExamples = {
  matches: [
    {
      text: 'Was the dam safe?\nThe wall had stood for ninety years.\nWho built it?',
      source: null,
      cue: null,
      content: ['The wall had stood for ninety years'],
    },
    {
      text: 'Who owns the mill? And who pays for it?\nMy sister and I own half of it.\nWill you sell?',
      source: null,
      cue: null,
      content: ['My sister and I own half of it'],
    },
    {
      text: 'Is the well dry?\nNo. There is water at ten metres.\nDo you drink it?',
      source: null,
      cue: null,
      content: ['There is water at ten metres'],
    },
  ],
  nearMisses: [
    'Was the dam safe?\nThe wall had stood for ninety years.',
    'Was the dam safe? The board thought so.\nThe wall had stood for ninety years.\nWho built it?',
    '"Was the dam safe?"\nThe wall had stood for ninety years.\n"Who built it?"',
  ],
}
