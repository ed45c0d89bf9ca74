/** How common words are in news: what tells a name from a word at a sentence's start, and a rare word from a common one. */
import { stemOf, stopWords } from './stems.ts'
import { sentencesCounted, stemsByLevel } from './word-frequencies.data.ts'

const levelOf: ReadonlyMap<string, number> = new Map(
  stemsByLevel.flatMap(([level, stems]) =>
    stems.split(' ').map((stem): [string, number] => [stem.replace('^', ''), level]),
  ),
)
const mostlyCapital: ReadonlySet<string> = new Set(
  stemsByLevel.flatMap(([, stems]) => stems.split(' ').filter(stem => stem.startsWith('^'))).map(stem => stem.slice(1)),
)

/** The number of news sentences {@link newsFrequency} was counted in. */
export const newsSentences = sentencesCounted

/** In about how many of {@link newsSentences} a stem stands; 1 where it was seen too seldom to tell. */
export function newsFrequency(stem: string): number {
  const level = levelOf.get(stem)
  return level === undefined ? 1 : 2 ** (level / 2)
}

/** Whether a folded word is one that news writes in lower case: no name by itself. */
export function isCommonWord(folded: string): boolean {
  if (stopWords.has(folded)) return true
  const stem = stemOf(folded, 'en')
  return levelOf.has(stem) && !mostlyCapital.has(stem)
}
