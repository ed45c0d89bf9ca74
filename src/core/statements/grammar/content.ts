import type { Attribution, Directness, TextSpan } from '../../model.ts'
import { hasWords } from '../../text/letters.ts'
import { type ArticleContext, firstEndingAfter, type SentenceContext } from './context.ts'
import type { CueHit } from './cues.ts'

/** The text span of the token range [from, to). */
export function tokenSpan(context: SentenceContext, range: TextSpan): TextSpan {
  const first = context.tokens[range.start]
  const last = context.tokens[range.end - 1]
  if (first === undefined || last === undefined) throw new RangeError('empty token range')
  return { start: first.start, end: last.end }
}

/** The span of a cue with its helping words. */
export function cueSpan(context: SentenceContext, hit: CueHit): TextSpan {
  return tokenSpan(context, { start: hit.first, end: hit.last + 1 })
}

/** The token index after the last token of a sentence that is not its final full stop. */
export function sentenceEnd(context: SentenceContext): number {
  let end = context.tokens.length
  while (end > 0 && /^[.!?]$/.test(context.tokens[end - 1]?.text ?? '')) end -= 1
  return end
}

/** A quote and the paragraphs in which it goes on. */
export function wholeQuote(context: SentenceContext, index: number): TextSpan[] {
  const { quotes } = context.article
  const spans: TextSpan[] = []
  for (let at = index; at < quotes.length; at++) {
    const quote = quotes[at]
    if (quote === undefined) break
    spans.push({ start: quote.start, end: quote.end })
    if (!quote.goesOn) break
  }
  return spans
}

/** Paragraphs of the same speech before this quote. */
export function earlierParts(context: SentenceContext, index: number): TextSpan[] {
  const spans: TextSpan[] = []
  for (let at = index - 1; at >= 0; at--) {
    const quote = context.article.quotes[at]
    if (quote === undefined || !quote.goesOn) break
    spans.unshift({ start: quote.start, end: quote.end })
  }
  return spans
}

/** Quotes right after this sentence, in the same block, that have no words of the reporter around them: the speech goes on. */
export function followingSpeech(context: SentenceContext): TextSpan[] {
  const { article, sentence } = context
  const spans: TextSpan[] = []
  let sentenceIndex = context.index + 1
  let quoteIndex = firstEndingAfter(article.quotes, sentence.end)
  while (quoteIndex < article.quotes.length) {
    const place = article.quoteSentences[quoteIndex]
    const quote = article.quotes[quoteIndex]
    if (place === undefined || quote === undefined || place.start !== sentenceIndex) break
    const first = article.sentences[place.start]
    const last = article.sentences[place.end]
    if (first === undefined || last === undefined || (first.block !== sentence.block && !isOwnBlock(article, place)))
      break
    if (quote.start !== first.start || hasWords(article.text.slice(quote.end, last.end))) break
    const parts = wholeQuote(context, quoteIndex)
    spans.push(...parts)
    quoteIndex += parts.length
    sentenceIndex = place.end + 1
    if (parts.length > 1) break
  }
  return spans
}

/** A paragraph that is all one quote, right after a speech, goes on with it. */
function isOwnBlock(article: ArticleContext, place: TextSpan): boolean {
  const first = article.sentences[place.start]
  return (
    first !== undefined &&
    article.sentences[place.start - 1]?.block !== first.block &&
    article.sentences[place.end + 1]?.block !== first.block
  )
}

/** Builds an attribution; `pieces` in text order, the first must exist. */
export function attribution(
  rule: string,
  context: SentenceContext,
  parts: { readonly source: TextSpan | null; readonly cue: TextSpan | null; readonly pieces: readonly TextSpan[] },
): Attribution[] {
  const [first, ...rest] = parts.pieces
  if (first === undefined) return []
  const directness = directnessOf(context.article, parts.pieces)
  return [{ source: parts.source, cue: parts.cue, content: [first, ...rest], directness, rule }]
}

/** How closely the text keeps the words of a source: all pieces in quotation marks, some, or none. */
export function directnessOf({ quotes }: ArticleContext, pieces: readonly TextSpan[]): Directness {
  let quoted = 0
  let all = 0
  for (const piece of pieces) {
    all += piece.end - piece.start
    for (let at = firstEndingAfter(quotes, piece.start); at < quotes.length; at++) {
      const quote = quotes[at]
      if (quote === undefined || quote.start >= piece.end) break
      quoted += Math.min(quote.end, piece.end) - Math.max(quote.start, piece.start)
    }
  }
  return quoted === 0 ? 'paraphrase' : quoted >= all - 12 && quoted >= all * 0.8 ? 'direct-quote' : 'partial-quote'
}
