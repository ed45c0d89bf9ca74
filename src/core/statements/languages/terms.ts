import { isContentWord } from '../../text/stems.ts'
import { readWords } from '../../text/words.ts'
import type { Terms } from '../terms.ts'

// Endings carry case, gender and number: cut off, forms of one word are the same. Lengths at which retrieval in these languages does
// about as well as with a stemmer (McNamee and Mayfield 2004).
const KEPT = 5
const KEPT_GERMAN = 6
const ARABIC_PREFIX = /^(?:[وف]?(?:بال|كال|لل|ال)|[وف](?=\p{L}{5}))(?=\p{L}{3})/u

/** The terms of a run of text in a language other than English: its content words, cut to their beginnings, and numbers. */
export function foreignTerms(text: string, lang: string): Terms {
  const terms = new Set<string>()
  for (const word of readWords(text)) {
    if (!isContentWord(word, lang)) continue
    const plain = word.folded.replace(/^.{1,5}'(?=.{3})/u, '').replace(lang === 'ar' ? ARABIC_PREFIX : /^$/u, '')
    if (/^\p{Nd}/u.test(plain)) terms.add(plain)
    else if (plain.length > 2) terms.add(plain.slice(0, lang === 'de' ? KEPT_GERMAN : KEPT))
  }
  return terms
}
