/** The words of a search as the index of claims may have them. */
import { numberTerm, readNumbers } from '../text/numbers.ts'
import { readWords } from '../text/words.ts'

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
  return [...new Set(found)]
}
