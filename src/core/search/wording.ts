/** Brings forward what is worded as the search is: the index knows stems, not word forms or their order. Of the first results alone, since their texts must be read. */
import { foldWord } from '../text/words.ts'

/** How many results are worth their reading. */
export const mostReworded = 150

const plain = (text: string): string => ` ${foldWord(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `

/**
 * The same items: first those whose text has the typed words one after the other, then by how many of them stand in it letter by letter;
 * the last may be begun. Equal ones keep their order.
 */
export function byWording<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  const whole = plain(typed).trimEnd()
  const words = [...new Set(whole.trim().split(' '))].map((word, at, all) =>
    at === all.length - 1 ? ` ${word}` : ` ${word} `,
  )
  if (whole === '') return items
  const likeness = (text: string): number =>
    (text.includes(whole) ? words.length : 0) + words.filter(word => text.includes(word)).length
  return items
    .map(item => ({ item, likeness: likeness(plain(textOf(item))) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ item }) => item)
}
