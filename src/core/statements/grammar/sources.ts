import type { TextSpan } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import { CUE_WORDS } from '../cue-lexicon.ts'
import type { SentenceContext } from './context.ts'
import {
  CLAUSE_BOUNDARY,
  DETERMINERS,
  isAdverb,
  isCapitalized,
  OPENERS,
  PLAIN_VERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './words.ts'

const STOP_MARK = /^[-;:—–"“”!?…]$|^--$/u
const MOST_TOKENS = 28

/** Reads the subject that ends just before token `before`; token range [from, to), or null. */
export function subjectBefore(context: SentenceContext, before: number): TextSpan | null {
  const { tokens } = context
  let to = before
  let last = tokens[to - 1]
  if (last === undefined) return null
  if (last.lower === 'who' || last.lower === 'which') return { start: to - 1, end: to }
  let at = to
  if (last.text === ',') {
    const opening = commaBefore(context, to - 1)
    if (opening < 0) return null
    at = opening
    if (isWordLike(tokens[at - 1]) === false) return null
    last = tokens[at - 1]
  } else if (last.text === ')') {
    at = openingBracket(tokens, to - 1)
  }
  const from = nounStart(context, at)
  if (from >= at) return null
  const start = skipOpeners(context, from, at)
  if (start >= at) return null
  while (to > start && tokens[to - 1]?.text === ',') to -= 1
  return { start, end: to }
}

function isWordLike(token: Token | undefined): boolean {
  return token !== undefined && (token.isWord || token.text === ')')
}

function commaBefore(context: SentenceContext, comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < MOST_TOKENS; at--) {
    const token = context.tokens[at]
    if (token === undefined || (context.quoteOf[at] ?? -1) >= 0 || STOP_MARK.test(token.text)) return -1
    if (token.text === ',') {
      // "Olga Ruiz, 41, a nurse, said" and "Sen. Ann Lee, R-Ohio, the chair, said": go on to the name.
      const before = context.tokens[at - 1]
      const inner = context.tokens.slice(at + 1, comma)
      if (inner.length === 1 && inner[0]?.isWord && !isCapitalized(inner[0].text) && !/\d/.test(inner[0].text))
        return -1
      const further = before !== undefined && /^\d+$/.test(before.text) ? commaAt(context, at - 2) : -1
      return further >= 0 ? further : at
    }
  }
  return -1
}

function commaAt(context: SentenceContext, at: number): number {
  return context.tokens[at]?.text === ',' ? at : -1
}

function openingBracket(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at >= 0 && closing - at < 12; at--) if (tokens[at]?.text === '(') return at
  return closing
}

function nounStart(context: SentenceContext, to: number): number {
  const { tokens } = context
  let from = to
  while (from > 0 && to - from < MOST_TOKENS) {
    const at = from - 1
    if (tokens[at]?.text === ')') {
      from = openingBracket(tokens, at)
      continue
    }
    if (isSubjectBoundary(context, at) || (from < to && isFiniteCue(tokens, at))) break
    from = at
    if (SUBJECT_PRONOUNS.has(tokens[at]?.lower ?? '') && !isRelative(tokens, at)) break
  }
  return from
}

function isSubjectBoundary(context: SentenceContext, at: number): boolean {
  const { tokens } = context
  const token = tokens[at]
  if (token === undefined || (context.quoteOf[at] ?? -1) >= 0 || STOP_MARK.test(token.text)) return true
  if (token.text === ',' || token.text === '(' || token.text === '.') return true
  if (CLAUSE_BOUNDARY.has(token.lower)) return !isPartOfName(tokens, at)
  return token.lower === 'and' && !joinsNouns(tokens, at)
}

/** "A nurse who saw it said": the relative clause belongs to the subject. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    (token?.lower === 'who' || token?.lower === 'one' || token?.lower === 'some' || token?.lower === 'many') &&
    at > 0 &&
    tokens[at - 1]?.text !== ','
  )
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (tokens[at]?.lower === 'than') return /^(?:more|less|fewer|rather|other)$/.test(before)
  return tokens[at]?.lower === 'as' && before === 'known'
}

function isFiniteCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || tokens[at - 1]?.lower === 'who') return false
  return (
    CUE_WORDS.get(token.lower)?.some(word => word.frame !== 'object' && word.form === 'past' && word.isSpeech) ?? false
  )
}

function joinsNouns(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  if (left === undefined || right === undefined || !left.isWord) return false
  if (isAdverb(right.lower) || SUBJECT_PRONOUNS.has(right.lower)) return false
  if (isCapitalized(left.text) && isCapitalized(right.text)) return true
  return !isCapitalized(right.text) && !DETERMINERS.has(right.lower)
}

/** Skips "On Sunday", "But", "In a statement" and the like before a subject. */
function skipOpeners(context: SentenceContext, from: number, to: number): number {
  let start = from
  while (start < to - 1) {
    const length = openerLength(context.tokens, start)
    if (length === 0) break
    start += length
  }
  return Math.min(start, to)
}

const RELATIVE_TIME = /^(?:last|this|next|late|early)$/

function openerLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (word === 'and' || OPENERS.has(word) || isAdverb(word)) return 1
  if (RELATIVE_TIME.test(word)) return TIME_WORDS.has(next) ? 2 : 0
  if (TIME_WORDS.has(word)) return 1
  if (/^(?:in|on|at|by|since|during)$/.test(word)) return TIME_WORDS.has(next) || /^\d+s?$/.test(next) ? 2 : 0
  return /^\d{1,4}$/.test(word) && TIME_WORDS.has(tokens[at - 1]?.lower ?? '') ? 1 : 0
}

/** Reads the noun phrase that starts at token `from` after a cue: "said Ann Lee, the press secretary". Token range, or null. */
export function subjectAfter(context: SentenceContext, from: number): TextSpan | null {
  const { tokens } = context
  let to = from
  while (to < tokens.length && to - from < MOST_TOKENS) {
    if (isNounBoundary(context, to) || (to > from && endsNoun(tokens, to))) break
    to += 1
    if (to === from + 1 && SUBJECT_PRONOUNS.has(tokens[from]?.lower ?? '')) break
  }
  while (to > from && tokens[to - 1]?.isWord === false && tokens[to - 1]?.text !== ')') to -= 1
  return to > from ? { start: from, end: to } : null
}

function isNounBoundary(context: SentenceContext, at: number): boolean {
  const text = context.tokens[at]?.text ?? '.'
  if ((context.quoteOf[at] ?? -1) >= 0 || /^[.;:?!—–-]$/u.test(text)) return true
  return text === ',' && !isAppositiveComma(context.tokens, at)
}

function endsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || PLAIN_VERBS.has(token.lower)) return true
  if (
    /^(?:during|after|before|while|when|as|because|but|though|although|adding|referring|via|amid|following|if|since|until)$/.test(
      token.lower,
    )
  )
    return true
  if (TIME_WORDS.has(token.lower) && !(isCapitalized(token.text) && next !== undefined && isCapitalized(next.text)))
    return true
  if (/^(?:on|in|at|to|last|this|by)$/.test(token.lower) && next !== undefined) {
    return (
      TIME_WORDS.has(next.lower) ||
      (DETERMINERS.has(next.lower) && !/^(?:the|his|her|its)$/.test(next.lower)) ||
      /^(?:response|reference|\d{4})$/.test(next.lower)
    )
  }
  return false
}

/** A comma that goes on with "the deputy press secretary", "a nurse", "who leads ..." or a capitalised title. */
function isAppositiveComma(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  if (next === undefined) return false
  if (/^(?:who|whose|the|a|an|an?|one|his|her|its|their|R-\w+|D-\w+|\d{2})$/i.test(next.text)) return true
  return /^(?:chair|head|director|president|editor|author|professor|spokes\w+|executive|senior|deputy|chief|vice|former|co-\w+|managing)$/.test(
    next.lower,
  )
}

/** Tells whether a token is a preposition. */
export function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && PREPOSITIONS.has(token.lower)
}
