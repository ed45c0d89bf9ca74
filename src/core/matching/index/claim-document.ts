/** A claim as the index holds it. */
import type { ClaimRecord } from '../../model.ts'
import { isContentWord } from '../../text/stems.ts'
import { readWords } from '../../text/words.ts'
import { claimTerms } from '../terms.ts'
import type { IndexDocument } from './build.ts'
import { functionMark } from './hash.ts'

/** The term that finds claims by who makes them: apart from the same word in a claim. */
export const claimantTerm = (term: string): string => `by:${term}`

/** The term of a word that tells nothing by itself, such as "would": who searches finds by it, a text is never looked up by it. */
export const functionTerm = (word: string): string => functionMark + word

/** The document of a claim: the terms of its text, and aside its function words and those of its claimant. */
export function claimDocument(
  doc: number,
  { text, lang, claimant }: Pick<ClaimRecord, 'text' | 'lang' | 'claimant'>,
): IndexDocument {
  const ofClaimant = claimant === null ? [] : claimTerms(claimant, lang).map(claimantTerm)
  return { doc, terms: claimTerms(text, lang), aside: [...new Set([...ofClaimant, ...functionTerms(text, lang)])] }
}

const functionTerms = (text: string, lang: string): readonly string[] =>
  readWords(text).flatMap(word => (isContentWord(word, lang) ? [] : functionTerm(word.folded)))
