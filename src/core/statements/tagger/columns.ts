/** An article as the tagger sees it: its tokens in columns, one row a token. */
import type { Attribution, TextSpan } from '../../model.ts'
import type { SentenceReading } from '../passages.ts'
import { tokenForm, tokenHint, tokenLength, tokenQuote, tokenSentence } from './kernel/numbers.ts'
import type { Kernel } from './kernel.ts'
import { LABEL } from './labels.ts'
import type { WordForms } from './words.ts'

/** The columns are all as long as there are tokens. */
export interface Columns {
  readonly paragraphs: readonly Paragraph[]
  /** Offsets in the text. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Numbers of forms, as {@link WordForms} gives them. */
  readonly form: Int32Array
  /** The quote a token stands in, or -1. */
  readonly quote: Int32Array
  readonly sentence: Int32Array
  /** What the rules say, as {@link LABEL}. */
  readonly hint: Uint8Array
}

/** Rows of tokens [start, end), of the sentences [firstSentence, endSentence). `index` counts paragraphs. */
export interface Paragraph extends TextSpan {
  readonly index: number
  readonly firstSentence: number
  readonly endSentence: number
}

/** Reads the sentences of an article: those of one block are a paragraph. `ruled` is what the rules found in them. */
export function readColumns(
  readings: readonly SentenceReading[],
  ruled: readonly Attribution[],
  words: WordForms,
): Columns {
  words.makeRoom()
  const size = readings.reduce((sum, { context }) => sum + context.tokens.length, 0)
  const integers = (): Int32Array => new Int32Array(size)
  const columns = { start: integers(), end: integers(), form: integers(), quote: integers(), sentence: integers() }
  let at = 0
  readings.forEach(({ context: { tokens, quoteOf } }, sentence) => {
    for (const [index, token] of tokens.entries()) {
      columns.start[at] = token.start
      columns.end[at] = token.end
      columns.form[at] = words.of(token)
      columns.quote[at] = quoteOf[index] ?? -1
      columns.sentence[at] = sentence
      at += 1
    }
  })
  return { ...columns, paragraphs: paragraphsOf(readings), hint: hintsOf(columns, ruled) }
}

function paragraphsOf(readings: readonly SentenceReading[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let end = 0
  for (let sentence = 0; sentence < readings.length; ) {
    const firstSentence = sentence
    const start = end
    const block = readings[sentence]?.context.sentence.block
    while (sentence < readings.length && readings[sentence]?.context.sentence.block === block) {
      end += readings[sentence]?.context.tokens.length ?? 0
      sentence += 1
    }
    paragraphs.push({ start, end, firstSentence, endSentence: sentence, index: paragraphs.length })
  }
  return paragraphs
}

function hintsOf(columns: Pick<Columns, 'start' | 'end'>, ruled: readonly Attribution[]): Uint8Array {
  const { start } = columns
  const hints = new Uint8Array(start.length)
  const put = (span: TextSpan | null, label: number): void => {
    if (span === null) return
    for (let at = firstTokenAfter(columns, span.start); at < start.length; at++) {
      if ((start[at] ?? 0) >= span.end) break
      hints[at] = label
    }
  }
  for (const { source, cue, content } of ruled) {
    const middle = cue?.start ?? source?.start ?? -1
    for (const piece of content) put(piece, piece.start < middle ? LABEL.contentBefore : LABEL.contentAfter)
    put(source, (source?.start ?? 0) < middle ? LABEL.sourceBefore : LABEL.sourceAfter)
    put(cue, LABEL.cue)
  }
  return hints
}

/** The first token that ends after an offset. */
export function firstTokenAfter({ end }: Pick<Columns, 'end'>, offset: number): number {
  let low = 0
  let high = end.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Fills in the tokens of a paragraph. Returns them, {@link tokenLength} integers each, until the kernel is asked for room again. */
export function putParagraph(kernel: Kernel, columns: Columns, paragraph: Paragraph): Int32Array {
  const { start, end, firstSentence, endSentence } = paragraph
  const address = kernel.reserveParagraph(end - start, endSentence - firstSentence)
  const tokens = new Int32Array(kernel.memory.buffer, address, (end - start) * tokenLength)
  for (let at = start, to = 0; at < end; at++, to += tokenLength) {
    tokens[to + tokenForm] = columns.form[at] ?? 0
    tokens[to + tokenQuote] = columns.quote[at] ?? -1
    tokens[to + tokenSentence] = (columns.sentence[at] ?? 0) - firstSentence
    tokens[to + tokenHint] = columns.hint[at] ?? 0
  }
  return tokens
}
