import type { Gender } from './people.ts'

/** Somebody or something that can be meant by "he", "they" or "the company". */
export interface Referent {
  readonly name: string
  readonly kind: 'person' | 'group' | 'thing'
  /** In lower case: what it is called and what it is. */
  readonly description: string
  /** Learned from the words around: a name's title, a given name, or the first pronoun that was resolved to it. */
  gender: Gender | null
}

// After so many sentences the weight of a mention has fallen to a half.
const HALF_LIFE = 1
const FAINTEST = 0.02

interface Trace {
  readonly referent: Referent
  weight: number
  sentence: number
  /** All weights ever added: how much the article is about it. */
  total: number
}

/**
 * Who is in the reader's mind at a place in an article: every mention adds weight, which fades by the sentence (after S. Lappin and
 * H. Leass, An Algorithm for Pronominal Anaphora Resolution, 1994).
 */
export class Salience {
  readonly #traces = new Map<string, Trace>()

  /** Adds a mention in a sentence (its index; never smaller than the one before). */
  add(referent: Referent, weight: number, sentence: number): void {
    const trace = this.#traces.get(referent.name)
    if (trace === undefined) {
      this.#traces.set(referent.name, { referent, weight, sentence, total: weight })
      return
    }
    trace.weight = weightAt(trace, sentence) + weight
    trace.sentence = sentence
    trace.total += weight
  }

  /** The most salient referent that fits (0 or false: not at all, 1 or true: well), at a sentence, else null; `isMain`: of those no fainter than `least` the one the article is most about. */
  best(
    sentence: number,
    fit: (referent: Referent) => boolean | number,
    least = FAINTEST,
    isMain = false,
  ): Referent | null {
    let best: Referent | null = null
    let most = 0
    for (const [name, trace] of this.#traces) {
      const weight = weightAt(trace, sentence)
      if (weight < FORGOTTEN) this.#traces.delete(name)
      const how = weight < least ? 0 : Number(fit(trace.referent))
      if (how === 0) continue
      const rank = how * (isMain ? trace.total : weight)
      if (rank < most) continue
      best = trace.referent
      most = rank
    }
    return best
  }
}

// Whoever was not named for some fourteen sentences is not searched any more, so that long texts take linear time.
const FORGOTTEN = 0.0002

function weightAt({ weight, sentence }: Trace, now: number): number {
  return weight * 0.5 ** ((now - sentence) / HALF_LIFE)
}
