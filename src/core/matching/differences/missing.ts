/** Numbers and names of one text that another does not have. */
import { isNamedIn, type NameMention } from '../../text/names.ts'
import { isSameNumber, type NumberMention } from '../../text/numbers.ts'
import type { ClaimProfile } from '../profile.ts'

/** The numbers of one text that the other does not have. */
export function missingNumbers(of: ClaimProfile, from: ClaimProfile): readonly NumberMention[] {
  return of.numbers.filter(number => !from.numbers.some(other => isSameNumber(number, other)))
}

/** The names of one text that the other does not speak of. */
export function missingNames(of: ClaimProfile, from: ClaimProfile): readonly NameMention[] {
  return of.names.filter(name => !isNamedIn(name, from.names, from.folded))
}
