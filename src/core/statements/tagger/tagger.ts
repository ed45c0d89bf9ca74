/**
 * A learned reader of attributions beside the rules: a linear-chain conditional random field that marks source, cue and content in a
 * paragraph. It sees what the rules found and says where they are right. Trained by training/tagger/train.ts on PolNeAR 1.0 (Newell,
 * Margolin, Ruths, LREC 2018).
 */
import type { Attribution } from '../../model.ts'
import type { SentenceReading } from '../passages.ts'
import { attributionsIn } from './attributions.ts'
import { bestLabels } from './decode.ts'
import { featureCount, readFeatures } from './features.ts'
import { KeyMap } from './hashes.ts'
import { labelCount } from './labels.ts'
import { type Lexicon, openLexicon } from './lexicon.ts'
import { type Paragraph, readParagraphs } from './paragraph.ts'
import { stepKinds } from './steps.ts'
import { readWeights, type Weights } from './weights.ts'

/** Reads attributions with learned weights. */
export class Tagger {
  readonly #lexicon: Lexicon
  readonly #rowOf: KeyMap
  readonly #weights: Weights

  /** Opens a file of weights. Throws RangeError where it is damaged or of another version. */
  constructor(file: Uint8Array) {
    this.#weights = readWeights(file)
    this.#lexicon = openLexicon(this.#weights.lexicon)
    this.#rowOf = new KeyMap(this.#weights.keys)
  }

  /** The attributions of an article in text order. `ruled` is what the rules found in the same readings. */
  read(readings: readonly SentenceReading[], ruled: readonly Attribution[]): Attribution[] {
    return readParagraphs(readings, ruled, this.#lexicon).flatMap(paragraph =>
      attributionsIn(paragraph, this.#label(paragraph), ruled),
    )
  }

  #label(paragraph: Paragraph): Uint8Array {
    const labels = this.#score(readFeatures(paragraph), paragraph.tokens.length)
    return bestLabels({ labels, steps: this.#weights.steps, kinds: stepKinds(paragraph) })
  }

  #score(features: Int32Array, tokens: number): Float64Array {
    const { rows } = this.#weights
    const scores = new Float64Array(tokens * labelCount)
    for (let token = 0; token < tokens; token++) {
      const end = (token + 1) * featureCount
      const into = token * labelCount
      for (let at = end - featureCount; at < end; at++) {
        const row = this.#rowOf.get(features[at] ?? 0) * labelCount
        if (row < 0) continue
        for (let label = 0; label < labelCount; label++)
          scores[into + label] = (scores[into + label] ?? 0) + (rows[row + label] ?? 0)
      }
    }
    return scores
  }
}
