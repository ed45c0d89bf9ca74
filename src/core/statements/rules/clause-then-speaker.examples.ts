import type { RuleExamples } from './rule.ts'

/** Examples of {@link clauseThenSpeaker}. */
export const clauseThenSpeakerExamples: RuleExamples = {
  matches: [
    {
      text: 'The dam had been leaking for weeks, the inspector said.',
      source: 'the inspector',
      cue: 'said',
      content: ['The dam had been leaking for weeks'],
    },
    {
      text: 'Two workers were hurt in the blast, said Omar Lind, a spokesman for the mine.',
      source: 'Omar Lind, a spokesman for the mine',
      cue: 'said',
      content: ['Two workers were hurt in the blast'],
    },
    {
      text: 'Kiruna, the envoy said, wants the border opened before it signs.',
      source: 'the envoy',
      cue: 'said',
      content: ['Kiruna', 'wants the border opened before it signs'],
    },
    {
      text: 'The vote was lawful, the court said on Monday.',
      source: 'the court',
      cue: 'said',
      content: ['The vote was lawful'],
    },
  ],
  nearMisses: [
    'On Sunday, the mayor said the road was open.',
    'After the vote, the union told members that it had won.',
    'The road, a mile of gravel, was closed.',
  ],
}
