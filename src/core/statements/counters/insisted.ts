import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const INSISTED = phrase(
  ['insist*', /\binsist(?:s|ed|ing)?(?! on\b)\b/],
  ['maintai*', /\bmaintain(?:s|ed|ing)? (?:that|he|she|it|they|the)\b/],
  [
    'adamant clarif* convinced reiterat* stress*',
    /\b(?:clarif(?:y|ies|ied|ying)|reiterat(?:e|es|ed|ing)|stress(?:es|ed|ing)|adamant|remains? convinced)\b/,
  ],
  ['assur* emphasi*', /\b(?:emphasi[sz](?:es|ed|ing)|assur(?:es|ed|ing))\b/],
  [
    'cautioned cautions contended contending contends reaffirm* swears swore',
    /\b(?:reaffirm(?:s|ed)|contend(?:s|ed|ing)|caution(?:s|ed)|swore|swears)\b/,
  ],
  ['argued argues arguing vowed vows warned', /\b(?:argu(?:es|ed|ing)|warned|vow(?:s|ed))\b/],
  ['point*', /\bpoint(?:s|ed|ing)? out\b/],
  ['noted notes noting', /\bnot(?:es|ed|ing) that\b/],
)

/** The engineer insisted that the bridge had been sound. Somebody holds on to an account. */
export const insisted: CounterRule = {
  name: 'insisted',
  needsClaim: true,
  find(words) {
    return words.speaker !== null && reporterHas(words.unit, INSISTED) && words.reported !== '' ? 'contradicts' : null
  },
}
