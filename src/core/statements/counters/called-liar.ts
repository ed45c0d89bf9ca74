import { phrase } from '../grammar/phrases.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const LIAR = phrase(
  ['hypocri* liar* selfserving serving', /\b(?:liars?|self-?serving|hypocri\w+)\b/],
  [
    'deceive deflect discredit distract lying mislead smear tarnish',
    /\b(?:(?:is|are|was|were|he's|she's|they're|you're|keeps?|been|by|of|not|stop|about) lying|trying to (?:deflect|distract|deceive|mislead|discredit|smear|tarnish))\b/,
  ],
  [
    'lied lies smear*',
    /\b(?:(?:he|she|they|you|it|who) (?:\w+ )?lie[sd](?! (?:in|down|on|at|with)\b)|lied (?:about|to)|smears?)\b/,
  ],
  [
    'assassination defam* delusional libel motivated slander vendetta witch*',
    /\b(?:witch[- ]?hunts?|slander|libel|defam(?:e|ed|ation|atory)|delusional|politically[- ]motivated|vendetta|character assassination)\b/,
  ],
  [
    'cherry* deceiv* misle* sophomoric',
    /\b(?:misleading (?:the|people|voters|you|us|readers)|misled|deceiv(?:e|es|ed|ing)|cherry-?pick\w*|sophomoric)\b/,
  ],
  [
    'distort* fearmongering grapes mongering scaremongering stunt twist*',
    /\b(?:twist(?:s|ed|ing)|distort(?:s|ed|ing)?|fear ?mongering|scare ?mongering|sour grapes|publicity stunt)\b/,
  ],
  ['desperate*', /\bdesperate(?:ly)? (?:attempt|attack|move|ploy|to)\b/],
  ['attention', /\battention[- ]seek\w+\b/],
  ['making', /\bmaking (?:it|this|things|stuff) up\b/],
)

/** "They keep lying about us." The minister called it a smear. Who makes the claim is said to be no honest source. */
export const calledLiar: CounterRule = {
  name: 'called-liar',
  needsClaim: true,
  find(words) {
    return words.speaker !== null && reportedHas(words, LIAR) ? 'disputes' : null
  },
}
