/** How often words were cues and sources in the training articles, in eight steps. */
import { keyOf } from './hashes.ts'
import type { Kernel } from './kernel.ts'
import { hashStem, type Spelling } from './spelling.ts'

/** How often a word is a cue, how often its stem is, how often the word is part of a source: 0 (hardly ever, or unknown) to 7. */
export interface Rates {
  readonly cueRate: number
  readonly stemRate: number
  readonly sourceRate: number
}

/** Tells the rates of words. */
export interface Lexicon {
  ratesOf(word: Spelling): Rates
}

const STEPS = [0.01, 0.05, 0.12, 0.25, 0.4, 0.6, 0.8]

/** The step of a rate: `part` of `all` uses. A word seen once or never tells nothing. */
export function rateStep(part: number, all: number): number {
  if (all < 2) return 0
  const rate = (part + 0.1) / (all + 1)
  const step = STEPS.findIndex(limit => rate < limit)
  return step < 0 ? STEPS.length : step
}

/** The key of a word in a packed lexicon. */
export const wordKey = ({ word }: Spelling): number => keyOf(word)
/** The key of a stem in a packed lexicon. */
export const stemKey = (stem: string): number => keyOf(hashStem(stem))

/** The lexicon of the weights that a kernel has opened. */
export const openedLexicon = (kernel: Kernel): Lexicon => ({
  ratesOf({ word, stemHash }) {
    const rates = kernel.wordRates(word)
    return { cueRate: rates & 7, stemRate: kernel.stemRate(stemHash), sourceRate: rates >> 3 }
  },
})
