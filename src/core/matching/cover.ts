/** How much of one text another holds. */
import type { ClaimProfile, ProfileTerm } from './profile.ts'
import { synonymsOf } from './relations.ts'

/** What of a text's asserted terms another text has. Weights are sums of {@link ProfileTerm.weight}. */
export interface Cover {
  readonly shared: readonly ProfileTerm[]
  /** Weight of the shared terms, and its part of the weight of all, 0 to 1. */
  readonly held: number
  readonly all: number
  readonly part: number
  /** The part where a synonym counts as the word itself. */
  readonly alikePart: number
  /** The same with squared weights: what a cosine is made of. */
  readonly heldSquares: number
  readonly allSquares: number
  /** Weight of the shared term that tells most. */
  readonly strongest: number
  /** Weight of the missing term that tells most. */
  readonly strongestMissing: number
  /** Weight of its plain words. */
  readonly words: number
  /** The same three of plain words, names and numbers left out: what is said rather than of whom. */
  readonly heldByWords: number
  readonly strongestWord: number
  readonly wordPart: number
  /** {@link wordPart} where a synonym counts as the word itself. */
  readonly wordAlikePart: number
}

/** How much of a text one or two others hold. */
export function coverOf(of: ClaimProfile, by: ClaimProfile, orBy: ClaimProfile | null = null): Cover {
  const shared: ProfileTerm[] = []
  let [alike, wordsAlike] = [0, 0]
  let [held, all, heldSquares, allSquares, strongest, strongestMissing] = [0, 0, 0, 0, 0, 0]
  let [heldByWords, allWords, strongestWord] = [0, 0, 0]
  for (const term of of.terms) {
    const isShared = holds(by, of, term) || (orBy !== null && holds(orBy, of, term))
    // Who says it is no part of what is said, but may be what the other text speaks of.
    if (!term.asserted && !isShared) continue
    const { weight } = term
    const ofWords = term.name < 0 && !term.term.startsWith('#') ? weight : 0
    all += weight
    allSquares += weight * weight
    allWords += ofWords
    if (isShared) {
      shared.push(term)
      held += weight
      heldSquares += weight * weight
      strongest = Math.max(strongest, weight)
      heldByWords += ofWords
      strongestWord = Math.max(strongestWord, ofWords)
    } else if (isSaidIn(term.term, by, orBy)) {
      alike += weight
      wordsAlike += ofWords
    } else strongestMissing = Math.max(strongestMissing, weight)
  }
  return {
    shared,
    held,
    all,
    alikePart: ratio(held + alike, all),
    strongestMissing,
    part: ratio(held, all),
    heldSquares,
    allSquares,
    strongest,
    words: allWords,
    heldByWords,
    strongestWord,
    wordPart: ratio(heldByWords, allWords),
    wordAlikePart: ratio(heldByWords + wordsAlike, allWords),
  }
}

/** How nearly two texts say the same in the same words, 0 to 1: the product of the parts that each has of the other. */
export const alikeBothWays = (a: ClaimProfile, b: ClaimProfile): number =>
  coverOf(a, b).alikePart * coverOf(b, a).alikePart

const ratio = (part: number, all: number): number => (all === 0 ? 0 : part / all)

/** Whether a text has a term of another, be it in initials: "World Health Organization" and "WHO". */
function holds(by: ClaimProfile, of: ClaimProfile, term: ProfileTerm): boolean {
  if (by.byTerm.has(term.term)) return true
  const name = of.names[term.name]
  if (!name) return false
  return name.acronym
    ? by.names.some(other => !other.acronym && other.parts.length > 1 && other.initials === name.initials)
    : name.parts.length > 1 && by.names.some(other => other.acronym && other.initials === name.initials)
}

const isSaidIn = (term: string, by: ClaimProfile, orBy: ClaimProfile | null): boolean =>
  synonymsOf(term).some(other => by.byTerm.has(other) || (orBy?.byTerm.has(other) ?? false))

/** Words of a query that a claim may be told in. */
const windowLength = 24

/** The largest part of the claim's weight that stands close together in the query, within {@link windowLength} words. */
export function densestPart(query: ClaimProfile, text: ClaimProfile, title: ClaimProfile | null): number {
  const all = Math.max(
    1,
    text.terms.reduce((sum, { weight }) => sum + weight, 0),
  )
  const shared = query.terms.filter(({ term }) => text.byTerm.has(term) || title?.byTerm.has(term))
  let densest = 0
  let held = 0
  let first = 0
  for (const term of shared) {
    held += term.weight
    while (term.at - (shared[first]?.at ?? 0) > windowLength) held -= shared[first++]?.weight ?? 0
    densest = Math.max(densest, held)
  }
  return Math.min(1.5, densest / all)
}
