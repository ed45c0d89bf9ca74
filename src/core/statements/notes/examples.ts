import { correctedExamples } from './corrected.examples.ts'
import { corroboratedExamples } from './corroborated.examples.ts'
import { debunkedExamples } from './debunked.examples.ts'
import { noCommentExamples } from './no-comment.examples.ts'
import type { NoteExamples } from './note-rule.ts'
import { sourcingExamples } from './sourcing.examples.ts'
import { unverifiedExamples } from './unverified.examples.ts'

/** The examples of every note rule by its name. */
export const NOTE_EXAMPLES: Readonly<Record<string, NoteExamples>> = {
  corrected: correctedExamples,
  corroborated: corroboratedExamples,
  debunked: debunkedExamples,
  'no-comment': noCommentExamples,
  sourcing: sourcingExamples,
  unverified: unverifiedExamples,
}
