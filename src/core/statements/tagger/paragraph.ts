/** A paragraph as the tagger sees it: the tokens of its sentences in one row, with what holds for sentences and segments. */
import type { Attribution, TextSpan } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { ArticleContext } from '../grammar/context.ts'
import type { SentenceReading } from '../passages.ts'
import { LABEL } from './labels.ts'
import { type Lexicon, likelyCue } from './lexicon.ts'
import { afterLast, type WordForm, wordForm } from './words.ts'

/** Where a token stands to the quotes of its paragraph. */
export const QUOTE = { outside: 0, opens: 1, inside: 2, closes: 3 } as const

/** A row of tokens with, for each, what its features are made of. Arrays have one entry a token, or one a sentence where said. */
export interface Paragraph {
  readonly article: ArticleContext
  readonly tokens: readonly Token[]
  readonly forms: readonly WordForm[]
  /** Place in the article: 0 for its first paragraph. */
  readonly index: number
  /** The sentence of each token, counted from 0 in the paragraph; and by sentence its first token, with one entry more for the end. */
  readonly sentenceOf: Int32Array
  readonly sentenceStart: readonly number[]
  readonly quote: Uint8Array
  readonly cueRate: Uint8Array
  readonly stemRate: Uint8Array
  readonly sourceRate: Uint8Array
  /** The nearest likely cue before and after each token in its sentence (-1 where none), and the commas between, up to 3. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  readonly commasBefore: Uint8Array
  readonly commasAfter: Uint8Array
  /** The first token of the segment between commas, dashes, colons and quotation marks. */
  readonly segmentStart: Int32Array
  /** By sentence: whether it has a quote; the highest cue rate outside quotes. */
  readonly hasQuote: readonly boolean[]
  readonly bestCue: readonly number[]
  /** What the rules say of each token, as {@link LABEL}. */
  readonly hints: Uint8Array
}

/** Puts the sentences of an article together to paragraphs. */
export function readParagraphs(
  readings: readonly SentenceReading[],
  attributions: readonly Attribution[],
  lexicon: Lexicon,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let from = 0
  for (let at = 0; at < readings.length; ) {
    const reading = readings[at]
    let end = at + 1
    const block = reading?.context.sentence.block
    while (end < readings.length && readings[end]?.context.sentence.block === block) end += 1
    const sentences = readings.slice(at, end)
    const first = sentences[0]?.context.sentence.start ?? 0
    const last = sentences.at(-1)?.context.sentence.end ?? 0
    while (from < attributions.length && (attributions[from]?.content.at(-1)?.end ?? 0) < first - REACH) from += 1
    const near: Attribution[] = []
    for (let index = from; index < attributions.length; index++) {
      const attribution = attributions[index]
      if (attribution === undefined || attribution.content[0].start > last + REACH) break
      near.push(attribution)
    }
    if (reading !== undefined)
      paragraphs.push(
        readParagraph(sentences, { article: reading.context.article, index: paragraphs.length }, near, lexicon),
      )
    at = end
  }
  return paragraphs
}

/** A source or cue stands no farther from its content than this, in UTF-16 code units. */
export const REACH = 4000

function readParagraph(
  readings: readonly SentenceReading[],
  place: Pick<Paragraph, 'article' | 'index'>,
  attributions: readonly Attribution[],
  lexicon: Lexicon,
): Paragraph {
  const tokens = readings.flatMap(({ context }) => context.tokens)
  const forms = tokens.map(token => wordForm(token.text, token.lower))
  const sentenceStart = [0]
  for (const { context } of readings) sentenceStart.push((sentenceStart.at(-1) ?? 0) + context.tokens.length)
  const sentenceOf = new Int32Array(tokens.length)
  readings.forEach((_, sentence) => {
    sentenceOf.fill(sentence, sentenceStart[sentence], sentenceStart[sentence + 1])
  })
  const quote = quotePlaces(readings.flatMap(({ context }) => context.quoteOf))
  const cueRate = ratesOf(forms, lexicon.cueRate)
  const inQuote = (at: number): boolean => quote[at] !== QUOTE.outside
  const bySentence = <T>(fold: (start: number, end: number) => T): T[] =>
    readings.map((_, at) => fold(sentenceStart[at] ?? 0, sentenceStart[at + 1] ?? 0))
  return {
    tokens,
    forms,
    ...place,
    sentenceOf,
    sentenceStart,
    quote,
    cueRate,
    stemRate: ratesOf(forms, lexicon.stemRate),
    sourceRate: ratesOf(forms, lexicon.sourceRate),
    ...nearestCues(tokens, sentenceOf, cueRate),
    segmentStart: segmentStarts(tokens, sentenceOf),
    hasQuote: bySentence((start, end) => quote.subarray(start, end).some(place => place !== QUOTE.outside)),
    bestCue: bySentence((start, end) => {
      let best = 0
      for (let at = start; at < end; at++) if (!inQuote(at)) best = Math.max(best, cueRate[at] ?? 0)
      return best
    }),
    hints: hintsOf(tokens, attributions),
  }
}

// A loop: Uint8Array.from with a function takes several times as long.
function ratesOf(forms: readonly WordForm[], rateOf: (form: WordForm) => number): Uint8Array {
  const rates = new Uint8Array(forms.length)
  for (let at = 0; at < forms.length; at++) rates[at] = rateOf(forms[at] ?? afterLast)
  return rates
}

function quotePlaces(quoteOf: readonly number[]): Uint8Array {
  const places = new Uint8Array(quoteOf.length)
  for (let at = 0; at < quoteOf.length; at++) {
    const quote = quoteOf[at] ?? -1
    if (quote < 0) continue
    if (at === 0 || quoteOf[at - 1] !== quote) places[at] = QUOTE.opens
    else places[at] = at + 1 < quoteOf.length && quoteOf[at + 1] === quote ? QUOTE.inside : QUOTE.closes
  }
  return places
}

function nearestCues(
  tokens: readonly Token[],
  sentenceOf: Int32Array,
  cueRate: Uint8Array,
): Pick<Paragraph, 'cueBefore' | 'cueAfter' | 'commasBefore' | 'commasAfter'> {
  const size = tokens.length
  const found = {
    cueBefore: new Int32Array(size),
    cueAfter: new Int32Array(size),
    commasBefore: new Uint8Array(size),
    commasAfter: new Uint8Array(size),
  }
  const sweep = (from: number, step: number, cues: Int32Array, commas: Uint8Array): void => {
    let cue = -1
    let passed = 0
    for (let at = from; at >= 0 && at < size; at += step) {
      if (at === from || sentenceOf[at] !== sentenceOf[at - step]) {
        cue = -1
        passed = 0
      }
      cues[at] = cue
      commas[at] = Math.min(passed, 3)
      if (tokens[at]?.text === ',') passed += 1
      if ((cueRate[at] ?? 0) >= likelyCue) {
        cue = at
        passed = 0
      }
    }
  }
  sweep(0, 1, found.cueBefore, found.commasBefore)
  sweep(size - 1, -1, found.cueAfter, found.commasAfter)
  return found
}

const SEGMENT_END = new Set([',', ';', '—', ':', '“', '”', '"'])

function segmentStarts(tokens: readonly Token[], sentenceOf: Int32Array): Int32Array {
  const starts = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const isStart = at === 0 || sentenceOf[at] !== sentenceOf[at - 1] || SEGMENT_END.has(tokens[at - 1]?.text ?? '')
    starts[at] = isStart ? at : (starts[at - 1] ?? 0)
  }
  return starts
}

function hintsOf(tokens: readonly Token[], attributions: readonly Attribution[]): Uint8Array {
  const hints = new Uint8Array(tokens.length)
  const put = (span: TextSpan | null, label: number): void => {
    if (span === null) return
    for (let at = firstTokenAfter(tokens, span.start); at < tokens.length; at++) {
      if ((tokens[at]?.start ?? 0) >= span.end) break
      hints[at] = label
    }
  }
  for (const { source, cue, content } of attributions) {
    const middle = cue?.start ?? source?.start ?? -1
    for (const piece of content) put(piece, piece.start < middle ? LABEL.contentBefore : LABEL.contentAfter)
    put(source, (source?.start ?? 0) < middle ? LABEL.sourceBefore : LABEL.sourceAfter)
    put(cue, LABEL.cue)
  }
  return hints
}

/** The first token that ends after an offset. */
export function firstTokenAfter(tokens: readonly TextSpan[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
