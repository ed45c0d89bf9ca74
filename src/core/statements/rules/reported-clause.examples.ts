import type { RuleExamples } from './rule.ts'

/** Examples of {@link reportedClause}. */
export const reportedClauseExamples: RuleExamples = {
  matches: [
    {
      text: 'The ministry said that the grain had been sold.',
      source: 'The ministry',
      cue: 'said',
      content: ['that the grain had been sold'],
    },
    {
      text: 'A senior officer told the paper that the guns were never delivered.',
      source: 'A senior officer',
      cue: 'told',
      content: ['that the guns were never delivered'],
    },
    {
      text: 'On Friday the union has repeatedly claimed that wages fell by a tenth.',
      source: 'the union',
      cue: 'has repeatedly claimed',
      content: ['that wages fell by a tenth'],
    },
    {
      text: 'The survey found most villages had no clean water.',
      source: 'The survey',
      cue: 'found',
      content: ['most villages had no clean water'],
    },
  ],
  nearMisses: [
    'The report was bound in red leather.',
    'Claims of fraud are rare in the valley.',
    'The tide, high and cold, reached the wall.',
  ],
}
