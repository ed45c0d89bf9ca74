import type { TextSpan } from '../../src/core/model.ts'
import { attributionsOf, readSentences } from '../../src/core/statements/attributions.ts'
import { readVoices } from '../../src/core/statements/claimants/voices.ts'
import { type Passage, readPassages } from '../../src/core/statements/passages.ts'
import { TermWeights } from '../../src/core/statements/terms.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { shippedTagger } from '../../tools/shipped-tagger.ts'

const tagger = shippedTagger()

/** The passages of an article as the product reads them, before it is settled which are counter-statements. */
export interface ArticleReading {
  readonly passages: readonly Passage[]
  /** Who speaks in each passage, in the same order. */
  readonly names: readonly (string | null)[]
  readonly weights: TermWeights
}

/** Reads an article with the tagger that ships. */
export function readArticle(text: string): ArticleReading {
  const readings = readSentences(text, splitSentences(text))
  const passages = readPassages(readings, tagger.read(readings, attributionsOf(readings)))
  return {
    passages,
    names: readVoices(passages).map(({ speaker }) => speaker?.name ?? null),
    weights: new TermWeights(passages.map(({ terms }) => terms)),
  }
}

const LEAST_OVERLAP = 0.4

/** The passage that a reader's mark stands on, if any covers enough of it. */
export function passageAt(mark: TextSpan, passages: readonly Passage[]): Passage | undefined {
  const own = passages.filter(({ isDenied }) => !isDenied)
  const overlaps = own.map(({ unit }) => jaccard(unit.span, mark))
  const most = Math.max(...overlaps)
  return most > LEAST_OVERLAP ? own[overlaps.indexOf(most)] : undefined
}

/** Shared length of two runs over the length that both cover together, 0 to 1. */
export function jaccard(a: TextSpan, b: TextSpan): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
