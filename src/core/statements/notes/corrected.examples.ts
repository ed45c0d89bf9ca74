import type { NoteExamples } from './note-rule.ts'

/** Examples of {@link corrected}. */
export const correctedExamples: NoteExamples = {
  matches: [
    'Correction: The vote was held in June, not in July.',
    'This article has been updated with the number of guests.',
    'An earlier version of this story misstated the price of the ticket.',
    'The newspaper later retracted its report on the mine.',
  ],
  nearMisses: [
    'The teacher corrected the essays at night.',
    'The house of correction closed in 1902.',
    'The updated menu has two soups.',
  ],
}
