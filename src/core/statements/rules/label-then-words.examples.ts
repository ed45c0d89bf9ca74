import type { RuleExamples } from './rule.ts'

/** Examples of {@link labelThenWords}. */
export const labelThenWordsExamples: RuleExamples = {
  matches: [
    {
      text: 'Mayor Ander: "We counted twice."',
      source: 'Mayor Ander',
      cue: ':',
      content: ['"We counted twice."'],
    },
    {
      text: 'Police: Two hurt in blast at mill',
      source: 'Police',
      cue: ':',
      content: ['Two hurt in blast at mill'],
    },
    {
      text: 'Union of Miners: the pit was never safe',
      source: 'Union of Miners',
      cue: ':',
      content: ['the pit was never safe'],
    },
  ],
  nearMisses: [
    'Photo: a boat on the lake at dawn.',
    'He bought three things: bread, salt and oil.',
    'One rule was clear: nobody leaves the boat.',
  ],
}
