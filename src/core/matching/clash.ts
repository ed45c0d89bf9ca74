/** What forbids that two texts are the same claim, however many words they share. */
import { isNamedIn, type NameMention } from '../text/names.ts'
import { isSameNumber, type NumberMention } from '../text/numbers.ts'
import { areOpposite } from './opposites.ts'
import type { ClaimProfile } from './profile.ts'

/** Why two texts cannot be the same claim. */
export type Clash = 'numbers' | 'names' | 'negation' | 'opposites'

/** The first clash found between two texts, or null. Symmetric. */
export function findClash(a: ClaimProfile, b: ClaimProfile): Clash | null {
  const partOfA = sharedPart(a, b)
  const partOfB = sharedPart(b, a)
  if (numbersClash(partOfA.numbers, partOfB.numbers, a, b)) return 'numbers'
  if (namesClash(partOfA, partOfB, a, b)) return 'names'
  if (negationClashes(a, b)) return 'negation'
  return oppositesClash(partOfA.stems, partOfB.stems, a, b) ? 'opposites' : null
}

/** Words on each side of the shared ones that still belong to what both tell. */
const reach = 5

/** The words, numbers and names near the words two texts share: a long text names much that has nothing to do with the claim in it. */
function sharedPart(of: ClaimProfile, by: ClaimProfile): Pick<ClaimProfile, 'numbers' | 'names' | 'stems'> {
  const places = of.terms.filter(term => by.byTerm.has(term.term)).map(term => term.at)
  const first = Math.min(...places) - reach
  const last = Math.max(...places) + reach
  const isNear = ({ first: from, last: to }: { readonly first: number; readonly last: number }): boolean =>
    to >= first && from <= last
  return {
    numbers: of.numbers.filter(isNear),
    names: of.names.filter(isNear),
    stems: of.stems.slice(Math.max(0, first), last + 1),
  }
}

/** The numbers of one text that the other does not have. */
export function missingNumbers(of: readonly NumberMention[], from: readonly NumberMention[]): readonly NumberMention[] {
  return of.filter(number => !from.some(other => isSameNumber(number, other)))
}

/** The names of one text that the other does not speak of. */
export function missingNames(of: Names, from: ClaimProfile): readonly NameMention[] {
  return of.names.filter(name => !isNamedIn(name, from.names, from.folded))
}

/** Both have a number of the same kind that the other lacks: "12 dead" and "14 dead", but not "12 dead" and "12 dead in 2016". */
function numbersClash(
  nearA: readonly NumberMention[],
  nearB: readonly NumberMention[],
  a: ClaimProfile,
  b: ClaimProfile,
): boolean {
  const ofA = missingNumbers(nearA, b.numbers)
  const ofB = missingNumbers(nearB, a.numbers)
  return ofA.some(number => ofB.some(other => other.kind === number.kind || isCount(number, other)))
}

const counts = new Set(['plain', 'money'])
const isCount = (a: NumberMention, b: NumberMention): boolean => counts.has(a.kind) && counts.has(b.kind)

type Names = Pick<ClaimProfile, 'names'>

function namesClash(nearA: Names, nearB: Names, a: ClaimProfile, b: ClaimProfile): boolean {
  return missingNames(nearA, b).length > 0 && missingNames(nearB, a).length > 0
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

function oppositesClash(nearA: readonly string[], nearB: readonly string[], a: ClaimProfile, b: ClaimProfile): boolean {
  const ofA = nearA.filter(stem => !b.stems.includes(stem))
  const ofB = nearB.filter(stem => !a.stems.includes(stem))
  return ofA.some(one => ofB.some(other => areOpposite(one, other)))
}
