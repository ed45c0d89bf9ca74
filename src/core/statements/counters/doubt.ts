import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const REPORTER = phrase(
  'buying convinced credulity discrepanc* doubt* holes implausible improbable inconsistenc* question* red sceptic* skeptic* suspicious true unconvinced unlikely',
  /\b(?:question(?:s|ed|ing)? (?:whether|if|the (?:\w+ )?(?:accuracy|veracity|validity|authenticity|credibility|reliability|truth|legitimacy|claims?|report|account|finding|wisdom|basis|motives?|timing)|why|how|\w+'s (?:\w+ )?(?:claims?|account|veracity|credibility|story|honesty|honou?r))|(?:cast|casts|casting|raise|raises|raised|raising|expressed?|expressing|have|has|had|voic(?:ed|ing)|sow(?:s|ed)?|threw|thrown) (?:\w+ )?(?:doubts?|questions (?:about|over|as to))|(?<!no )doubts? (?:that|about|whether|over|are)|doubt(?:ed|s) (?:that|the|whether|if|his|her|it|any)|call(?:s|ed|ing)? (?:\w+ ){0,6}into (?:question|doubt)|(?:is|are|remain\w*|very|was|were|been|deeply|highly) s[ck]eptical (?:(?:of|about) (?:the|that|this|these|those|his|her|such|any|\w+'s)|that)|(?:expressed|voiced|met with|with|greeted with|drew|some) s[ck]epticism|implausible|inconsistenc(?:y|ies)|discrepanc(?:y|ies)|suspicious of|not convinced|un ?convinced|(?:isn't|is not|aren't|not) buying|holes in (?:the|his|her|their|that)|(?:unlikely|doubtful|improbable) that|s[ck]eptics|strains credulity|too good to be true|red flags?)\b/,
)
const REPORTED = phrase(
  'add convinced difficult doubt* flawed hard hold implausible improbable inconsisten* odd pass questionable ring sceptical sense skeptical stand strange surprised suspicious unlikely unrel* wash way work',
  /\b(?:unlikely|very skeptical|sceptical|skeptical|(?<!no |without )doubt(?:s|ed|ful)?|hard to believe|hard to (?:see|imagine) (?:how|why)|difficult to (?:believe|see how)|implausible|improbable|would be surprised|not convinced|unrelated|do(?:es)? ?n[o']t (?:work out|add up|make sense|hold up|hold water|ring true|stand up|wash|pass the)|makes? no sense|strange that|odd that|suspicious|inconsisten\w+|questionable|unreliable|flawed|no way (?:that|it|he|she|they|to))\b/,
)

/** Experts questioned whether … "It seems unlikely." The gap raises doubts about the story. */
export const doubt: CounterRule = {
  name: 'doubt',
  needsClaim: false,
  find(words) {
    return reporterHas(words.unit, REPORTER) || reportedHas(words, REPORTED) ? 'disputes' : null
  },
}
