import { stemOf, stopWords } from '../text/stems.ts'
import type { Token } from '../text/tokens.ts'
import { foldWord } from '../text/words.ts'

/** The stems of the content words of a run of text. */
export type Terms = ReadonlySet<string>

/** The terms of a run of tokens. */
export function termsOf(tokens: readonly Token[]): Terms {
  const terms = new Set<string>()
  for (const token of tokens) {
    if (!token.isWord) continue
    const stem = stems.get(token.lower) ?? readStem(token.lower)
    if (stem !== '') terms.add(stem)
  }
  return terms
}

// The stem of each word form; "" of words without content. Articles have most of their words in common.
const stems = new Map<string, string>()
const MOST_STEMS = 20_000

function readStem(lower: string): string {
  if (stems.size >= MOST_STEMS) stems.clear()
  const folded = foldWord(lower)
  const stem = folded.length < 2 || stopWords.has(folded) ? '' : stemOf(folded, 'en')
  stems.set(lower, stem)
  return stem
}

/** How much each term tells in this article: the rarer, the more. */
export class TermWeights {
  readonly #uses = new Map<string, number>()
  readonly #count: number

  constructor(all: readonly Terms[]) {
    this.#count = all.length
    for (const terms of all) for (const term of terms) this.#uses.set(term, (this.#uses.get(term) ?? 0) + 1)
  }

  /** In how many runs of the article a term stands. */
  uses(term: string): number {
    return this.#uses.get(term) ?? 0
  }

  weight(term: string): number {
    return Math.log(1 + this.#count / (1 + this.uses(term)))
  }

  /** Shared weight of two runs over the weight of the lighter one, 0 to 1. */
  overlap(a: Terms, b: Terms): number {
    const lighter = Math.min(this.total(a), this.total(b))
    return lighter === 0 ? 0 : this.shared(a, b) / Math.max(lighter, LEAST_WEIGHT)
  }

  shared(a: Terms, b: Terms): number {
    let sum = 0
    for (const term of a) if (b.has(term)) sum += this.weight(term)
    return sum
  }

  /** What two runs share against what is as good as any, 0 to 2. */
  closeness(a: Terms, b: Terms): number {
    return Math.min(2, this.shared(a, b) / MUCH)
  }

  total(terms: Terms): number {
    let sum = 0
    for (const term of terms) sum += this.weight(term)
    return sum
  }
}

// Two runs of a word each that share it are not thereby about the same thing.
const LEAST_WEIGHT = 5

// A shared weight that tells all it can.
const MUCH = 8
