/**
 * A learned reader of attributions beside the rules: a linear-chain conditional random field that marks source, cue and content in a
 * paragraph. It sees what the rules found and says where they are right. Trained by training/tagger/train.ts on PolNeAR 1.0 (Newell,
 * Margolin, Ruths, LREC 2018).
 */
import type { Attribution, TextSpan } from '../../model.ts'
import type { SentenceReading } from '../passages.ts'
import { attributionsIn } from './attributions.ts'
import { type Columns, type Paragraph, putParagraph, readColumns } from './columns.ts'
import { isDamaged, isOther, tokenLabel, tokenLength } from './kernel/numbers.ts'
import { type Kernel, makeKernel } from './kernel.ts'
import { openedLexicon } from './lexicon.ts'
import { WordForms } from './words.ts'

/** The tagger's files: kernel.wasm and weights.bin. */
export interface TaggerFiles {
  readonly kernel: Uint8Array
  readonly weights: Uint8Array
}

/** Reads attributions with learned weights. */
export class Tagger {
  readonly #kernel: Kernel
  readonly #words: WordForms

  /** Opens the files. Throws RangeError where the weights are damaged or of another version. */
  constructor({ kernel, weights }: TaggerFiles) {
    this.#kernel = makeKernel(kernel)
    const address = this.#kernel.reserve(weights.length)
    new Uint8Array(this.#kernel.memory.buffer).set(weights, address)
    const answer = this.#kernel.open(weights.length)
    if (answer === isOther) throw new RangeError('not a file of tagger weights of this version')
    if (answer === isDamaged) throw new RangeError('the file of tagger weights is damaged')
    this.#words = new WordForms(this.#kernel, openedLexicon(this.#kernel))
  }

  /** The attributions of an article in text order. `ruled` is what the rules found in the same readings. */
  read(readings: readonly SentenceReading[], ruled: readonly Attribution[]): Attribution[] {
    const article = readings[0]?.context.article
    if (article === undefined) return []
    const columns = readColumns(readings, ruled, this.#words)
    const tagged = columns.paragraphs.flatMap(paragraph =>
      attributionsIn({ article, columns, first: paragraph.start, labels: this.#label(columns, paragraph) }, ruled),
    )
    return joinSure(tagged, ruled.filter(isSure))
  }

  #label(columns: Columns, paragraph: Paragraph): Uint8Array {
    const tokens = putParagraph(this.#kernel, columns, paragraph)
    const labels = new Uint8Array(paragraph.end - paragraph.start)
    this.#kernel.label(labels.length, paragraph.index)
    for (let at = 0; at < labels.length; at++) labels[at] = tokens[at * tokenLength + tokenLabel] ?? 0
    return labels
  }
}

/** A source or cue stands no farther from its content than this, in UTF-16 code units. */
const REACH = 4000

/**
 * Rules that a speaker's own phrase closes ("..., the agency said"). Where the tagger finds nothing there, or only what the speaker in
 * turn tells of others ("Engineers found cracks, a memo said"), they are right as often as the tagger is. That is not so of the others.
 */
const CLOSED = new Set(['clause-then-speaker', 'quote-then-speaker', 'according-to'])
/** Forms of interviews, which the articles that the tagger learned from hardly have. */
const INTERVIEWS = new Set(['answer', 'label-then-words'])

const isSure = ({ rule, source }: Attribution): boolean => INTERVIEWS.has(rule) || (CLOSED.has(rule) && source !== null)

function joinSure(tagged: readonly Attribution[], sure: readonly Attribution[]): Attribution[] {
  const near = neighboursOf(tagged)
  const replaced = new Set<Attribution>()
  const added = sure.filter(each => {
    const others = near(each).filter(other => overlap(piecesOf(other), piecesOf(each)))
    const gives = (other: Attribution): boolean => isTold(other, each) || isInterrupted(each, other)
    if (INTERVIEWS.has(each.rule) ? others.length > 0 : !others.every(gives)) return false
    for (const other of others) replaced.add(other)
    return true
  })
  const kept = tagged.filter(each => !replaced.has(each))
  return [...kept, ...added].sort((a, b) => a.content[0].start - b.content[0].start)
}

/** Finds the attributions whose content starts within {@link REACH} of another; asked in text order. */
function neighboursOf(attributions: readonly Attribution[]): (of: Attribution) => Attribution[] {
  let from = 0
  return ({ content }) => {
    const [{ start }] = content
    const end = content.at(-1)?.end ?? start
    while (from < attributions.length && (attributions[from]?.content[0].start ?? 0) < start - REACH) from += 1
    const found: Attribution[] = []
    for (let at = from; at < attributions.length; at++) {
      const other = attributions[at]
      if (other === undefined || other.content[0].start > end + REACH) break
      found.push(other)
    }
    return found
  }
}

/** True where all of an attribution stands in the content of another. */
const isTold = ({ source, cue, content }: Attribution, by: Attribution): boolean =>
  cue !== null &&
  [source ?? cue, cue, ...content].every(piece =>
    by.content.some(({ start, end }) => start <= piece.start && piece.end <= end),
  )

/** "Kyiv, the official said, wants guarantees": the speaker stands amid his words, of which the tagger took the first for his name. */
const isInterrupted = ({ content, cue }: Attribution, other: Attribution): boolean => {
  const [first, second] = content
  const isAmid = cue !== null && second !== undefined && first.end <= cue.start && cue.end <= second.start
  return isAmid && cue.start === other.cue?.start && other.source?.start === first.start
}

const overlap = (a: readonly TextSpan[], b: readonly TextSpan[]): boolean =>
  a.some(one => b.some(other => one.start < other.end && other.start < one.end))

const piecesOf = ({ content, cue }: Attribution): readonly TextSpan[] => (cue === null ? content : [...content, cue])
