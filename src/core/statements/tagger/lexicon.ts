/** How often words were cues and sources in the training articles, in eight steps. */
import { keyOf } from './hashes.ts'
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

/** From this step on a cue is likely enough to be looked back to from afar. */
export const likelyCue = 2

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

/** Rates as packed, keys ascending: `words[i]` holds cue rate | source rate << 3 of the word with the key `wordKeys[i]`. */
export interface PackedLexicon {
  readonly wordKeys: Int32Array
  readonly words: ArrayLike<number>
  readonly stemKeys: Int32Array
  readonly stems: ArrayLike<number>
}

/** Opens a packed lexicon. */
export function openLexicon({ wordKeys, words, stemKeys, stems }: PackedLexicon): Lexicon {
  return {
    ratesOf(word) {
      const packed = words[placeOf(wordKey(word), wordKeys)] ?? 0
      const stemRate = stems[placeOf(keyOf(word.stemHash), stemKeys)] ?? 0
      return { cueRate: packed & 7, stemRate, sourceRate: packed >> 3 }
    },
  }
}

/** The place of a key among ascending ones, or -1. */
function placeOf(key: number, keys: Int32Array): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}
