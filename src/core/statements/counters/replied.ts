import { phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const REPLIED = phrase(
  ['responded responding responds', /\brespond(?:s|ed|ing)\b/],
  [
    'rebuff* rejoin* replie* replying retort*',
    /\b(?:repl(?:ies|ied|ying)|retort(?:s|ed|ing)?|rejoin(?:s|ed)|rebuff(?:s|ed|ing)?)\b/,
  ],
  ['counter countered countering counters object*', /\b(?:counter(?:s|ed|ing)?|object(?:s|ed|ing) (?:to|that))\b/],
  ['answer*', /\banswer(?:s|ed|ing)? (?:critics|the|his|her|that|back)\b/],
  ['defended defending defends fired hit', /\b(?:defend(?:s|ed|ing)|fired back|hit back)\b/],
  [
    'defence defense rebuttal rejoinder reply response retort',
    /\b(?:in (?:his|her|its|their|a|an) (?:\w+ )?(?:response|reply|rebuttal|rejoinder|retort|defen[cs]e)|in response)\b/,
  ],
  ['balk* bristle* protested protests', /\b(?:protest(?:s|ed) that|bristl(?:es|ed)|balk(?:s|ed) at)\b/],
  ['defence defense', /\b(?:came|come|rushed|leapt|jumped) to (?:\w+ )?defen[cs]e\b/],
  [
    'chide* corrected interject* justifie* rebuk* scold*',
    /\b(?:justif(?:ies|ied)|rebuk(?:es|ed|ing)|chid(?:es|ed)|scold(?:s|ed)|corrected|interject(?:s|ed))\b/,
  ],
  ['cut shot', /\b(?:cut in|shot back)\b/],
)
const NO_REPLY =
  /\b(?:not|n't|never|yet to|without|declin\w+ to|refus\w+ to|fail\w+ to) (?:\w+ )?(?:respond|repl|answer|comment)/

/** The mayor countered that … In his response, the dean wrote … Somebody answers what was said. */
export const replied: CounterRule = {
  name: 'replied',
  needsClaim: true,
  find(words) {
    const { unit } = words
    if (!reporterHas(unit, REPLIED) || NO_REPLY.test(reporterText(unit))) return null
    return words.reported === '' ? null : 'disputes'
  },
}
