import type { NoteExamples } from './note-rule.ts'

/** Examples of {@link debunked}. */
export const debunkedExamples: NoteExamples = {
  matches: [
    'The story of the talking horse is a hoax.',
    'The photo was doctored, and the bogus image spread for days.',
    'Checkers rated the claim as false.',
    'The quote turned out to be fake.',
    'The tale of the sunken bell does not stand up to scrutiny.',
  ],
  nearMisses: [
    'He wore a false beard and a red cap.',
    'The museum bought a real Vermeer.',
    'The old chairs do not stand up to rough use.',
    'The fake story claimed that the singer had drowned in the lake.',
  ],
}
