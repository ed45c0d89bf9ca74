import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link calledLiar}. */
export const calledLiarExamples: CounterExamples = {
  matches: [
    ['"They keep lying about us," the mayor said.', 'disputes'],
    ['The minister said it was a smear.', 'disputes'],
    ['"He lied to the voters," she said.', 'disputes'],
  ],
  nearMisses: ['The dog was lying in the sun.', 'The town lies in a valley.', 'The clerk said the map was torn.'],
}
