/** Words as a reader types them, whole or begun, and the terms of an index they may stand for. */
import { once } from '../../text/once.ts'
import { stemOf, stopWords } from '../../text/stems.ts'
import { claimantTerm, functionTerm } from './claim-document.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Terms that one unfinished word may begin: the shortest. */
const mostBegun = 40
/** A word may be longer than its stem by so many letters: "drinking" and "drink"; one still being typed by more: "organisati". */
const longestEnding = 3
const longestUnfinishedEnding = 6
const shortestStem = 3

/** One typed word or number: the terms that it is, and those that it begins. */
export interface TypedWord {
  readonly whole: readonly string[]
  readonly begun: readonly string[]
  /** True for a word that tells nothing by itself, or may become one: results may lack it, unless the search has no other. */
  readonly isOptional: boolean
}

/** What a searched word may stand for in a vocabulary that has at least the terms beginning with the same letter, those of claimants too. */
export function typedWord(word: string, isUnfinished: boolean, vocabulary: Vocabulary): TypedWord {
  const stem = stemOf(word, 'en')
  const whole = new Set([word, stem])
  const longest = isUnfinished ? longestUnfinishedEnding : longestEnding
  // Of a long ending the stem must be long too, or "notable" is "not".
  for (let ending = 1; ending <= longest && word.length - ending >= Math.max(shortestStem, ending); ending++) {
    whole.add(word.slice(0, word.length - ending))
  }
  const terms = [functionTerm(word), ...[...whole].flatMap(each => [each, claimantTerm(each)])]
  const begun = isUnfinished ? [word, claimantTerm(word)].flatMap(each => vocabulary.begunBy(each, mostBegun)) : []
  return {
    whole: terms.filter(vocabulary.has),
    begun,
    isOptional: (isUnfinished ? begunStopWords() : stopWords).has(word),
  }
}

const begunStopWords = once(
  (): ReadonlySet<string> =>
    new Set([...stopWords].flatMap(word => Array.from(word, (_, at) => word.slice(0, at + 1)))),
)
