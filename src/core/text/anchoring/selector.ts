/** Selectors of spans, and spans again from selectors when the text has changed. */
import type { TextQuoteSelector, TextSpan } from '../../model.ts'
import { findQuotes } from './find-quotes.ts'
import { indexQuotes } from './quote-index.ts'

/** Context kept on each side of the exact words, in UTF-16 code units. */
const contextLength = 32

/** The words of a span with what stands around them. */
export function selectorOf(text: string, span: TextSpan): TextQuoteSelector {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
  }
}

/** Where the words of these spans of one text stand in another; null for words that are not there. */
export function followSpans(spans: readonly TextSpan[], before: string, now: string): readonly (TextSpan | null)[] {
  const quotes = spans.map(span => ({ ...selectorOf(before, span), hint: span.start }))
  return findQuotes(indexQuotes(quotes), now)
}
