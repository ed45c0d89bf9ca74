import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link calledFalse}. */
export const calledFalseExamples: CounterExamples = {
  matches: [
    ['"This is totally false," the spokeswoman said.', 'denies'],
    ['The envoy said that there was no truth in the story.', 'denies'],
    ['"The reports are a fabrication," said Lea Brandt.', 'denies'],
    ['"The rise is an artefact of the new scale," the chemist said.', 'denies'],
    ['He called the two letters “forged, bogus and wrong”.', 'denies'],
    ['While the paper wrongly reported the date, the rest holds.', 'denies'],
    ['The claim that the well was poisoned is untrue.', 'denies'],
  ],
  nearMisses: [
    'The claim is false.',
    '"The tune is lovely," the singer said.',
    'The clerk said that the doors had false locks.',
    'He took a wrong turn at the mill.',
  ],
}
