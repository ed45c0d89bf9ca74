/** Where the paragraphs and sentences of an article stand in its columns. */
import type { TextSpan } from '../../model.ts'
import type { SentenceReading } from '../passages.ts'

/** Rows before and after each paragraph that stand for what is beyond its ends: features look so far without asking whether they may. */
export const MARGIN = 3

/** Rows of tokens, [start, end), in text order. */
export interface Layout {
  /** How many rows there are, margins and all. */
  readonly size: number
  readonly paragraphs: readonly TextSpan[]
  /** For each sentence its rows, and its paragraph. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  readonly paragraphOf: Int32Array
  /** For each row its sentence. */
  readonly sentenceOf: Int32Array
}

/** Lays out the sentences of an article: those of one block are a paragraph. */
export function layOut(readings: readonly SentenceReading[]): Layout {
  const sentenceStart = new Int32Array(readings.length)
  const sentenceEnd = new Int32Array(readings.length)
  const paragraphOf = new Int32Array(readings.length)
  const paragraphs: { start: number; end: number }[] = []
  let end = 0
  readings.forEach(({ context }, sentence) => {
    let paragraph = paragraphs.at(-1)
    if (paragraph === undefined || context.sentence.block !== readings[sentence - 1]?.context.sentence.block) {
      end += paragraph === undefined ? MARGIN : 2 * MARGIN
      paragraph = { start: end, end }
      paragraphs.push(paragraph)
    }
    sentenceStart[sentence] = end
    end += context.tokens.length
    sentenceEnd[sentence] = end
    paragraphOf[sentence] = paragraphs.length - 1
    paragraph.end = end
  })
  const size = end + MARGIN
  const sentenceOf = new Int32Array(size)
  for (let sentence = 0; sentence < readings.length; sentence++)
    sentenceOf.fill(sentence, sentenceStart[sentence], sentenceEnd[sentence])
  return { size, paragraphs, sentenceStart, sentenceEnd, paragraphOf, sentenceOf }
}
