import type { NoteExamples } from './note-rule.ts'

/** Examples of {@link unverified}. */
export const unverifiedExamples: NoteExamples = {
  matches: [
    'The figures could not be independently verified.',
    'It was not clear whether the boat had been insured.',
    'The paper was unable to confirm the date of the sale.',
    'No evidence has been shown for the second leak.',
    'The result has not been replicated elsewhere.',
    'The unconfirmed toll rose to nine.',
  ],
  nearMisses: [
    'The inspectors verified the seals twice.',
    'The water was clear and cold.',
    'She confirmed the booking by telephone.',
  ],
}
