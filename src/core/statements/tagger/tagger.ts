/**
 * A learned reader of attributions beside the rules: a linear-chain conditional random field that marks source, cue and content in a
 * paragraph. It sees what the rules found and says where they are right. Trained by training/tagger/train.ts on PolNeAR 1.0 (Newell,
 * Margolin, Ruths, LREC 2018).
 */
import type { Attribution, TextSpan } from '../../model.ts'
import type { SentenceReading } from '../passages.ts'
import { attributionsIn } from './attributions.ts'
import { bestLabels } from './decode.ts'
import { featureCount, readFeatures } from './features.ts'
import { KeyTable } from './hashes.ts'
import { labelCount } from './labels.ts'
import { type Lexicon, openLexicon } from './lexicon.ts'
import { type Paragraph, REACH, readParagraphs } from './paragraph.ts'
import { stepKinds } from './steps.ts'
import { readWeights, type Weights } from './weights.ts'

/** Reads attributions with learned weights. */
export class Tagger {
  readonly #lexicon: Lexicon
  readonly #rowOf: KeyTable
  readonly #weights: Weights

  /** Opens a file of weights. Throws RangeError where it is damaged or of another version. */
  constructor(file: Uint8Array) {
    this.#weights = readWeights(file)
    this.#lexicon = openLexicon(this.#weights.lexicon)
    this.#rowOf = new KeyTable(this.#weights.keys)
  }

  /** The attributions of an article in text order. `ruled` is what the rules found in the same readings. */
  read(readings: readonly SentenceReading[], ruled: readonly Attribution[]): Attribution[] {
    const tagged = readParagraphs(readings, ruled, this.#lexicon).flatMap(paragraph =>
      attributionsIn(paragraph, this.#label(paragraph), ruled),
    )
    return joinSure(tagged, ruled.filter(isSure))
  }

  #label(paragraph: Paragraph): Uint8Array {
    const labels = this.#score(readFeatures(paragraph), paragraph.tokens.length)
    return bestLabels({ labels, steps: this.#weights.steps, kinds: stepKinds(paragraph) })
  }

  // Sums in variables, one a label: this loop is a third of reading an article, and twice as fast so as with an array of sums.
  #score(features: Int32Array, tokens: number): Float64Array {
    const { rows, rowScale } = this.#weights
    const rowOf = this.#rowOf
    const scores = new Float64Array(tokens * labelCount)
    for (let token = 0; token < tokens; token++) {
      const end = (token + 1) * featureCount
      let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
      for (let at = end - featureCount; at < end; at++) {
        const row = rowOf.get(features[at] ?? 0) * labelCount
        if (row < 0) continue
        a += rows[row] ?? 0
        b += rows[row + 1] ?? 0
        c += rows[row + 2] ?? 0
        d += rows[row + 3] ?? 0
        e += rows[row + 4] ?? 0
        f += rows[row + 5] ?? 0
        g += rows[row + 6] ?? 0
      }
      const into = token * labelCount
      scores.set(
        [a * rowScale, b * rowScale, c * rowScale, d * rowScale, e * rowScale, f * rowScale, g * rowScale],
        into,
      )
    }
    return scores
  }
}

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
