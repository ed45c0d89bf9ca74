import { reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const REPORTER =
  /\b(?:questioned (?:whether|if|the|why|how)|(?:cast|casts|casting|raise|raises|raised|raising|expressed|have|has|had|voiced) (?:\w+ )?doubts?|(?<!no )doubts? (?:that|about|whether|are)|doubted|(?:is|are|remain\w*|very) skeptical (?:(?:of|about) (?:the|that|this|these|those|his|her|such)|that)|(?:is|are|remain\w*|very) sceptical (?:(?:of|about) (?:the|that|this|these|those|his|her|such)|that)|(?:expressed|voiced|met with|with) s[ck]epticism|implausible|inconsistenc(?:y|ies)|not convinced|(?:isn't|is not|aren't|not) buying)\b/
const REPORTED =
  /\b(?:unlikely|very skeptical|sceptical|skeptical|(?<!no )doubt(?:s|ed|ful)?|hard to believe|implausible|would be surprised|not convinced|unrelated|does ?n[o']t (?:work out|add up|make sense))\b/

/** Experts questioned whether … "It seems unlikely." The gap raises doubts about the story. */
export const doubt: CounterRule = {
  name: 'doubt',
  needsClaim: false,
  find({ unit, reported }) {
    return REPORTER.test(reporterText(unit)) || REPORTED.test(reported) ? 'disputes' : null
  },
}
