/** Where in an index the conditions of a search hold. */
import type { Columns } from '../columns/columns.ts'
import type { Searcher } from '../matching/index/search.ts'
import { type FieldPart, rowsWith } from './filter.ts'
import type { Clause, Part, Query } from './query.ts'

/** What is known of a word: the terms it may be, and the documents that have it elsewhere. */
export interface KnownWord {
  readonly whole: readonly string[]
  readonly elsewhere: Iterable<number>
}

/** A condition that the index can only narrow down: the texts of those that are not `sure` must be read. */
export interface Unsure {
  readonly clause: Clause
  readonly sure: Uint8Array
}

/** Places that may fulfil all conditions, and the conditions that are left to the texts. */
export interface Allowed {
  /** null where all may. */
  readonly places: Uint8Array | null
  readonly unsure: readonly Unsure[]
}

/** Goes through the conditions of a search. `wordOf` knows its words; `columns` may be missing where no field is asked for. */
export function allow(
  index: Searcher,
  columns: Columns | null,
  { clauses }: Query,
  wordOf: (word: string) => KnownWord,
): Allowed {
  let places: Uint8Array | null = null
  const unsure: Unsure[] = []
  for (const clause of clauses) {
    const sure = new Uint8Array(index.lengths.length)
    const possible = new Uint8Array(index.lengths.length)
    for (const part of clause.any) {
      if (part.is === 'phrase') markPhrase(index, part.asked.map(wordOf), possible)
      else markPart(index, columns, part, wordOf, sure)
    }
    const hasPhrase = clause.any.some(({ is }) => is === 'phrase')
    if (hasPhrase) unsure.push({ clause, sure })
    const before = places
    // Without what is taken away for sure; what a phrase takes away only its text can tell.
    const holds = (at: number): boolean => (clause.not ? sure[at] === 0 : (sure[at] ?? 0) + (possible[at] ?? 0) > 0)
    places = sure.map((_, at) => Number((before === null || before[at] === 1) && holds(at)))
  }
  return { places, unsure }
}

/** Whether a condition holds for something with these texts, folded. */
export function holdsIn({ clause, sure }: Unsure, place: number, folded: string): boolean {
  const found =
    sure[place] === 1 || clause.any.some(part => part.is === 'phrase' && folded.includes(` ${part.words.join(' ')} `))
  return found !== clause.not
}

function markPart(
  index: Searcher,
  columns: Columns | null,
  part: Exclude<Part, { is: 'phrase' }>,
  wordOf: (word: string) => KnownWord,
  into: Uint8Array,
): void {
  if (part.is === 'word') markWord(index, wordOf(part.word), into)
  else if (columns !== null) markRows(index, columns, part, into)
}

function markRows(index: Searcher, columns: Columns, part: FieldPart, into: Uint8Array): void {
  rowsWith(columns, part).forEach((holds, row) => {
    if (holds === 0) return
    const place = index.placeOf(columns.docs[row] ?? -1)
    if (place >= 0) into[place] = 1
  })
}

function markWord(index: Searcher, { whole, elsewhere }: KnownWord, into: Uint8Array): void {
  for (const term of whole) {
    index.visit(term, (ordinals, base) => {
      for (const ordinal of ordinals) into[base + ordinal] = 1
    })
  }
  for (const doc of elsewhere) {
    const place = index.placeOf(doc)
    if (place >= 0) into[place] = 1
  }
}

/** Places that have all the words of a phrase that the index knows; all places where it knows none. */
function markPhrase(index: Searcher, words: readonly KnownWord[], into: Uint8Array): void {
  const known = words.filter(({ whole, elsewhere }) => whole.length > 0 || !isEmpty(elsewhere))
  const counts = new Uint8Array(into.length)
  for (const word of known) {
    const has = new Uint8Array(into.length)
    markWord(index, word, has)
    has.forEach((each, at) => {
      if (each === 1) counts[at] = (counts[at] ?? 0) + 1
    })
  }
  counts.forEach((count, at) => {
    if (count === known.length) into[at] = 1
  })
}

const isEmpty = (items: Iterable<number>): boolean => items[Symbol.iterator]().next().done === true
