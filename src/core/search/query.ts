/**
 * What a reader types into the search box, understood as people know it from mail and the web: words, "exact words", -minus, OR, and
 * fields such as speaker:. Any text is a search: what is not understood is searched as words.
 */

import type { Origin } from '../model.ts'
import { foldWord, readWords } from '../text/words.ts'
import { searchedWords } from './searched-words.ts'
import { type Token, tokensOf } from './tokens.ts'
import { isKindValue, isOrigin, type KindValue } from './values.ts'

/** One thing asked for. Names and addresses are folded; times are ms since the epoch. */
export type Part =
  | { readonly is: 'word'; readonly word: string }
  /** `asked` are its words as the index may have them. */
  | { readonly is: 'phrase'; readonly words: readonly string[]; readonly asked: readonly string[] }
  | { readonly is: 'speaker' | 'outlet' | 'site'; readonly value: string }
  | { readonly is: 'kind'; readonly value: KindValue }
  | { readonly is: 'origin'; readonly value: Origin }
  /** Seen or said at that time or later; before it. */
  | { readonly is: 'after' | 'before'; readonly time: number }

/** What must hold: one of the parts, or none of them (`not`). */
export interface Clause {
  readonly not: boolean
  readonly any: readonly Part[]
}

/** A search. */
export interface Query {
  /** Words that claims are ranked by: those with all of them come first, or are all that is shown. */
  readonly words: readonly string[]
  /** True where the last of the words may only be begun. */
  readonly isUnfinished: boolean
  /** What every result must fulfil. */
  readonly clauses: readonly Clause[]
}

/** Longest search read, in UTF-16 code units. */
const longestQuery = 500
/** More than a line of words: a claim that is looked for as a whole. */
const mostWords = 16
const mostClauses = 16

/** Understands a search. Never throws. */
export function readQuery(text: string): Query {
  const read = text.slice(0, longestQuery)
  const clauses: Clause[] = []
  let plain = ''
  const tokens = tokensOf(read)
  for (let at = 0; at < tokens.length; ) {
    const alternatives = alternativesFrom(tokens, at)
    at += alternatives.length * 2 - 1
    const [first] = alternatives
    if (!first) break
    if (alternatives.length === 1 && isPlain(first)) {
      plain += ` ${first.written}`
      continue
    }
    const any = alternatives.flatMap(partsOf)
    if (any.length === 0) continue
    // Of a word with a hyphen all parts must hold: "COVID-19".
    if (alternatives.length === 1 && !first.not) clauses.push(...any.map(part => ({ not: false, any: [part] })))
    else clauses.push({ not: alternatives.length === 1 && first.not, any })
  }
  const last = tokens.at(-1)
  const words = searchedWords(plain)
  const endsInWord = last !== undefined && isPlain(last) && last.end === text.length && tokens.at(-2)?.isOr !== true
  return {
    words: words.slice(0, mostWords),
    isUnfinished: endsInWord && words.length > 0 && words.length <= mostWords && /[\p{L}\p{M}\p{N}]$/u.test(text),
    clauses: clauses.slice(0, mostClauses),
  }
}

/** Whether a search asks for anything at all. */
export const isEmptyQuery = ({ words, clauses }: Query): boolean => words.length + clauses.length === 0

const isPlain = (token: Token): boolean => !token.not && !token.quoted && understood(token) === null

/** A token and those that OR joins to it. OR at an edge, or beside what is taken away, is a word. */
function alternativesFrom(tokens: readonly Token[], start: number): readonly Token[] {
  const found: Token[] = []
  for (let at = start; at < tokens.length; at += 2) {
    const token = tokens[at]
    if (!token) break
    found.push(token)
    const next = tokens[at + 2]
    if (!tokens[at + 1]?.isOr || !next || next.not || token.not || next.isOr || token.isOr) break
  }
  return found
}

function partsOf(token: Token): readonly Part[] {
  const part = understood(token)
  if (part !== null) return [part]
  if (token.quoted) {
    const words = readWords(token.written).map(({ folded }) => folded)
    return words.length === 0 ? [] : [{ is: 'phrase', words, asked: searchedWords(token.written) }]
  }
  return searchedWords(token.written).map((word): Part => ({ is: 'word', word }))
}

/** The field a token names, with a value it can have; null where it is words. */
function understood({ field, value }: Token): Part | null {
  if (field === null || value === '') return null
  const folded = foldWord(value).trim()
  if (folded === '') return null
  switch (field) {
    case 'speaker':
    case 'outlet':
    case 'site':
      return { is: field, value: folded }
    case 'kind':
      return isKindValue(folded) ? { is: 'kind', value: folded } : null
    case 'origin':
      return isOrigin(folded) ? { is: 'origin', value: folded } : null
    case 'after':
    case 'before': {
      const time = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(folded) ? Date.parse(folded) : Number.NaN
      return Number.isNaN(time) ? null : { is: field, time }
    }
  }
}
