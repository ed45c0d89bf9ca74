import type { NoteExamples } from './note-rule.ts'

/** Examples of {@link sourcing}. */
export const sourcingExamples: NoteExamples = {
  matches: [
    'He spoke on condition of anonymity because the talks are private.',
    'The plan was dropped in May, according to two people familiar with the matter.',
    'The memo was obtained by the radio station.',
    'It comes from a page that prints jokes.',
    'A satirical newspaper printed the tale first.',
    'The rumor started when a blog misread a tweet.',
    'The report, citing three unnamed officials, was published on Monday.',
    'The plan was first reported by a village paper.',
    'The vote was moved, according to a council official who was not authorized to speak in public.',
    'The leaked memos name nine towns.',
    'The radio station has learned of a second letter.',
    'The survey was conducted by telephone in the first week of May.',
    'The margin of error is four points.',
  ],
  nearMisses: [
    'The people of the valley are familiar with floods.',
    'He comes from a village that floods.',
    'The river has its source in the hills.',
    'An aide familiar with the files said they were burnt.',
    'The girl has learned to swim.',
    'The choir was conducted by a baker.',
    'The margin of the page was torn.',
    'Two officials said the gate was shut.',
  ],
}
