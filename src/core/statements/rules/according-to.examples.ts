import type { RuleExamples } from './rule.ts'

/** Examples of {@link accordingTo}. */
export const accordingToExamples: RuleExamples = {
  matches: [
    {
      text: 'According to the audit, the fund lost two million.',
      source: 'the audit',
      cue: 'According to',
      content: ['the fund lost two million'],
    },
    {
      text: 'The ferry carried too many cars, according to a report by the coast guard.',
      source: 'a report by the coast guard',
      cue: 'according to',
      content: ['The ferry carried too many cars'],
    },
    {
      text: 'According to Pia Holt, a former clerk, the files were burnt.',
      source: 'Pia Holt, a former clerk',
      cue: 'According to',
      content: ['the files were burnt'],
    },
  ],
  nearMisses: [
    'The guests were seated by age and not by rank.',
    'The treaty is in accord with the older law.',
    'She wrote "according to whom?" in the margin.',
  ],
}
