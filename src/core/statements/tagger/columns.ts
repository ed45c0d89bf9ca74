/** An article as the tagger sees it: its tokens in columns, one row a token, with what their features are made of. */
import type { Attribution, TextSpan } from '../../model.ts'
import type { SentenceReading } from '../passages.ts'
import { LABEL, labelCount } from './labels.ts'
import { type Layout, layOut, MARGIN } from './layout.ts'
import { firstMark } from './spelling.ts'
import { quotationMark } from './steps.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'
import { afterLast, beforeFirst, type WordForm, type WordForms } from './words.ts'

/** Where a token stands to the quotes of its paragraph. */
export const QUOTE = { outside: 0, opens: 1, inside: 2, closes: 3 } as const

/** What words are by themselves, as {@link WordForm}. */
interface FormColumns {
  readonly word: Int32Array
  readonly stemHash: Int32Array
  readonly lastTwo: Int32Array
  readonly lastThree: Int32Array
  readonly firstThree: Int32Array
  readonly shape: Uint8Array
  readonly cueRate: Uint8Array
  readonly stemRate: Uint8Array
  readonly sourceRate: Uint8Array
}

/** The columns, which are all as long as the layout says. */
export interface Columns extends Layout, FormColumns, Surroundings {
  readonly forms: readonly WordForm[]
  /** Offsets in the text, one after another in margins too. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** One of {@link QUOTE}. */
  readonly quote: Uint8Array
  /** Kinds for the steps between labels, 0 to stepKindCount - 1. */
  readonly kind: Uint8Array
  /** What the rules say, as {@link LABEL}; {@link labelCount} in margins. */
  readonly hint: Uint8Array
}

/** Reads the sentences of an article. `ruled` is what the rules found in them. */
export function readColumns(
  readings: readonly SentenceReading[],
  ruled: readonly Attribution[],
  words: WordForms,
): Columns {
  const layout = layOut(readings)
  const tokens = readTokens(readings, layout, words)
  const { forms } = tokens
  const columns = { ...layout, ...tokens, ...readForms(forms) }
  return {
    ...columns,
    ...readSurroundings(columns),
    kind: kindsOf(forms, tokens.quote),
    hint: hintsOf(columns, ruled),
  }
}

function readTokens(
  readings: readonly SentenceReading[],
  { size, sentenceStart }: Layout,
  words: WordForms,
): Pick<Columns, 'forms' | 'start' | 'end' | 'quote'> {
  const forms: WordForm[] = []
  const start = new Int32Array(size)
  const end = new Int32Array(size)
  const quoteOf = new Int32Array(size).fill(-1)
  const pad = (until: number, edge: WordForm): void => {
    while (forms.length < until) {
      const last = end[forms.length - 1] ?? 0
      start[forms.length] = last
      end[forms.length] = last
      forms.push(edge)
    }
  }
  readings.forEach(({ context }, sentence) => {
    const first = sentenceStart[sentence] ?? 0
    if (forms.length < first) {
      if (forms.length > 0) pad(first - MARGIN, afterLast)
      pad(first, beforeFirst)
    }
    context.tokens.forEach((token, index) => {
      const at = forms.length
      start[at] = token.start
      end[at] = token.end
      quoteOf[at] = context.quoteOf[index] ?? -1
      forms.push(words.of(token))
    })
  })
  pad(size, afterLast)
  return { forms, start, end, quote: quotePlaces(quoteOf) }
}

function quotePlaces(quoteOf: Int32Array): Uint8Array {
  const places = new Uint8Array(quoteOf.length)
  for (let at = MARGIN; at < quoteOf.length - MARGIN; at++) {
    const quote = quoteOf[at] ?? -1
    if (quote < 0) continue
    if (quoteOf[at - 1] !== quote) places[at] = QUOTE.opens
    else places[at] = quoteOf[at + 1] === quote ? QUOTE.inside : QUOTE.closes
  }
  return places
}

function readForms(forms: readonly WordForm[]): FormColumns {
  const integers = (): Int32Array => new Int32Array(forms.length)
  const bytes = (): Uint8Array => new Uint8Array(forms.length)
  const [word, stemHash, lastTwo, lastThree, firstThree] = [integers(), integers(), integers(), integers(), integers()]
  const [shape, cueRate, stemRate, sourceRate] = [bytes(), bytes(), bytes(), bytes()]
  forms.forEach((form, at) => {
    word[at] = form.word
    stemHash[at] = form.stemHash
    lastTwo[at] = form.lastTwo
    lastThree[at] = form.lastThree
    firstThree[at] = form.firstThree
    shape[at] = form.shape
    cueRate[at] = form.cueRate
    stemRate[at] = form.stemRate
    sourceRate[at] = form.sourceRate
  })
  return { word, stemHash, lastTwo, lastThree, firstThree, shape, cueRate, stemRate, sourceRate }
}

function kindsOf(forms: readonly WordForm[], quote: Uint8Array): Uint8Array {
  const kinds = new Uint8Array(forms.length)
  for (let at = 1; at < forms.length; at++) {
    const kind = forms[at]?.kind ?? 0
    const quotes = kind === quotationMark && quote[at] !== QUOTE.outside ? 1 : 0
    const follows = (forms[at - 1]?.shape ?? 0) < firstMark ? 0 : 1
    kinds[at] = (kind + quotes) * 2 + follows
  }
  return kinds
}

function hintsOf(columns: Pick<Columns, 'start' | 'end' | 'paragraphs'>, ruled: readonly Attribution[]): Uint8Array {
  const { start, paragraphs } = columns
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
  let from = 0
  for (const paragraph of paragraphs) {
    hints.fill(labelCount, from, paragraph.start)
    from = paragraph.end
  }
  return hints.fill(labelCount, from)
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
