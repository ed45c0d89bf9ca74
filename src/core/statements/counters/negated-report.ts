import { phrase } from '../grammar/phrases.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const NEGATED = phrase(
  'aren didn doesn hadn hasn haven isn neither never no nobody noone not nothing wasn weren',
  /\b(?:(?:is|are|was|were|has|have|had|did|does|do) not|(?:isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't)|never|no longer|at no (?:time|point)|no such \w+|neither|not (?:some|an?|true|the|one|by)|no ?(?:one|body) (?:was|were|is|has|had|made|told|asked|ever|saw|did)|(?:\w+ed|did|took|has|had) nothing(?! (?:new|but|more|else|to|short))|nothing (?:wrong|different|to do)|(?:absolutely )?no (?:intention|plans?|knowledge|role|evidence|proof|credible|indication\w*|linkage|link|violations?|involvement|reason|connection|contact|need))\b/,
)
// What is not, but is no denial: wishes, conditions, degrees, reasons and rhetorical turns.
const NO_DENIAL =
  /\b(?:do not|don't|did not|didn't|does not|doesn't) (?:think|know|want|believe|like|expect|always|have to|need to|even|mind|trust|understand|care)\b|\bnot (?:only|just|always|yet|enough|a lot|many|much|sure|allowed|able|going to|afraid|everyone|all)\b|\b(?:if|as if|because|unless|whether|why|when)\b[^,.]{0,60}(?:n't|not|never|no)\b|\bnever (?:again|mind|forget)\b|\b(?:please|you) (?:do not|don't|never)\b|\bnothing wrong with\b|\bwho (?:is|are|was|were|do|does|did|have|has)(?: not|n't)\b|(?:not|n't)\b[^.]{0,40}\bany ?more\b|\bnot (?:unprecedented|uncommon|immune|interested|qualified|politically|nearly|as)\b|\bnever[ -](?:ending|heard|worked|seen|been an?)\b|\b(?:isn't|aren't) (?:that|many|the only)\b|\?\s*$/

/** The agency said no fighters had crossed. "At no point did we block it." A source's words deny that something is so. */
export const negatedReport: CounterRule = {
  name: 'negated-report',
  needsClaim: true,
  find(words) {
    return words.speaker !== null && reportedHas(words, NEGATED) && !NO_DENIAL.test(words.reported)
      ? 'contradicts'
      : null
  },
}
