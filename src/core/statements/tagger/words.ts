/** What the tagger sees of a word by itself. Made once for every spelling. */
import { hashText } from './hashes.ts'

/** A word in hashes: itself, its rough stem, its last two and three letters, its first three, and its shape (0 to 31). */
export interface WordForm {
  readonly lower: string
  readonly stem: string
  readonly word: number
  readonly stemHash: number
  readonly lastTwo: number
  readonly lastThree: number
  readonly firstThree: number
  readonly shape: number
}

const forms = new Map<string, WordForm>()
// Spellings of an article or two; beyond that the table starts anew, so that a long session keeps no more.
const mostForms = 20_000

/** The form of a token. `lower` is its text in lower case with straight apostrophes. */
export function wordForm(text: string, lower: string): WordForm {
  const known = forms.get(text)
  if (known !== undefined) return known
  if (forms.size >= mostForms) forms.clear()
  const made = makeForm(text, lower)
  forms.set(text, made)
  return made
}

function makeForm(text: string, lower: string): WordForm {
  const stem = roughStem(lower)
  return {
    lower,
    stem,
    word: hashText(lower),
    stemHash: hashText(`^${stem}`),
    lastTwo: hashText(`2${lower.slice(-2)}`),
    lastThree: hashText(`3${lower.slice(-3)}`),
    firstThree: hashText(`p${lower.slice(0, 3)}`),
    shape: shapeOf(text),
  }
}

/** What stands before the first and after the last token of a paragraph. */
export const beforeFirst = makeForm('<s>', '<s>')
export const afterLast = makeForm('</s>', '</s>')

/** Cuts the endings of English verbs and plurals; cruder than a stemmer, and made for the cues of the model alone. */
function roughStem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '')
  return word.replace(/(?:'s|ies|ied|ying|ing|ed|es|s|e|y)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}

const MARKS = ',.;:-–—"“”\'’()?!'

function shapeOf(text: string): number {
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length === 1 ? 10 + MARKS.indexOf(text) + 1 : 9
  if (/^\p{N}/u.test(text)) return 1
  if (/^\p{Lu}[\p{Lu}.]*$/u.test(text)) return text.length === 1 ? 2 : 3
  if (/^\p{Lu}/u.test(text)) return 4
  return text.includes('-') ? 5 : 6
}
