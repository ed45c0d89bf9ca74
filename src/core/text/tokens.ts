import type { TextSpan } from '../model.ts'

/** A word, a number or one mark of punctuation, with its place in the text. */
export interface Token extends TextSpan {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
}

// One word may hold inner apostrophes, hyphens, full stops and ampersands: "don't", "U.S", "vice-president", "AT&T", "1,200".
const TOKEN = /[\p{L}\p{N}]+(?:(?:['’.\-&]|,(?=\p{N}{3}))[\p{L}\p{N}]+)*\.?|[^\s]/gu
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u
const WORD = /[\p{L}\p{N}]/u

/** Splits a run of text into tokens; offsets count from the start of the whole text. */
export function splitTokens(text: string, span: TextSpan): Token[] {
  const tokens: Token[] = []
  for (const found of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + found.index
    const whole = found[0]
    const isWord = WORD.test(whole)
    if (isWord && whole.endsWith('.') && !isAbbreviation(whole)) {
      tokens.push(token(start, whole.slice(0, -1), true), token(start + whole.length - 1, '.', false))
    } else {
      tokens.push(token(start, whole, isWord))
    }
  }
  return tokens
}

function token(start: number, text: string, isWord: boolean): Token {
  return { start, end: start + text.length, text, lower: text.toLowerCase().replaceAll('’', "'"), isWord }
}

/** Abbreviations after which a name, a number or the rest of a sentence follows. */
const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt sgt cmdr adm pres hon rev fr st messrs mt ft sr jr
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos vs v etc inc ltd co corp
  dept univ assn bros est approx fig ed eds vol pp cf al ariz ark calif colo conn del fla ill ind kan mass mich minn miss
  mont neb nev okla ore pa tenn tex va vt wash wis wyo amb atty supt insp pvt cpl spc det u.s u.k u.n e.u d.c a.m p.m i.e e.g
  ph.d m.d b.a m.a u.s.a`.split(/\s+/),
)

/** Tells whether a word with its final full stop is an abbreviation or an initial. */
export function isAbbreviation(wordWithStop: string): boolean {
  const word = wordWithStop.slice(0, -1)
  return ABBREVIATIONS.has(word.toLowerCase()) || DOTTED.test(wordWithStop)
}
