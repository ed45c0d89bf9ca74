import { phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const STILL_SO = phrase(
  'actually alive fact force health illegal instead intact just merely only open opposed rather really safe schedule simply spirits still track unchanged unharmed unhurt unlawful',
  /\b(?:alive(?: and (?:well|kicking|healthy|safe))|(?:is|are|was|were|he's|she's|they're|i'm|am|be|still|very much) (?:\w+ ){0,2}alive\b|safe and (?:well|sound)|still (?:here|breathing|standing|considers?|believes?|maintains?|stands?|intact|in place|in effect|in force|married|on track|open|unresolved|ongoing|working)|in good (?:health|spirits)|(?:remains?|is|are|was|were) (?:\w+ )?(?:unchanged|illegal|unlawful|in force|on schedule|on track|unharmed|unhurt|intact|open for business)|rather than|instead of|as opposed to|(?:was|is|were|are) (?:actually|really|in fact|merely|simply|instead|only|just|rather)|has (?:actually|really|in fact)|had (?:actually|really|in fact)|(?:did|does|do) in fact)\b/,
)

/** The singer is alive and well. The road is in fact open. A state that does not go with what was told. */
export const stillHere: CounterRule = {
  name: 'still-here',
  needsClaim: true,
  find({ unit }) {
    return wholeHas(unit, STILL_SO) ? 'contradicts' : null
  },
}
