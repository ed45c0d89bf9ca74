/** What the tagger sees of a word by itself. */
import { exactly, hasWords } from '../../text/letters.ts'
import { hashOn, hashText } from './hashes.ts'
import { firstMark } from './kernel/numbers.ts'

/** A word in hashes: itself, its rough stem, its last two and three letters, its first three, and its shape (0 to 31). */
export interface Spelling {
  readonly lower: string
  readonly stem: string
  readonly word: number
  readonly stemHash: number
  readonly lastTwo: number
  readonly lastThree: number
  readonly firstThree: number
  readonly shape: number
}

/** Reads a word. `lower` is its text in lower case with straight apostrophes. */
export function spell(text: string, lower: string): Spelling {
  const stem = roughStem(lower)
  const size = lower.length
  return {
    lower,
    stem,
    word: hashText(lower),
    stemHash: hashStem(stem),
    lastTwo: hashOn(LAST_TWO, lower, { start: Math.max(0, size - 2), end: size }),
    lastThree: hashOn(LAST_THREE, lower, { start: Math.max(0, size - 3), end: size }),
    firstThree: hashOn(FIRST_THREE, lower, { start: 0, end: Math.min(3, size) }),
    shape: shapeOf(text),
  }
}

const LAST_TWO = hashText('2')
const LAST_THREE = hashText('3')
const FIRST_THREE = hashText('p')

/** The hash of a stem, which differs from that of the same letters as a word. */
export const hashStem = (stem: string): number => hashText(`^${stem}`)

// Longer ones first.
const ENDINGS = ['ying', 'ies', 'ied', 'ing', "'s", 'ed', 'es', 's', 'e', 'y']
const DOUBLED = /([b-df-hj-np-tv-z])\1$/

/** Cuts the endings of English verbs and plurals; cruder than a stemmer, and made for the cues of the model alone. */
function roughStem(word: string): string {
  if (word.length < 5) return word.endsWith('s') ? word.slice(0, -1) : word
  const ending = ENDINGS.find(each => word.endsWith(each)) ?? ''
  return word.slice(0, word.length - ending.length).replace(DOUBLED, '$1')
}

const MARKS = ',.;:-–—"“”\'’()?!'

const NUMBER = exactly(String.raw`^\p{N}`)
const CAPITALS = exactly(String.raw`^\p{Lu}[\p{Lu}.]*$`)
const CAPITAL = exactly(String.raw`^\p{Lu}`)

function shapeOf(text: string): number {
  if (/^[a-z]/.test(text)) return text.includes('-') ? 5 : 6
  if (text.length === 1 && MARKS.includes(text)) return firstMark + 2 + MARKS.indexOf(text)
  if (!hasWords(text)) return text.length === 1 ? firstMark + 1 : firstMark
  if (NUMBER(text).test(text)) return 1
  if (CAPITALS(text).test(text)) return text.length === 1 ? 2 : 3
  if (CAPITAL(text).test(text)) return 4
  return text.includes('-') ? 5 : 6
}
