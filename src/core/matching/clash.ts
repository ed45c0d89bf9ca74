/** What forbids that two texts are the same claim, however many words they share. */
import { isNamedIn, type NameMention } from '../text/names.ts'
import { isSameNumber, type NumberMention } from '../text/numbers.ts'
import { areOpposite } from './opposites.ts'
import type { ClaimProfile } from './profile.ts'

/** Why two texts cannot be the same claim. */
export type Clash = 'numbers' | 'names' | 'negation' | 'opposites'

/** The first clash found between two texts, or null. Symmetric. */
export function findClash(a: ClaimProfile, b: ClaimProfile): Clash | null {
  if (numbersClash(a.numbers, b.numbers)) return 'numbers'
  if (namesClash(a, b)) return 'names'
  if (negationClashes(a, b)) return 'negation'
  return oppositesClash(a, b) ? 'opposites' : null
}

/** The numbers of one text that the other does not have. */
export function missingNumbers(of: readonly NumberMention[], from: readonly NumberMention[]): readonly NumberMention[] {
  return of.filter(number => !from.some(other => isSameNumber(number, other)))
}

/** The names of one text that the other does not speak of. */
export function missingNames(of: ClaimProfile, from: ClaimProfile): readonly NameMention[] {
  return of.names.filter(name => !isNamedIn(name, from.names, from.folded))
}

/** Both have a number of the same kind that the other lacks: "12 dead" and "14 dead", but not "12 dead" and "12 dead in 2016". */
function numbersClash(a: readonly NumberMention[], b: readonly NumberMention[]): boolean {
  const ofA = missingNumbers(a, b)
  const ofB = missingNumbers(b, a)
  return ofA.some(number => ofB.some(other => other.kind === number.kind || isCount(number, other)))
}

const counts = new Set(['plain', 'money'])
const isCount = (a: NumberMention, b: NumberMention): boolean => counts.has(a.kind) && counts.has(b.kind)

function namesClash(a: ClaimProfile, b: ClaimProfile): boolean {
  return missingNames(a, b).length > 0 && missingNames(b, a).length > 0
}

/** A word that one text denies and the other affirms: "did not drink" and "drank". */
function negationClashes(a: ClaimProfile, b: ClaimProfile): boolean {
  let agree = 0
  let differ = 0
  for (const term of a.terms) {
    const other = b.byTerm.get(term.term)
    if (!other || term.term.startsWith('#')) continue
    if (term.negated === other.negated) agree++
    else differ++
  }
  return differ > 0 && differ >= agree * 0.34
}

function oppositesClash(a: ClaimProfile, b: ClaimProfile): boolean {
  const ofA = a.terms.filter(term => !b.byTerm.has(term.term))
  const ofB = b.terms.filter(term => !a.byTerm.has(term.term))
  return ofA.some(x => ofB.some(y => x.negated === y.negated && areOpposite(x.term, y.term)))
}
