/** The terms of an index in sorted groups: whether it has one, and which begin with some letters. */

/** Terms that can be looked up. */
export interface Vocabulary {
  has(term: string): boolean
  /** The `most` shortest terms that begin so and are longer; of equal lengths by their letters. */
  begunBy(start: string, most: number): readonly string[]
}

/** A vocabulary over lists that are each in ascending order of code units; a term may stand in several. */
export function vocabularyOf(lists: readonly (readonly string[])[]): Vocabulary {
  return {
    has: term => lists.some(list => list[firstFrom(list, term)] === term),
    begunBy(start, most) {
      const found = new Set<string>()
      for (const list of lists) {
        for (let at = firstFrom(list, start); list[at]?.startsWith(start); at++) {
          const term = list[at] ?? ''
          if (term !== start) found.add(term)
        }
      }
      return [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, most)
    },
  }
}

/** Index of the first term that is not below this one. */
function firstFrom(list: readonly string[], term: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}
