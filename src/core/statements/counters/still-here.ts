import { phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const STILL_SO = phrase(
  [
    'alive',
    /\b(?:alive(?: and (?:well|kicking|healthy|safe))|(?:is|are|was|were|he's|she's|they're|i'm|am|be|still|very much) (?:\w+ ){0,2}alive\b)\b/,
  ],
  ['safe', /\bsafe and (?:well|sound)\b/],
  ['still + here open place working', /\bstill (?:here|open|working|in place)\b/],
  ['breathing intact married ongoing unresolved', /\bstill (?:breathing|intact|married|unresolved|ongoing)\b/],
  ['consider considers standing', /\bstill (?:standing|considers?)\b/],
  ['believe believes', /\bstill believes?\b/],
  ['maintain maintains stand stands track', /\bstill (?:maintains?|on track|stands?)\b/],
  ['effect force', /\bstill (?:in effect|in force)\b/],
  ['health spirits', /\bin good (?:health|spirits)\b/],
  [
    'force illegal intact open schedule track unchanged unharmed unhurt unlawful + are is remain remains was were',
    /\b(?:remains?|is|are|was|were) (?:\w+ )?(?:unchanged|illegal|unlawful|in force|on schedule|on track|unharmed|unhurt|intact|open for business)\b/,
  ],
  ['opposed rather', /\b(?:rather than|as opposed to)\b/],
  ['instead', /\binstead of\b/],
  [
    'actually fact instead just merely only rather really simply + are is was were',
    /\b(?:was|is|were|are) (?:actually|really|in fact|merely|simply|instead|only|just|rather)\b/,
  ],
  [
    'actually fact really + did do does had has',
    /\b(?:has (?:actually|really|in fact)|had (?:actually|really|in fact)|(?:did|does|do) in fact)\b/,
  ],
)

/** The singer is alive and well. The road is in fact open. A state that does not go with what was told. */
export const stillHere: CounterRule = {
  name: 'still-here',
  needsClaim: true,
  find({ unit }) {
    return wholeHas(unit, STILL_SO) ? 'contradicts' : null
  },
}
