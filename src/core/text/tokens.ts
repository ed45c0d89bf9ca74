import type { TextSpan } from '../model.ts'
import { ABBREVIATIONS } from './abbreviations.data.ts'

/** A word, a number or one mark of punctuation, with its place in the text. */
export interface Token extends TextSpan {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
}

// One word may hold inner apostrophes, hyphens, full stops and ampersands: "don't", "U.S", "vice-president", "AT&T", "1,200". Marks
// above letters and unseen signs (soft hyphen, zero-width space) belong to the word they stand in.
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*(?:(?:['’.\-&]|,(?=\p{N}{3}))[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*)*\.?|\S/gu
const UNSEEN = /[\u00ad\u200b\u2060]/g
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u
const WORD = /[\p{L}\p{N}]/u

/** Splits a run of text into tokens; offsets count from the start of the whole text. `lang` is the primary language tag. */
export function splitTokens(text: string, span: TextSpan, lang = 'en'): Token[] {
  const tokens: Token[] = []
  for (const found of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + found.index
    const whole = found[0]
    const isWord = WORD.test(whole)
    if (isWord && whole.endsWith('.') && !isAbbreviation(whole, lang) && !isNumberSign(text, start)) {
      tokens.push(token(start, whole.slice(0, -1), true), token(start + whole.length - 1, '.', false))
    } else {
      tokens.push(token(start, whole, isWord))
    }
  }
  return tokens
}

/** "No. 5": the stop belongs to the sign. "He said no." is a word and a stop. */
const isNumberSign = (text: string, start: number): boolean => /^nos?\.[ \u00a0]?\d/i.test(text.slice(start, start + 6))

function token(start: number, text: string, isWord: boolean): Token {
  const plain = text.toLowerCase().replaceAll('’', "'")
  // Nearly every word has none: a look is cheaper than a new string.
  const lower = UNSEEN.test(plain) ? plain.replace(UNSEEN, '') : plain
  UNSEEN.lastIndex = 0
  return { start, end: start + text.length, text, lower, isWord }
}

const sets = new Map<string, ReadonlySet<string>>()

/** The abbreviations of a language; those of English too, whose names and titles all the world writes. */
function abbreviationsOf(lang: string): ReadonlySet<string> {
  const known = sets.get(lang)
  if (known !== undefined) return known
  const words = lang === 'en' ? '' : (ABBREVIATIONS[lang] ?? '')
  const made = new Set(`${ABBREVIATIONS.en ?? ''} ${words}`.split(/\s+/u).filter(word => word !== ''))
  sets.set(lang, made)
  return made
}

/** Tells whether a word with its final full stop is an abbreviation or an initial in a language (its primary tag). */
export function isAbbreviation(wordWithStop: string, lang = 'en'): boolean {
  const word = wordWithStop.slice(0, -1)
  return abbreviationsOf(lang).has(word.toLowerCase()) || DOTTED.test(wordWithStop)
}
