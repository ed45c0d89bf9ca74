/** How common words are in news: what tells a name from a word at a sentence's start, and a rare word from a common one. */
import { once } from './once.ts'
import { stemOf, stopWords } from './stems.ts'
import { sentencesCounted, stemsByLevel } from './word-frequencies.data.ts'

/** How common stems are, and which of them stand mostly with a capital: names. */
const frequencies = once(() => {
  const levels = new Map<string, number>()
  const capital = new Set<string>()
  for (const [level, stems] of stemsByLevel) {
    for (const stem of stems.split(' ')) {
      const isCapital = stem.startsWith('^')
      const plain = isCapital ? stem.slice(1) : stem
      levels.set(plain, level)
      if (isCapital) capital.add(plain)
    }
  }
  return { levels, capital }
})

/** The number of news sentences {@link newsFrequency} was counted in. */
export const newsSentences = sentencesCounted

/** In about how many of {@link newsSentences} a stem stands; 1 where it was seen too seldom to tell. */
export function newsFrequency(stem: string): number {
  const level = frequencies().levels.get(stem)
  return level === undefined ? 1 : 2 ** (level / 2)
}

/** Whether a folded word is one that news writes in lower case: no name by itself. */
export function isCommonWord(folded: string): boolean {
  if (stopWords.has(folded)) return true
  const stem = stemOf(folded, 'en')
  const { levels, capital } = frequencies()
  return levels.has(stem) && !capital.has(stem)
}
