/** Words as the tagger sees them under its lexicon. Made once for every spelling. */
import type { Token } from '../../text/tokens.ts'
import type { Lexicon, Rates } from './lexicon.ts'
import { firstMark, type Spelling, spell } from './spelling.ts'
import { kindOf } from './steps.ts'

/** A word with its rates, its kind as {@link kindOf} tells it, and whether a segment of a sentence ends with it. */
export interface WordForm extends Spelling, Rates {
  readonly kind: number
  readonly endsSegment: boolean
}

// Spellings of an article or two; beyond that the table starts anew, so that a long session keeps no more.
const mostForms = 20_000

/** The forms of words under one lexicon. */
export class WordForms {
  readonly #forms = new Map<string, WordForm>()
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The form of a token. */
  of({ text, lower }: Pick<Token, 'text' | 'lower'>): WordForm {
    const known = this.#forms.get(text)
    if (known !== undefined) return known
    if (this.#forms.size >= mostForms) this.#forms.clear()
    const spelling = spell(text, lower)
    const made = makeForm(text, spelling, this.#lexicon.ratesOf(spelling))
    this.#forms.set(text, made)
    return made
  }
}

const SEGMENT_ENDS = new Set([',', ';', '—', ':', '“', '”', '"'])

function makeForm(text: string, spelling: Spelling, rates: Rates): WordForm {
  const kind = kindOf(text, spelling.lower, spelling.shape < firstMark)
  return { ...spelling, ...rates, kind, endsSegment: SEGMENT_ENDS.has(text) }
}

const EDGE = 15
const edge = (name: string): WordForm =>
  makeForm(name, spell(name, name), { cueRate: EDGE, stemRate: EDGE, sourceRate: EDGE })

/** What stands before the first and after the last token of a paragraph. */
export const beforeFirst = edge('<s>')
export const afterLast = edge('</s>')
