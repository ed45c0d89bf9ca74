/** Finding documents by words as a reader types them: whole or begun. */
import { numberTerm, readNumbers } from '../../text/numbers.ts'
import { stemOf } from '../../text/stems.ts'
import { readWords } from '../../text/words.ts'
import { claimantTerm } from './claim-document.ts'
import type { Searcher } from './search.ts'

/** Words of a search that count. */
const mostWords = 8
/** Terms that one unfinished word may begin: the shortest. */
const mostBegun = 40
/** A word may be longer than its stem by so many letters: "drinking" and "drink". */
const longestEnding = 3
const shortestStem = 3

/** One typed word or number: the terms that it is, and those that it begins. */
export interface TypedWord {
  readonly whole: readonly string[]
  readonly begun: readonly string[]
}

/** The words of a search, folded, without repeats: what terms may begin with. Numbers in figures and words stand as their terms. */
export function searchedWords(text: string): readonly string[] {
  const words = readWords(text)
  // A search has no language: numbers are read as English ones, which figures are in most.
  const numbers = readNumbers(text, words, 'en')
  const found = words.flatMap((word, at) => {
    const number = numbers.find(({ first, last }) => at >= first && at <= last)
    if (!number) return [word.folded]
    return number.first === at ? [numberTerm(number)] : []
  })
  return [...new Set(found)].slice(0, mostWords)
}

/** What a searched word may stand for. `known` are terms of the index, among them all that begin as it does. */
export function typedWord(word: string, isUnfinished: boolean, known: Iterable<string>): TypedWord {
  const stem = stemOf(word, 'en')
  const whole = new Set([word, stem, claimantTerm(word), claimantTerm(stem)])
  const begun: string[] = []
  for (const term of known) {
    const plain = term.startsWith(claimantTerm('')) ? term.slice(claimantTerm('').length) : term
    const ending = word.length - plain.length
    if (plain.length >= shortestStem && ending >= 0 && ending <= longestEnding && word.startsWith(plain))
      whole.add(term)
    else if (isUnfinished && plain.startsWith(word)) begun.push(term)
  }
  begun.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return { whole: [...whole], begun: begun.slice(0, mostBegun) }
}

/**
 * The `most` documents with most of the words, best first; of those with as many, the ones whose words are rarer, and whole;
 * of those, the latest. `elsewhere` has for each word the documents that have it in what the index does not hold.
 */
export function rankByWords(
  index: Searcher,
  words: readonly TypedWord[],
  elsewhere: readonly ReadonlySet<number>[],
  most: number,
): readonly number[] {
  const ranked = new Map<number, { words: number; weight: number }>()
  words.forEach((word, at) => {
    const hits = new Map<number, number>()
    for (const doc of elsewhere[at] ?? []) hits.set(doc, 1)
    for (const term of word.begun) for (const doc of index.documentsWith(term)) hits.set(doc, 1)
    for (const term of word.whole) for (const doc of index.documentsWith(term)) hits.set(doc, 2)
    const rarity = 1 / Math.log(2 + hits.size)
    for (const [doc, weight] of hits) {
      const before = ranked.get(doc) ?? { words: 0, weight: 0 }
      ranked.set(doc, { words: before.words + 1, weight: before.weight + weight * rarity })
    }
  })
  return [...ranked]
    .sort(([a, x], [b, y]) => y.words - x.words || y.weight - x.weight || b - a)
    .slice(0, most)
    .map(([doc]) => doc)
}
