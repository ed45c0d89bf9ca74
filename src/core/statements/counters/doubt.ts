import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const REPORTER = phrase(
  ['questio*', /\bquestion(?:s|ed|ing)? (?:whether|if|how|why)\b/],
  [
    'account accuracy authenticity basis claim claims credibility finding legitimacy motive* reliability report timing truth validity veracity wisdom + questio*',
    /\bquestion(?:s|ed|ing)? the (?:\w+ )?(?:accuracy|veracity|validity|authenticity|credibility|reliability|truth|legitimacy|claims?|report|account|finding|wisdom|basis|motives?|timing)\b/,
  ],
  [
    'account claim claims credibility honesty honor honour story veracity + questio*',
    /\bquestion(?:s|ed|ing)? \w+'s (?:\w+ )?(?:claims?|account|veracity|credibility|story|honesty|honou?r)\b/,
  ],
  [
    'doubt* questions + cast* expresse* expressing had has have rais* sow sowed sows threw thrown voiced voicing',
    /\b(?:cast|casts|casting|raise|raises|raised|raising|expressed?|expressing|have|has|had|voic(?:ed|ing)|sow(?:s|ed)?|threw|thrown) (?:\w+ )?(?:doubts?|questions (?:about|over|as to))\b/,
  ],
  [
    'doubt*',
    /\b(?:(?<!no )doubts? (?:that|about|whether|over|are)|doubt(?:ed|s) (?:that|the|whether|if|his|her|it|any))\b/,
  ],
  ['doubt question + call*', /\bcall(?:s|ed|ing)? (?:\w+ ){0,6}into (?:question|doubt)\b/],
  [
    'sceptical skeptical',
    /\b(?:is|are|remain\w*|very|was|were|been|deeply|highly) s[ck]eptical (?:(?:of|about) (?:the|that|this|these|those|his|her|such|any|\w+'s)|that)\b/,
  ],
  [
    'discrepanc* implausible inconsistenc* scepticism skepticism',
    /\b(?:(?:expressed|voiced|met with|with|greeted with|drew|some) s[ck]epticism|implausible|inconsistenc(?:y|ies)|discrepanc(?:y|ies))\b/,
  ],
  [
    'buying convinced credulity holes sceptics skeptics suspicious unconvinced',
    /\b(?:suspicious of|not convinced|un ?convinced|(?:isn't|is not|aren't|not) buying|holes in (?:the|his|her|their|that)|s[ck]eptics|strains credulity)\b/,
  ],
  ['doubtful improbable unlikely', /\b(?:unlikely|doubtful|improbable) that\b/],
  ['flag flags true', /\b(?:too good to be true|red flags?)\b/],
)
const REPORTED = phrase(
  ['sceptical skeptical unlikely', /\b(?:unlikely|very skeptical|skeptical|sceptical)\b/],
  ['doubt*', /\b(?<!no |without )doubt(?:s|ed|ful)?\b/],
  ['hard', /\b(?:hard to believe|hard to (?:see|imagine) (?:how|why))\b/],
  ['difficult', /\bdifficult to (?:believe|see how)\b/],
  [
    'implausible improbable inconsisten* odd strange surprised suspicious',
    /\b(?:implausible|improbable|would be surprised|strange that|odd that|suspicious|inconsisten\w+)\b/,
  ],
  ['convinced flawed questionable unrel*', /\b(?:not convinced|unrelated|questionable|unreliable|flawed)\b/],
  [
    'add hold pass ring sense stand wash work + do does* don donot',
    /\bdo(?:es)? ?n[o']t (?:work out|add up|make sense|hold up|hold water|ring true|stand up|wash|pass the)\b/,
  ],
  ['sense', /\bmakes? no sense\b/],
  ['way + no', /\bno way (?:that|it|he|she|they|to)\b/],
)

/** Experts questioned whether … "It seems unlikely." The gap raises doubts about the story. */
export const doubt: CounterRule = {
  name: 'doubt',
  needsClaim: false,
  find(words) {
    return reporterHas(words.unit, REPORTER) || reportedHas(words, REPORTED) ? 'disputes' : null
  },
}
