import type { RuleExamples } from './rule.ts'

/** Examples of {@link speakerThenQuote}. */
export const speakerThenQuoteExamples: RuleExamples = {
  matches: [
    {
      text: 'Marta Kell, the head of the port, said: "No ship has left since Tuesday."',
      source: 'Marta Kell, the head of the port',
      cue: 'said',
      content: ['"No ship has left since Tuesday."'],
    },
    {
      text: 'He told the court on Monday, "I never signed that paper."',
      source: 'He',
      cue: 'told',
      content: ['"I never signed that paper."'],
    },
    {
      text: 'The agency wrote: “The plant was closed in March.”',
      source: 'The agency',
      cue: 'wrote',
      content: ['“The plant was closed in March.”'],
    },
  ],
  nearMisses: [
    'The ministry said the plan was "ready" on Sunday.',
    'The menu offered: soup, bread and "river fish".',
    'The sign outside the "Blue Door" fell in the storm.',
  ],
}
