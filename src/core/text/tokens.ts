import type { TextSpan } from '../model.ts'
import { ABBREVIATIONS } from './abbreviations.data.ts'
import { exactly, hasWords } from './letters.ts'
import { once } from './once.ts'

/** A word, a number or one mark of punctuation, with its place in the text. */
export interface Token extends TextSpan {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
}

// One word may hold inner apostrophes, hyphens, full stops and ampersands: "don't", "U.S", "vice-president", "AT&T", "1,200". Marks
// above letters and unseen signs (soft hyphen, zero-width space) belong to the word they stand in.
const TOKEN = once(
  () =>
    /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*(?:(?:['’.\-&]|,(?=\p{N}{3}))[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*)*\.?|\S/uy,
)
const UNSEEN = /[\u00ad\u200b\u2060]/g
const DOTTED = exactly(String.raw`^(?:\p{L}\.)+\p{L}?\.?$`)

/** Splits a run of text into tokens; offsets count from the start of the whole text. `lang` is the primary language tag. */
export function splitTokens(text: string, span: TextSpan, lang = 'en'): Token[] {
  const tokens: Token[] = []
  const run = text.slice(span.start, span.end)
  let at = 0
  while (at < run.length) {
    const kind = kindOf(run.charCodeAt(at))
    const end = tokenEnd(run, at, kind)
    if (end > at) {
      const whole = run.slice(at, end)
      const isWord = kind === WORD_CHARACTER || (kind === OTHER && hasWords(whole))
      const start = span.start + at
      if (isWord && whole.endsWith('.') && !isAbbreviation(whole, lang) && !isNumberSign(text, start)) {
        tokens.push(token(start, whole.slice(0, -1), true), token(start + whole.length - 1, '.', false))
      } else {
        tokens.push(token(start, whole, isWord))
      }
    }
    at = Math.max(end, at + 1)
  }
  return tokens
}

/** The end of the token that starts at a place of a run, which is the place itself where white space stands there. */
function tokenEnd(run: string, at: number, kind: number): number {
  if (kind === SPACE) return at
  if (kind === MARK) return at + 1
  const end = kind === WORD_CHARACTER ? plainWordEnd(run, at) : NOT_PLAIN
  if (end !== NOT_PLAIN) return end
  const pattern = TOKEN()
  pattern.lastIndex = at
  return at + (pattern.exec(run)?.[0].length ?? 0)
}

// Nearly all characters of English are of ASCII: a table tells of them what the pattern tells of all.
const SPACE = 0
const MARK = 1
const WORD_CHARACTER = 2
const OTHER = 3
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\s/.test(character) ? SPACE : /[A-Za-z\d]/.test(character) ? WORD_CHARACTER : MARK
})
// Dashes, quote marks and the ellipsis.
const OTHER_MARKS = new Set([0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026])
const JOINERS = new Set(["'", '’', '.', '-', '&'].map(mark => mark.charCodeAt(0)))
const STOP = 0x2e
const COMMA = 0x2c
const NOT_PLAIN = -1

/** The kind of a character by its code, which is no number past the end of a text. */
function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? SPACE
  if (Number.isNaN(code)) return SPACE
  return OTHER_MARKS.has(code) ? MARK : OTHER
}

/** The end of a word, as the pattern has it; -1 where a character beyond ASCII stands in it or decides where it ends. */
function plainWordEnd(run: string, from: number): number {
  let end = from + 1
  for (;;) {
    const code = run.charCodeAt(end)
    const kind = kindOf(code)
    if (kind === OTHER) return NOT_PLAIN
    if (kind === WORD_CHARACTER) {
      end += 1
      continue
    }
    const next = JOINERS.has(code) ? kindOf(run.charCodeAt(end + 1)) : code === COMMA ? kindOfThree(run, end + 1) : MARK
    if (next === OTHER) return NOT_PLAIN
    if (next !== WORD_CHARACTER) return code === STOP ? end + 1 : end
    end += 2
  }
}

/** Whether three digits follow, as after the comma of "1,200": of the kind of words then. */
function kindOfThree(run: string, at: number): number {
  for (let digit = at; digit < at + 3; digit++) {
    const code = run.charCodeAt(digit)
    if (kindOf(code) === OTHER) return OTHER
    if (!(code >= 0x30 && code <= 0x39)) return MARK
  }
  return WORD_CHARACTER
}

/** "No. 5": the stop belongs to the sign. "He said no." is a word and a stop. */
const isNumberSign = (text: string, start: number): boolean => /^nos?\.[ \u00a0]?\d/i.test(text.slice(start, start + 6))

interface Spelling {
  readonly text: string
  readonly lower: string
}

// All tokens of one spelling share their strings: whatever is looked up by them later is found at once.
const spellings = new Map<string, Spelling>()
const MOST_SPELLINGS = 20_000

function token(start: number, text: string, isWord: boolean): Token {
  let known = spellings.get(text)
  if (known === undefined) {
    if (spellings.size >= MOST_SPELLINGS) spellings.clear()
    known = { text, lower: text.toLowerCase().replaceAll('’', "'").replace(UNSEEN, '') }
    spellings.set(text, known)
  }
  return { start, end: start + text.length, text: known.text, lower: known.lower, isWord }
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
  return abbreviationsOf(lang).has(word.toLowerCase()) || DOTTED(wordWithStop).test(wordWithStop)
}
