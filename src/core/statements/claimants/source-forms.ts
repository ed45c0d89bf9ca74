/** Forms of words that name a source or stand before one. */
import { lettered } from '../../text/letters.ts'

/** The words before a name that is the subject of a clause, in lower case. */
export const STARTS_CLAUSE = lettered(
  String.raw`^$|(?:^|[,;:—–] ?|\b(?:as|when|that|while|but|and|if|because|although|though|after|before|where|which|what|than) )(?:the |former |(?:\p{L}[\p{L}.]* ){0,3})?$`,
)

/** "who", "which of them" */
export const RELATIVE = lettered(String.raw`^(?:who|which)(?: \p{Ll}|$)`)

/** "Lee and her lawyers": the name and the others. */
export const AND_OTHERS = lettered(String.raw`^(\p{Lu}[\p{L}’'-]+)( and .+)$`)

/** The noun phrase that words end with: "…, a nurse, ". */
export const NOUN_PHRASE_LAST = lettered(
  String.raw`.*\b((?:[Tt]he|[Aa]n?|[Oo]ne|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|[Tt]hose) [\p{L} '’-]{3,60}?),? $`,
)

/** "the senator", "this Utah Republican": the words after the article. */
export const DEFINITE = lettered(
  String.raw`^(?:[Tt]h(?:e|is|at)|TH(?:E|IS|AT)) ((?:[\p{L}\p{N}’'.,-]+ ){0,4}[\p{L}-]+)$`,
)
