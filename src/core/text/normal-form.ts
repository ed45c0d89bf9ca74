/** The normal form of a text: its stems, numbers and negation in order. Equal forms say the same in the same order. */
import { readNegation } from './negation.ts'
import { type NumberMention, numberTerm, readNumbers } from './numbers.ts'
import { isContentWord, stemOf } from './stems.ts'
import { readWords, type Word } from './words.ts'

/** Longest form kept: it is a key in the database. */
const longestForm = 1_000

/** Fewer stems than this are followed by all words of the text. */
const leastStems = 3

/** Stems, numbers ("#12%") and negated stems ("!drink") of a text in order, joined by blanks. */
export function normalForm(text: string, lang: string): string {
  const words = readWords(text)
  return normalFormOf({ words, numbers: readNumbers(text, words, lang), negated: readNegation(words) }, lang)
}

/** A text that was read already: its words, all its numbers, and which words are denied. */
export interface ReadText {
  readonly words: readonly Word[]
  readonly numbers: readonly NumberMention[]
  readonly negated: readonly boolean[]
}

/** The same of a text that was read already. */
export function normalFormOf({ words, numbers, negated }: ReadText, lang: string): string {
  const numberAt = new Map(numbers.map(number => [number.first, number]))
  const form: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const number = numberAt.get(at)
    if (number) {
      form.push(numberTerm(number))
      at = number.last
    } else if (word && isContentWord(word, lang)) {
      form.push((negated[at] ? '!' : '') + stemOf(word.folded, lang))
    }
  }
  // "These words" and "other words" must not share a form: so few stems say too little.
  if (form.length < leastStems) form.push(...words.map(word => word.folded))
  return form.join(' ').slice(0, longestForm)
}
