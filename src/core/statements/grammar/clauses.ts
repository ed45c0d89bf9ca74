import { sentenceEnd } from './content.ts'
import type { SentenceContext } from './context.ts'
import type { CueHit } from './cues.ts'
import { DETERMINERS, isAdverb, isCapitalized, PREPOSITIONS, TIME_WORDS } from './words.ts'

const REACH = 18
const LONGEST_TRAILER = 9

/** The token at which what a cue reports starts: at "that", else after the listener and words of time and place; -1 for none. */
export function contentStart(context: SentenceContext, hit: CueHit): number {
  const { tokens } = context
  const end = sentenceEnd(context)
  const from = hit.last + 1
  const next = tokens[from]
  if (next === undefined || from >= end) return -1
  if (next.lower === 'that' || next.text === ':') return next.text === ':' ? from + 1 : from
  const that = nearThat(context, from, end)
  const isListener = hit.words.some(word => word.frame === 'listener')
  if (
    that >= 0 &&
    (isListener ||
      PREPOSITIONS.has(next.lower) ||
      TIME_WORDS.has(next.lower) ||
      isAdverb(next.lower) ||
      next.text === ',')
  )
    return that
  if (next.text === ',' || next.text === ';' || (!isListener && /^(?:about|of)$/.test(next.lower))) return -1
  let at = isListener ? afterListener(context, from, end) : from
  at = afterTime(context, at, end)
  if (at >= end) return -1
  if (
    PREPOSITIONS.has(tokens[at]?.lower ?? '') &&
    !isListener &&
    !/^(?:in|on|at|for|by|about|of|with|after|during|as|under|to|against|since|despite)$/.test(tokens[at]?.lower ?? '')
  )
    return -1
  return tokens[at]?.text === ',' || tokens[at]?.text === ':' ? at + 1 : at
}

function nearThat(context: SentenceContext, from: number, end: number): number {
  for (let at = from; at < end && at - from < REACH; at++) {
    const token = context.tokens[at]
    if (token === undefined || (context.quoteOf[at] ?? -1) >= 0 || /^[;:]$/.test(token.text)) return -1
    if (token.lower === 'that' && !PREPOSITIONS.has(context.tokens[at - 1]?.lower ?? '')) return at
  }
  return -1
}

/** The token after a listener: a name, a pronoun, or an article with its noun ("the paper", "reporters", "her staff"). */
export function afterListener(context: SentenceContext, from: number, end: number): number {
  const { tokens } = context
  let at = from
  if (/^(?:him|her|them|me|us|you|it|reporters|people|voters|supporters)$/.test(tokens[at]?.lower ?? '')) return at + 1
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at += 1
  if (isCapitalized(tokens[at]?.text ?? '')) {
    while (at < end && (isCapitalized(tokens[at]?.text ?? '') || /^(?:of|'s|’s)$/.test(tokens[at]?.lower ?? '')))
      at += 1
    return at
  }
  return Math.min(at + 1, end)
}

function afterTime(context: SentenceContext, from: number, end: number): number {
  const { tokens } = context
  let at = from
  while (at < end) {
    const word = tokens[at]?.lower ?? ''
    const next = tokens[at + 1]?.lower ?? ''
    if (TIME_WORDS.has(word) && !/^(?:this|last|next)$/.test(word)) at += 1
    else if (/^(?:on|in|last|this|next|at|by|late|early)$/.test(word) && (TIME_WORDS.has(next) || /^\d+$/.test(next)))
      at += 2
    else if (/^\d{1,2}$/.test(word) && at > from && TIME_WORDS.has(tokens[at - 1]?.lower ?? '')) at += 1
    else if (
      /^(?:in|during)$/.test(word) &&
      /^(?:a|an)$/.test(next) &&
      /^(?:statement|interview|tweet|speech|email|letter|report|memo|post)$/.test(tokens[at + 2]?.lower ?? '')
    )
      at += 3
    else break
  }
  return at
}

/** The token after the last one of what a cue reports, read from `from`. */
export function contentEnd(context: SentenceContext, from: number, hits: readonly CueHit[]): number {
  const { tokens } = context
  const end = sentenceEnd(context)
  for (let at = from + 1; at < end; at++) {
    if ((context.quoteOf[at] ?? -1) >= 0) continue
    const token = tokens[at]
    if (token === undefined) break
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return trim(context, from, at)
    if (token.text === ';' || (/^[—–]$/u.test(token.text) && at - from > 2)) return at
    if (token.text === ',' && startsTrailer(context, at, hits, end)) return at
    if (/^(?:and|but)$/.test(token.lower) && isJoinedCue(at, hits)) return trim(context, from, at)
  }
  return end
}

function trim(context: SentenceContext, from: number, end: number): number {
  return end - 1 > from && context.tokens[end - 1]?.text === ',' ? end - 1 : end
}

/** ", and added that", ", adding that", ", but she said" and a closing ", the agency said" are not part of what was said before. */
function startsTrailer(context: SentenceContext, comma: number, hits: readonly CueHit[], end: number): boolean {
  const next = context.tokens[comma + 1]?.lower ?? ''
  const hit = hits.find(other => other.head > comma)
  if (hit === undefined) return false
  if (hit.first === comma + 1) return true
  if (/^(?:and|but)$/.test(next) && isJoinedCue(comma + 1, hits)) return true
  const isShort = hit.first - comma <= 9
  if (next === 'and' && isShort && hit.words.some(word => word.isSpeech && word.form === 'past')) return true
  if (next === 'but' || next === 'while' || next === 'although' || next === 'though') return isShort
  return (
    isShort &&
    (hit.last >= end - LONGEST_TRAILER || isCloseBefore(context, hit.last + 1, end)) &&
    hit.words.some(word => word.isSpeech && word.frame !== 'object' && word.form !== 'participle')
  )
}

/** "…, the paper reported on Friday, citing …": nothing but a word of time stands between the cue and the next comma. */
function isCloseBefore(context: SentenceContext, from: number, end: number): boolean {
  return context.tokens[afterTime(context, from, end)]?.text === ','
}

function isJoinedCue(at: number, hits: readonly CueHit[]): boolean {
  return hits.some(hit => hit.first === at + 1 && hit.words.some(word => word.form === 'past' || word.form === 'third'))
}
