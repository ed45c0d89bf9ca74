import type { Sentence, TextSpan } from '../../model.ts'
import type { Quote } from '../../text/quotes.ts'
import { splitTokens } from '../../text/tokens.ts'

/** One word or mark of a sentence. `folded` is what patterns see; `quote` is the index of the quote it stands in, or -1. */
export interface LineWord extends TextSpan {
  readonly folded: string
  readonly text: string
  readonly quote: number
}

/** Words one space apart, with the way back: `at[i]` is where the word `words[i]` starts in `text`. */
export interface JoinedWords {
  readonly text: string
  readonly at: readonly number[]
  /** Index in the line's words of each joined one. */
  readonly words: readonly number[]
}

/** One sentence of an article as patterns see it. */
export interface Line {
  readonly index: number
  readonly sentence: Sentence
  readonly words: readonly LineWord[]
  /** All words, and the words outside quotes with each quote as one `"`. */
  readonly whole: JoinedWords
  readonly outside: JoinedWords
}

// Of a sentence that no writer would write, only the start is read.
const LONGEST = 2_500
// French and Italian words that lean on the next: l'accord, qu'il, dell'azienda.
const ELIDED = /^(\p{L}{1,6}')(?=\p{L})/u

/** Folds what a pattern or a word is written with: Arabic without vowel signs and with one form of alef and yeh. */
export function foldForPatterns(text: string): string {
  return text
    .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/gu, '\u0627')
    .replaceAll('\u0649', '\u064a')
    .replaceAll('’', "'")
}

/** Reads the lines of an article, one a sentence. */
export function readLines(
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  lang: string,
): Line[] {
  let from = 0
  return sentences.map((sentence, index) => {
    while (from < quotes.length && (quotes[from]?.end ?? 0) <= sentence.start) from += 1
    const words = wordsOf(text, sentence, { quotes, from, lang })
    return { index, sentence, words, whole: joined(words, true), outside: joined(words, false) }
  })
}

interface Reading {
  readonly quotes: readonly Quote[]
  /** The first quote that may reach into the sentence. */
  readonly from: number
  readonly lang: string
}

function wordsOf(text: string, { start, end }: TextSpan, { quotes, from, lang }: Reading): LineWord[] {
  const isEliding = lang === 'fr' || lang === 'it'
  let quote = from
  return splitTokens(text, { start, end: Math.min(end, start + LONGEST) }, lang).flatMap(token => {
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= token.start) quote += 1
    const inQuote = token.start >= (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) ? quote : -1
    const folded = foldForPatterns(token.lower)
    const elided = isEliding ? (ELIDED.exec(folded)?.[1]?.length ?? 0) : 0
    if (elided === 0) return [wordOf(text, token, folded, inQuote)]
    const cut = token.start + elided
    return [
      wordOf(text, { start: token.start, end: cut }, folded.slice(0, elided), inQuote),
      wordOf(text, { start: cut, end: token.end }, folded.slice(elided), inQuote),
    ]
  })
}

const wordOf = (text: string, { start, end }: TextSpan, folded: string, quote: number): LineWord => ({
  start,
  end,
  folded,
  text: text.slice(start, end),
  quote,
})

function joined(words: readonly LineWord[], withQuotes: boolean): JoinedWords {
  const at: number[] = []
  const kept: number[] = []
  let text = ''
  let quote = -1
  for (const [index, word] of words.entries()) {
    const isHidden = !withQuotes && word.quote >= 0
    const goesOn = isHidden && word.quote === quote
    quote = word.quote
    if (goesOn) continue
    if (text !== '') text += ' '
    at.push(text.length)
    kept.push(index)
    text += isHidden ? '"' : word.folded
  }
  return { text, at, words: kept }
}

/** The index in the line's words of the word that stands at an offset of joined words. */
export function wordAt({ at, words }: JoinedWords, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return words[low] ?? 0
}

/** The words [from, to) of a line as a span of the article; null where there are none. */
export function spanOf({ words }: Line, from: number, to: number): TextSpan | null {
  const first = words[from]
  const last = words[to - 1]
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end }
}

// "20 %": a sign that is read out is a word.
const MARK = /^[^\p{L}\p{N}%‰€$£°]+$/u

/** Whether a word is a mark of punctuation or a sign. */
export const isMark = (word: LineWord | undefined): boolean => word === undefined || MARK.test(word.folded)

/** Whether a word is a dash. */
export const isDash = (word: LineWord | undefined): boolean => /^[—–-]$/u.test(word?.folded ?? '')

/** Whether a word is a comma of any script. */
export const isComma = (word: LineWord | undefined): boolean => /^[,،]$/u.test(word?.folded ?? '')
