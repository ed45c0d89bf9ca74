import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const INSISTED = phrase(
  'adamant argu* assur* caution* clarif* contend* convinced emphasi* insist* maintain* noted notes noting point* reaffirm* reiterat* stress* swears swore vow* warned',
  /\b(?:insist(?:s|ed|ing)?(?! on\b)|maintain(?:s|ed|ing)? (?:that|he|she|it|they|the)|clarif(?:y|ies|ied|ying)|reiterat(?:e|es|ed|ing)|stress(?:es|ed|ing)|emphasi[sz](?:es|ed|ing)|assur(?:es|ed|ing)|reaffirm(?:s|ed)|contend(?:s|ed|ing)|argu(?:es|ed|ing)|point(?:s|ed|ing)? out|not(?:es|ed|ing) that|adamant|remains? convinced|warned|caution(?:s|ed)|swore|swears|vow(?:s|ed))\b/,
)

/** The engineer insisted that the bridge had been sound. Somebody holds on to an account. */
export const insisted: CounterRule = {
  name: 'insisted',
  needsClaim: true,
  find(words) {
    return words.speaker !== null && reporterHas(words.unit, INSISTED) && words.reported !== '' ? 'contradicts' : null
  },
}
