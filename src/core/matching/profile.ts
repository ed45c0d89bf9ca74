/** What matching sees of a text: weighted terms, numbers, names and which of its words are denied. */
import { type NameMention, readNames } from '../text/names.ts'
import { readNegation } from '../text/negation.ts'
import { type NumberMention, numberTerm, readNumbers } from '../text/numbers.ts'
import { isContentWord, stemOf } from '../text/stems.ts'
import { readWords, type Word } from '../text/words.ts'
import { assertionRange } from './assertion.ts'

/** One term of a text. `surface` is the word as its reader sees it. */
export interface ProfileTerm {
  readonly term: string
  readonly surface: string
  readonly negated: boolean
  /** Index of the name of {@link ClaimProfile.names} the word is part of, or -1. */
  readonly name: number
  /** Index of the word it was first read from. */
  readonly at: number
}

/** A text as matching sees it. */
export interface ClaimProfile {
  readonly terms: readonly ProfileTerm[]
  readonly byTerm: ReadonlyMap<string, ProfileTerm>
  readonly numbers: readonly NumberMention[]
  readonly names: readonly NameMention[]
  /** All words, folded: names written without capitals are found here. */
  readonly folded: ReadonlySet<string>
  /** The stem of every word, function words among them, by its index. */
  readonly stems: readonly string[]
  /** Pairs of neighbouring content terms, in alphabetical order within the pair. */
  readonly pairs: ReadonlySet<string>
}

/** Reads the profile of a text. Who says it ("…, officials said") is no part of what is said. */
export function readProfile(text: string, lang: string): ClaimProfile {
  const words = readWords(text)
  const range = assertionRange(words, lang)
  const inside = (at: number): boolean => at >= range.start && at < range.end
  const numbers = readNumbers(text, words, lang).filter(number => inside(number.first))
  const names = readNames(words).filter(name => inside(name.first))
  const byTerm = new Map<string, ProfileTerm>()
  const order: string[] = []
  for (const term of contentTerms(words, numbers, names, lang)) {
    if (!inside(term.at)) continue
    order.push(term.term)
    // A word said twice, once denied and once not, is not denied.
    const known = byTerm.get(term.term)
    if (!known || (known.negated && !term.negated)) byTerm.set(term.term, term)
  }
  const folded = new Set(words.map(word => word.folded.replace(/'s$/u, '')))
  const stems = words.map(word => stemOf(word.folded, lang))
  return { terms: [...byTerm.values()], byTerm, numbers, names, folded, stems, pairs: pairsOf(order) }
}

/** The index term of initials: apart from the words "us", "who", "it". */
export const initialsTerm = (initials: string): string => `@${initials}`

function contentTerms(
  words: readonly Word[],
  numbers: readonly NumberMention[],
  names: readonly NameMention[],
  lang: string,
): readonly ProfileTerm[] {
  const negated = readNegation(words)
  const nameAt = new Map<number, number>()
  names.forEach((name, index) => {
    for (let at = name.first; at <= name.last; at++) nameAt.set(at, index)
  })
  const isNumber = new Set<number>()
  for (const number of numbers) for (let at = number.first; at <= number.last; at++) isNumber.add(at)
  const terms: ProfileTerm[] = numbers.map(number => ({
    term: numberTerm(number),
    surface: number.text,
    negated: false,
    name: -1,
    at: number.first,
  }))
  words.forEach((word, at) => {
    if (isNumber.has(at) || !isContentWord(word, lang)) return
    const term = word.acronym ? initialsTerm(word.folded) : stemOf(word.folded, lang)
    if (term === '') return
    terms.push({ term, surface: word.text, negated: negated[at] ?? false, name: nameAt.get(at) ?? -1, at })
  })
  return terms.sort((a, b) => a.at - b.at)
}

function pairsOf(order: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 1; at < order.length; at++) pairs.add([order[at - 1] ?? '', order[at] ?? ''].sort().join(' '))
  return pairs
}
