import type { RuleExamples } from './rule.ts'

/** Examples of {@link quoteThenSpeaker}. */
export const quoteThenSpeakerExamples: RuleExamples = {
  matches: [
    {
      text: '"The bridge will stay shut until May," the mayor said.',
      source: 'the mayor',
      cue: 'said',
      content: ['"The bridge will stay shut until May,"'],
    },
    {
      text: '“Nobody told us about the leak,” said Ines Farrow, a nurse at the clinic.',
      source: 'Ines Farrow, a nurse at the clinic',
      cue: 'said',
      content: ['“Nobody told us about the leak,”'],
    },
    {
      text: '"We counted twice," Tom Aske told reporters on Friday. "The figures hold."',
      source: 'Tom Aske',
      cue: 'told',
      content: ['"We counted twice,"', '"The figures hold."'],
    },
    {
      text: '"Is the water safe?" Dr. Lena Ott asked.',
      source: 'Dr. Lena Ott',
      cue: 'asked',
      content: ['"Is the water safe?"'],
    },
  ],
  nearMisses: [
    'The council renamed the "Old Mill" road last spring.',
    'She said the so-called "fix" had failed twice.',
    'The word "harbour" was painted on both doors.',
  ],
}
