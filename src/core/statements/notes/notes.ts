import { corrected } from './corrected.ts'
import { corroborated } from './corroborated.ts'
import { debunked } from './debunked.ts'
import { noComment } from './no-comment.ts'
import type { NoteRule } from './note-rule.ts'
import { sourcing } from './sourcing.ts'
import { unverified } from './unverified.ts'

/** All note rules in the order in which they are tried; the first that fits a unit names its kind. */
export const NOTE_RULES: readonly NoteRule[] = [corrected, unverified, noComment, sourcing, corroborated, debunked]
