import { type Phrase, phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { NoteRule } from './note-rule.ts'

const PHRASES: readonly Phrase[] = [
  phrase(
    ['clarification correction update*', /^(?:correction|clarification|update[d]?)\b ?[:(—–-]/],
    ['note', /^editor's note\b.{0,200}\b(?:correct|clarif|updat|amend|earlier version|previous version)/],
  ),
  phrase([
    'amended changed clarified corrected revised updated + article headline post report story',
    /\b(?:this|the|an earlier version of this|a previous version of this) (?:story|article|post|report|headline) (?:\w+ )?(?:was|has been|have been|has since been) (?:\w+ly |since )?(?:updated|corrected|amended|changed|revised|clarified)\b/,
  ]),
  phrase([
    'version',
    /\b(?:an earlier|a previous|the original|an early) version of (?:this|the) (?:story|article|report|post|headline)\b/,
  ]),
  phrase([
    'amended corrected retracted withdrawn',
    /\b(?:has|have|had|was|were|since|later|been) (?:since |later )*(?:corrected|retracted|withdrawn|amended)\b.{0,40}\b(?:story|article|report|statement|claim|figure|tweet|account)\b/,
  ]),
  phrase([
    'amended corrected retracted withdrew',
    /\b(?:retracted|withdrew|corrected|amended) (?:its|the|his|her|their) (?:\w+ )?(?:story|article|report|statement|claim|figure|figures|tweet|account)\b/,
  ]),
]

/** This story was corrected on Monday. Correction: an earlier version misstated the date. The paper retracted its report. */
export const corrected: NoteRule = {
  name: 'corrected',
  kind: 'corrected',
  find(unit) {
    return PHRASES.some(each => wholeHas(unit, each)) ? { by: null } : null
  },
}
