/** Words as the tagger sees them under a lexicon: forms in the kernel's memory, made once for every spelling. */
import type { Token } from '../../text/tokens.ts'
import { firstMark } from './kernel/numbers.ts'
import type { Kernel } from './kernel.ts'
import type { Lexicon, Rates } from './lexicon.ts'
import { type Spelling, spell } from './spelling.ts'
import { kindOf } from './steps.ts'

// Spellings of many articles; beyond that the table starts anew, so that a long session keeps no more.
const mostForms = 20_000

/** The forms of words under one lexicon. A kernel holds those of one at a time. */
export class WordForms {
  readonly #numbers = new Map<string, number>()
  readonly #kernel: Kernel
  readonly #lexicon: Lexicon

  constructor(kernel: Kernel, lexicon: Lexicon) {
    this.#kernel = kernel
    this.#lexicon = lexicon
    this.#startAnew()
  }

  /** Call before an article: its forms stay until the next call. */
  makeRoom(): void {
    if (this.#numbers.size >= mostForms) this.#startAnew()
  }

  /** The number of a token's form. */
  of({ text, lower }: Pick<Token, 'text' | 'lower'>): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const spelling = spell(text, lower)
    const made = this.#add(text, spelling, this.#lexicon.ratesOf(spelling))
    this.#numbers.set(text, made)
    return made
  }

  #startAnew(): void {
    this.#numbers.clear()
    this.#kernel.forgetForms()
    for (const edge of EDGES) this.#add(edge, spell(edge, edge), EDGE_RATES)
  }

  #add(text: string, spelling: Spelling, { cueRate, stemRate, sourceRate }: Rates): number {
    const { lower, word, stemHash, lastTwo, lastThree, firstThree, shape } = spelling
    const kind = kindOf(text, lower, shape < firstMark)
    const endsSegment = SEGMENT_ENDS.has(text) ? 1 : 0
    return this.#kernel.addForm(
      ...[word, stemHash, lastTwo, lastThree, firstThree, shape],
      ...[cueRate, stemRate, sourceRate, kind, endsSegment],
    )
  }
}

const SEGMENT_ENDS = new Set([',', ';', '—', ':', '“', '”', '"'])

/** What stands before the first and after the last token of a paragraph: the first two forms. */
const EDGES = ['<s>', '</s>']
const EDGE_RATES: Rates = { cueRate: 15, stemRate: 15, sourceRate: 15 }
