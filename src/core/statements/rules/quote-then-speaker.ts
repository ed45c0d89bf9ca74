import type { Attribution, TextSpan } from '../../model.ts'
import { attribution, cueSpan, earlierParts, followingSpeech, tokenSpan, wholeQuote } from '../grammar/content.ts'
import type { SentenceContext } from '../grammar/context.ts'
import type { CueHit } from '../grammar/cues.ts'
import { subjectAfter, subjectBefore } from '../grammar/sources.ts'
import type { AttributionRule } from './rule.ts'

/** "…," said Ann Lee. "…," Ann Lee said. The quote stands before its speaker, and may go on after. */
export const quoteThenSpeaker: AttributionRule = {
  name: 'quote-then-speaker',
  find(context, hits) {
    return hits.flatMap(hit => (hit.words.some(word => word.frame !== 'infinitive') ? read(context, hit) : []))
  },
}

function read(context: SentenceContext, hit: CueHit): Attribution[] {
  const inverted = quoteEndingAt(context, hit.first - 1)
  const subject = inverted >= 0 ? subjectAfter(context, hit.last + 1) : subjectBefore(context, hit.first)
  if (subject === null) return []
  const quote = inverted >= 0 ? inverted : quoteEndingAt(context, subject.start - 1)
  if (quote < 0 || !isSpeech(context, quote, hit)) return []
  const after = Math.max(hit.last + 1, subject.end)
  const pieces = [...earlierParts(context, quote), ...wholeQuote(context, quote), ...laterPieces(context, after)]
  return attribution(quoteThenSpeaker.name, context, {
    source: tokenSpan(context, subject),
    cue: cueSpan(context, hit),
    pieces,
  })
}

/** The index of the quote whose closing mark is token `at` (or the token before a comma), or -1. */
function quoteEndingAt(context: SentenceContext, at: number): number {
  const mark = context.tokens[at]?.text === ',' ? at - 1 : at
  return mark < 0 ? -1 : (context.quoteOf[mark] ?? -1)
}

/** A lone quoted word before a cue ("the so-called 'fix' said ...") is no speech: speech ends in a stop or has several words. */
function isSpeech(context: SentenceContext, index: number, hit: CueHit): boolean {
  const quote = context.article.quotes[index]
  if (quote === undefined) return false
  const words = context.text.slice(quote.inner.start, quote.inner.end).trim()
  const endsClause =
    /[,.!?…—-]$/.test(words) || context.tokens.some(token => token.text === ',' && token.start === quote.end)
  const startsHere = quote.start <= context.sentence.start + 1
  return endsClause || (startsHere && words.includes(' ') && hit.words.some(word => word.isSpeech))
}

function laterPieces(context: SentenceContext, after: number): TextSpan[] {
  const last = context.tokens.length - 1
  for (let at = after; at < context.tokens.length; at++) {
    const index = context.quoteOf[at] ?? -1
    if (index < 0) continue
    const quote = context.article.quotes[index]
    const before = context.tokens[at - 1]?.text ?? ''
    if (quote === undefined || !/^[,:;.]$/.test(before)) return []
    const rest = wholeQuote(context, index)
    return quote.end >= (context.tokens[last]?.start ?? 0) ? [...rest, ...followingSpeech(context)] : rest
  }
  return followingSpeech(context)
}
