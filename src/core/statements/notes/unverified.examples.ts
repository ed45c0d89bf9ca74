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
    'The cause of the fire is still unknown.',
    'It is too early to say how many boats were lost.',
    'It’s unclear whether the bridge was open.',
    'Who lit the beacon is still an open question.',
    'The name of the painter may never be known.',
    'There is no public information on what the tower cost.',
  ],
  nearMisses: [
    'The inspectors verified the seals twice.',
    'The water was clear and cold.',
    'She confirmed the booking by telephone.',
    'Few details of the carving are lost.',
    'The unknown poet lived in a mill.',
    'She asked an open and friendly question.',
    'The quarrel may never end.',
  ],
}
