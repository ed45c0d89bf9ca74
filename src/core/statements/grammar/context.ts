import type { Sentence, TextSpan } from '../../model.ts'
import { findQuotes, type Quote } from '../../text/quotes.ts'
import { splitTokens, type Token } from '../../text/tokens.ts'
import { type CuedPhrases, cuedPhrases } from './phrases.ts'

/** One sentence as rules see it. `quoteOf[i]` is the index in `article.quotes` of the quote that token i stands in, or -1. */
export interface SentenceContext {
  readonly text: string
  readonly sentence: Sentence
  readonly index: number
  readonly tokens: readonly Token[]
  readonly quoteOf: readonly number[]
  /** The phrases that may stand in the sentence: no others need be looked for. */
  readonly phrases: CuedPhrases
  readonly article: ArticleContext
}

/** What all sentences of one article share. */
export interface ArticleContext {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  /** For each quote the index of the sentence it starts in and the one it ends in, or -1. */
  readonly quoteSentences: readonly TextSpan[]
}

// Rules look back and forth in a sentence: of one that no writer would write, only the start is read.
const LONGEST = 2500

/** Prepares an article for the rules: one context a sentence. */
export function readContexts(text: string, sentences: readonly Sentence[]): SentenceContext[] {
  const quotes = findQuotes(text)
  const article = { text, sentences, quotes, quoteSentences: locate(quotes, sentences) }
  let from = 0
  return sentences.map((sentence, index) => {
    while (from < quotes.length && (quotes[from]?.end ?? 0) <= sentence.start) from += 1
    const tokens = splitTokens(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST) })
    const quoteOf = quoteIndexes(tokens, quotes, from)
    return { text, sentence, index, tokens, quoteOf, phrases: cuedPhrases(tokens), article }
  })
}

function quoteIndexes(tokens: readonly Token[], quotes: readonly Quote[], from: number): number[] {
  let at = from
  return tokens.map(token => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= token.start) at += 1
    const quote = quotes[at]
    return quote !== undefined && token.start >= quote.start ? at : -1
  })
}

function locate(quotes: readonly Quote[], sentences: readonly Sentence[]): TextSpan[] {
  let at = 0
  return quotes.map(quote => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= quote.start) at += 1
    let last = at
    while (last + 1 < sentences.length && (sentences[last + 1]?.start ?? 0) < quote.end) last += 1
    return { start: at, end: last }
  })
}

/** The index of the first of some runs in text order that ends after an offset. */
export function firstEndingAfter(runs: readonly TextSpan[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
