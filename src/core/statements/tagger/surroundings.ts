/** What stands around a token in its sentence: the nearest likely cues, the commas up to them, its segment; and what is in a sentence. */
import type { Layout } from './layout.ts'
import { likelyCue } from './lexicon.ts'
import { comma } from './steps.ts'
import type { WordForm } from './words.ts'

/** By row, but where a sentence is named. */
export interface Surroundings {
  /** The nearest likely cue before and after in the sentence (-1 where none), and the commas between, up to 3. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  readonly commasBefore: Uint8Array
  readonly commasAfter: Uint8Array
  /** The first token of the segment between commas, dashes, colons and quotation marks. */
  readonly segmentStart: Int32Array
  /** By sentence: 1 where it has a quote; the highest cue rate outside quotes. */
  readonly hasQuote: Uint8Array
  readonly bestCue: Uint8Array
}

interface Rows extends Layout {
  readonly forms: readonly WordForm[]
  readonly cueRate: Uint8Array
  readonly quote: Uint8Array
}

/** Sweeps over each sentence, forth and back. */
export function readSurroundings(rows: Rows): Surroundings {
  const { size, sentenceStart } = rows
  const found = {
    cueBefore: new Int32Array(size),
    cueAfter: new Int32Array(size),
    commasBefore: new Uint8Array(size),
    commasAfter: new Uint8Array(size),
    segmentStart: new Int32Array(size),
    hasQuote: new Uint8Array(sentenceStart.length),
    bestCue: new Uint8Array(sentenceStart.length),
  }
  for (let sentence = 0; sentence < sentenceStart.length; sentence++) {
    sweep(rows, { sentence, step: 1, cues: found.cueBefore, commas: found.commasBefore })
    sweep(rows, { sentence, step: -1, cues: found.cueAfter, commas: found.commasAfter })
    readSentence(rows, sentence, found)
  }
  return found
}

interface Sweep {
  readonly sentence: number
  readonly step: 1 | -1
  readonly cues: Int32Array
  readonly commas: Uint8Array
}

function sweep({ sentenceStart, sentenceEnd, forms, cueRate }: Rows, { sentence, step, cues, commas }: Sweep): void {
  const start = sentenceStart[sentence] ?? 0
  const end = sentenceEnd[sentence] ?? 0
  let cue = -1
  let passed = 0
  for (let at = step > 0 ? start : end - 1; at >= start && at < end; at += step) {
    cues[at] = cue
    commas[at] = Math.min(passed, 3)
    if (forms[at]?.kind === comma) passed += 1
    if ((cueRate[at] ?? 0) >= likelyCue) {
      cue = at
      passed = 0
    }
  }
}

type Marked = Pick<Surroundings, 'segmentStart' | 'hasQuote' | 'bestCue'>

function readSentence(rows: Rows, sentence: number, { segmentStart, hasQuote, bestCue }: Marked): void {
  let segment = rows.sentenceStart[sentence] ?? 0
  let best = 0
  for (let at = segment; at < (rows.sentenceEnd[sentence] ?? 0); at++) {
    segmentStart[at] = segment
    if (rows.forms[at]?.endsSegment === true) segment = at + 1
    if (rows.quote[at] !== 0) hasQuote[sentence] = 1
    else best = Math.max(best, rows.cueRate[at] ?? 0)
  }
  bestCue[sentence] = best
}
