import type { Attribution } from '../../model.ts'
import { attribution, sentenceEnd, tokenSpan } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { AttributionRule } from './rule.ts'

const ADVERBS = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly'])
const PASSIVES = new Set(
  `expected believed thought rumored rumoured alleged projected estimated reported understood considered
suspected feared said known seen`.split(/\s+/),
)
const SEEMING = new Set(['seemed', 'seems', 'appeared', 'appears', 'appear', 'seem'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', "it's", "he's", "she's"])

/** The mayor has reportedly left. The dam is believed to be safe. It seems …: an unnamed voice vouches for the sentence. */
export const hedge: AttributionRule = {
  name: 'hedge',
  find(context) {
    for (let at = 0; at < context.tokens.length; at++) {
      const cue = cueAt(context, at)
      if (cue !== null) return read(context, cue.start, cue.end)
    }
    return []
  },
}

function cueAt(context: SentenceContext, at: number): { start: number; end: number } | null {
  const { tokens } = context
  const word = tokens[at]?.lower ?? ''
  if ((context.quoteOf[at] ?? -1) >= 0) return null
  if (ADVERBS.has(word)) return { start: at, end: at + 1 }
  const next = tokens[at + 1]?.lower ?? ''
  if (SEEMING.has(word) && (next === 'to' || next === 'that' || next === 'as')) return { start: at, end: at + 1 }
  if (!PASSIVES.has(word) || (next !== 'to' && next !== 'that')) return null
  let start = at
  while (
    start > 0 &&
    at - start < 3 &&
    (BE.has(tokens[start - 1]?.lower ?? '') ||
      /^(?:widely|also|not|still|now|long|being)$/.test(tokens[start - 1]?.lower ?? ''))
  )
    start -= 1
  return tokens.slice(start, at).some(token => BE.has(token.lower)) ? { start, end: at + 1 } : null
}

function read(context: SentenceContext, start: number, end: number): Attribution[] {
  const last = sentenceEnd(context)
  const from = subjectStart(context, start)
  const to = clauseEnd(context, end, last)
  const pieces = []
  if (start > from) pieces.push(tokenSpan(context, { start: from, end: start }))
  if (to > end) pieces.push(tokenSpan(context, { start: end, end: to }))
  return attribution(hedge.name, context, { source: null, cue: tokenSpan(context, { start, end }), pieces })
}

function subjectStart(context: SentenceContext, to: number): number {
  for (let at = to - 1; at >= 0; at--) {
    const token = context.tokens[at]
    if (
      token !== undefined &&
      (/^[;:,—]$/u.test(token.text) || /^(?:but|while|although|that|because)$/.test(token.lower))
    )
      return at + 1
  }
  return 0
}

function clauseEnd(context: SentenceContext, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const token = context.tokens[at]
    if (
      token === undefined ||
      (token.text === ',' && /^(?:according|but|while|although|and)$/.test(context.tokens[at + 1]?.lower ?? ''))
    )
      return at
  }
  return last
}
