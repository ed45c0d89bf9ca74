/** How likely two texts are the same claim: a logistic regression over a few symmetric measures. */
import { isNamedIn } from '../text/names.ts'
import { isSameNumber, numberTerm } from '../text/numbers.ts'
import { missingNames, missingNumbers } from './clash.ts'
import { type ClaimProfile, initialsTerm, type ProfileTerm } from './profile.ts'
import { type TermStatistics, termWeight } from './terms.ts'

/** Measures of a pair, each the same when the two are swapped. Order as in {@link weights}. */
export const measureNames = [
  'least cover',
  'most cover',
  'evidence',
  'shared pairs',
  'shared numbers',
  'missing numbers',
  'shared names',
  'missing names',
  'least cover of words',
  'most cover of words',
] as const

/** Fitted on the train parts named in bench/recognition.ts, which fits them again with --fit. First the constant. */
const weights = [-15.526, 2.42, 1.083, 4.005, -0.384, 0.712, -0.234, 0.117, -0.26, 0.598, 0.968]

/** What two texts share: their common terms as the first text writes them, and the measures made of them. */
export interface Comparison {
  readonly shared: readonly ProfileTerm[]
  readonly measures: readonly number[]
  /** The larger part of one text's plain words that the other has. */
  readonly wordCover: number
}

/** Compares two texts by their terms, numbers and names. */
export function compare(a: ClaimProfile, b: ClaimProfile, stats: TermStatistics): Comparison {
  const ofA = cover(a, b, stats)
  const ofB = cover(b, a, stats)
  const evidence = Math.min(ofA.held, ofB.held)
  const sharedPairs = [...a.pairs].filter(pair => b.pairs.has(pair)).length
  const sharedNumbers = Math.min(numbersShared(a, b), numbersShared(b, a))
  const sharedNames = Math.min(namesShared(a, b), namesShared(b, a))
  const numbersMissing = missingNumbers(a.numbers, b.numbers).length + missingNumbers(b.numbers, a.numbers).length
  const measures = [
    Math.min(ofA.part, ofB.part),
    Math.max(ofA.part, ofB.part),
    Math.log1p(evidence),
    sharedPairs / Math.max(1, Math.min(a.pairs.size, b.pairs.size)),
    Math.min(2, sharedNumbers),
    Math.min(3, numbersMissing),
    Math.min(3, sharedNames),
    Math.min(4, missingNames(a, b).length + missingNames(b, a).length),
    Math.min(ofA.wordPart, ofB.wordPart),
    Math.max(ofA.wordPart, ofB.wordPart),
  ]
  return { shared: ofA.shared, measures, wordCover: Math.max(ofA.wordPart, ofB.wordPart) }
}

/** The probability that a pair with these measures is the same claim, 0 to 1. */
export function scoreOf(measures: readonly number[]): number {
  const [constant = 0, ...rest] = weights
  const sum = rest.reduce((total, weight, index) => total + weight * (measures[index] ?? 0), constant)
  return 1 / (1 + Math.exp(-sum))
}

interface Cover {
  readonly shared: readonly ProfileTerm[]
  /** Weight of the shared terms, and its part of the weight of all. */
  readonly held: number
  readonly part: number
  /** The part of the weight of plain words, names and numbers left out: what is said rather than of whom. */
  readonly wordPart: number
}

function cover(of: ClaimProfile, by: ClaimProfile, stats: TermStatistics): Cover {
  const initials = new Set(by.names.map(name => initialsTerm(name.initials)))
  const shared: ProfileTerm[] = []
  let held = 0
  let all = 0
  let heldByWords = 0
  let allWords = 0
  for (const term of of.terms) {
    const weight = termWeight(term.term, stats)
    const isPlain = term.name < 0 && !term.term.startsWith('#')
    all += weight
    if (isPlain) allWords += weight
    if (!by.byTerm.has(term.term) && !initials.has(term.term) && !isInitialsIn(of, term, by)) continue
    shared.push(term)
    held += weight
    if (isPlain) heldByWords += weight
  }
  return { shared, held, part: ratio(held, all), wordPart: ratio(heldByWords, allWords) }
}

const ratio = (part: number, all: number): number => (all === 0 ? 0 : part / all)

/** "World Health Organization" where the other text writes "WHO". */
function isInitialsIn(of: ClaimProfile, term: ProfileTerm, by: ClaimProfile): boolean {
  const name = of.names[term.name]
  return name !== undefined && name.parts.length > 1 && by.byTerm.has(initialsTerm(name.initials))
}

const namesShared = (a: ClaimProfile, b: ClaimProfile): number =>
  new Set(a.names.filter(name => isNamedIn(name, b.names, b.folded)).map(name => name.head)).size

/** How many different numbers of one text the other has too. */
function numbersShared(of: ClaimProfile, by: ClaimProfile): number {
  const shared = of.numbers.filter(number => by.numbers.some(other => isSameNumber(number, other)))
  return new Set(shared.map(numberTerm)).size
}
