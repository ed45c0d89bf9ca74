/** How often words and stems are cues and sources in annotated articles, for the lexicon of the tagger. */
import { LABEL } from '../../src/core/statements/tagger/labels.ts'
import { type Lexicon, rateStep, stemKey, wordKey } from '../../src/core/statements/tagger/lexicon.ts'
import type { Spelling } from '../../src/core/statements/tagger/spelling.ts'
import type { PackedLexicon } from './pack.ts'

interface Count {
  all: number
  cue: number
  source: number
}

/** Words and stems with their counts. */
export class Counts {
  readonly #words = new Map<string, Count>()
  readonly #stems = new Map<string, Count>()
  readonly #forms = new Map<string, Spelling>()

  /** Counts a paragraph. */
  add(forms: readonly Spelling[], labels: Uint8Array): void {
    forms.forEach((form, at) => {
      this.#forms.set(form.lower, form)
      for (const [counts, key] of [
        [this.#words, form.lower],
        [this.#stems, form.stem],
      ] as const) {
        const count = counts.get(key) ?? { all: 0, cue: 0, source: 0 }
        counts.set(key, count)
        count.all += 1
        if (labels[at] === LABEL.cue) count.cue += 1
        if (labels[at] === LABEL.sourceBefore || labels[at] === LABEL.sourceAfter) count.source += 1
      }
    })
  }

  /** The lexicon as an article sees it that was not counted: `own` are the counts of that article alone. */
  without(own: Counts): Lexicon {
    const step = (all: Count | undefined, mine: Count | undefined, part: 'cue' | 'source'): number =>
      rateStep((all?.[part] ?? 0) - (mine?.[part] ?? 0), (all?.all ?? 0) - (mine?.all ?? 0))
    return {
      ratesOf: ({ lower, stem }) => ({
        cueRate: step(this.#words.get(lower), own.#words.get(lower), 'cue'),
        stemRate: step(this.#stems.get(stem), own.#stems.get(stem), 'cue'),
        sourceRate: step(this.#words.get(lower), own.#words.get(lower), 'source'),
      }),
    }
  }

  /** The lexicon to ship: only what differs from 0. Keys that two words share keep the first by spelling. */
  pack(): PackedLexicon {
    const words = new Map<number, number>()
    const stems = new Map<number, number>()
    const put = (map: Map<number, number>, key: number, value: number): void => {
      if (value > 0 && !map.has(key)) map.set(key, value)
    }
    for (const [lower, { all, cue, source }] of sorted(this.#words)) {
      const form = this.#forms.get(lower)
      if (form !== undefined) put(words, wordKey(form), rateStep(cue, all) | (rateStep(source, all) << 3))
    }
    for (const [stem, { all, cue }] of sorted(this.#stems)) put(stems, stemKey(stem), rateStep(cue, all))
    const ascending = (map: Map<number, number>): [number, number][] => [...map].sort(([a], [b]) => a - b)
    return {
      wordKeys: Int32Array.from(ascending(words), ([key]) => key),
      words: ascending(words).map(([, value]) => value),
      stemKeys: Int32Array.from(ascending(stems), ([key]) => key),
      stems: ascending(stems).map(([, value]) => value),
    }
  }
}

const sorted = (counts: ReadonlyMap<string, Count>): [string, Count][] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
