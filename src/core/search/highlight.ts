/** Which words of a text a search found. */
import { claimTerms } from '../matching/terms.ts'
import type { TextSpan } from '../model.ts'
import { stemOf } from '../text/stems.ts'
import { readWords } from '../text/words.ts'
import type { Query } from './query.ts'

/** The spans of a text that a search would mark, in order and apart: whole words, and of a word that is only begun what is typed. */
export function foundSpans(text: string, query: Query): readonly TextSpan[] {
  const wanted = wantedWords(query)
  if (wanted.whole.size === 0 && wanted.begun === null) return []
  const spans: TextSpan[] = []
  for (const { folded, text: written, start, end } of readWords(text)) {
    if (wanted.whole.has(folded) || wanted.whole.has(stemOf(folded, 'en'))) spans.push({ start, end })
    else if (wanted.begun !== null && folded.startsWith(wanted.begun)) {
      // Folding may change the length of a word: then all of it is marked.
      const length = folded.length === written.length ? wanted.begun.length : written.length
      spans.push({ start, end: start + length })
    }
  }
  return spans
}

interface Wanted {
  readonly whole: ReadonlySet<string>
  readonly begun: string | null
}

function wantedWords({ words, isUnfinished, clauses }: Query): Wanted {
  const begun = isUnfinished ? (words.at(-1) ?? null) : null
  const asked = clauses
    .filter(({ not }) => !not)
    .flatMap(({ any }) => any)
    .flatMap(part => (part.is === 'phrase' ? part.words : part.is === 'word' ? [part.word] : []))
  const whole = [...(begun === null ? words : words.slice(0, -1)), ...asked]
  // A number stands as its term ("#1200") and is found by its figures.
  const plain = whole.map(word => word.replace(/^#/u, ''))
  const stems = plain.flatMap(word => claimTerms(word, 'en'))
  return { whole: new Set([...plain, ...stems]), begun: begun?.replace(/^#/u, '') ?? null }
}
