import { phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const REPLIED = phrase(
  'answer* balk* bristle* chide* corrected counter countered countering counters cut defen* fired hit interject* justifie* object* protest* rebu* rejoin* repl* respond* response retort* scold* shot',
  /\b(?:respond(?:s|ed|ing)|repl(?:ies|ied|ying)|retort(?:s|ed|ing)?|counter(?:s|ed|ing)?|rejoin(?:s|ed)|answer(?:s|ed|ing)? (?:critics|the|his|her|that|back)|defend(?:s|ed|ing)|in (?:his|her|its|their|a|an) (?:\w+ )?(?:response|reply|rebuttal|rejoinder|retort|defen[cs]e)|in response|rebuff(?:s|ed|ing)?|object(?:s|ed|ing) (?:to|that)|protest(?:s|ed) that|bristl(?:es|ed)|balk(?:s|ed) at|(?:came|come|rushed|leapt|jumped) to (?:\w+ )?defen[cs]e|justif(?:ies|ied)|rebuk(?:es|ed|ing)|chid(?:es|ed)|scold(?:s|ed)|corrected|interject(?:s|ed)|cut in|shot back|fired back|hit back)\b/,
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
