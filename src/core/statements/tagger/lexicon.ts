/** How often words were cues and sources in the training articles, in eight steps. */
import { hashText, KeyTable, keyOf } from './hashes.ts'
import type { WordForm } from './words.ts'

/** How often a word is a cue, how often its stem is, how often the word is part of a source: 0 (hardly ever, or unknown) to 7. */
export interface Lexicon {
  cueRate(word: WordForm): number
  stemRate(word: WordForm): number
  sourceRate(word: WordForm): number
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
export const wordKey = (form: WordForm): number => keyOf(form.word)
/** The key of a stem in a packed lexicon. */
export const stemKey = (stem: string): number => keyOf(hashText(`^${stem}`))

/** Rates as packed, keys ascending: `words[i]` holds cue rate | source rate << 3 of the word with the key `wordKeys[i]`. */
export interface PackedLexicon {
  readonly wordKeys: Int32Array
  readonly words: ArrayLike<number>
  readonly stemKeys: Int32Array
  readonly stems: ArrayLike<number>
}

/** Opens a packed lexicon. */
export function openLexicon({ wordKeys, words, stemKeys, stems }: PackedLexicon): Lexicon {
  const ofWord = new KeyTable(wordKeys)
  const ofStem = new KeyTable(stemKeys)
  return {
    cueRate: form => (words[ofWord.get(keyOf(form.word))] ?? 0) & 7,
    sourceRate: form => (words[ofWord.get(keyOf(form.word))] ?? 0) >> 3,
    stemRate: form => stems[ofStem.get(keyOf(form.stemHash))] ?? 0,
  }
}
