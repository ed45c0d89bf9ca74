import type { NoteExamples } from './note-rule.ts'

/** Examples of {@link noComment}. */
export const noCommentExamples: NoteExamples = {
  matches: [
    'The ministry did not immediately respond to a request for comment.',
    'Mr. Vance declined to say who had paid for the trip.',
    'Her lawyer could not be reached on Sunday.',
    'A message left at the shop was not returned.',
    'The builder has yet to reply.',
    'The bank would neither confirm nor deny the sale.',
    'The port authority, which refused to comment, is to meet on Friday.',
    'The captain was not willing to say who had steered.',
    'The dean sidestepped the question of money.',
    'She did not elaborate.',
    'The harbour master did not say when the ferry would sail again.',
    'The abbot declined to speculate on the age of the bell.',
    'The coach did not offer a response when he was asked about the bet.',
    'Reached at home, the treasurer had little to say.',
  ],
  nearMisses: [
    'The ministry responded to the letter within a day.',
    'A letter left on the desk was not sealed.',
    'Prices declined for the third month.',
    'His comment drew laughter from the hall.',
    'The bird did not return to its nest before dark.',
    'He was not able to walk.',
    'The shop did not offer bread on Sundays.',
    'The children had little to eat.',
  ],
}
