import { phrase } from '../grammar/phrases.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const LIAR = phrase(
  'assassination attention cherry* deceiv* defam* deflect delusional desperate* discredit distort* distract fear fearmongering grapes hypocri* liar* libel lie* lying making misle* motivated publicity scare scaremongering self* slander smear* sophomoric tarnish twist* vendetta witch*',
  /\b(?:liars?|(?:is|are|was|were|he's|she's|they're|you're|keeps?|been|by|of|not|stop|about) lying|(?:he|she|they|you|it|who) (?:\w+ )?lie[sd](?! (?:in|down|on|at|with)\b)|lied (?:about|to)|smears?|witch[- ]?hunts?|slander|libel|defam(?:e|ed|ation|atory)|delusional|politically[- ]motivated|vendetta|character assassination|trying to (?:deflect|distract|deceive|mislead|discredit|smear|tarnish)|misleading (?:the|people|voters|you|us|readers)|misled|deceiv(?:e|es|ed|ing)|cherry-?pick\w*|twist(?:s|ed|ing)|distort(?:s|ed|ing)?|fear ?mongering|scare ?mongering|sour grapes|publicity stunt|desperate(?:ly)? (?:attempt|attack|move|ploy|to)|attention[- ]seek\w+|making (?:it|this|things|stuff) up|sophomoric|self-?serving|hypocri\w+)\b/,
)

/** "They keep lying about us." The minister called it a smear. Who makes the claim is said to be no honest source. */
export const calledLiar: CounterRule = {
  name: 'called-liar',
  needsClaim: true,
  find(words) {
    return words.speaker !== null && reportedHas(words, LIAR) ? 'disputes' : null
  },
}
