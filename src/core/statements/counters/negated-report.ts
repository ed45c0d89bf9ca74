import { phrase } from '../grammar/phrases.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const NEGATED = phrase(
  [
    'never no not',
    /\b(?:(?:is|are|was|were|has|have|had|did|does|do) not|not (?:some|an?|true|the|one|by)|at no (?:time|point)|never|no such \w+)\b/,
  ],
  [
    'aren didn doesn hadn hasn haven isn wasn weren',
    /\b(?:isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't)\b/,
  ],
  ['longer neither', /\b(?:no longer|neither)\b/],
  ['no nobody noone', /\bno ?(?:one|body) (?:was|were|is|has|had|made|told|asked|ever|saw|did)\b/],
  [
    'nothing',
    /\b(?:(?:\w+ed|did|took|has|had) nothing(?! (?:new|but|more|else|to|short))|nothing (?:wrong|different|to do))\b/,
  ],
  [
    'connection contact indication* intention linkage',
    /\b(?:absolutely )?no (?:intention|indication\w*|linkage|connection|contact)\b/,
  ],
  ['need plan plans role + no', /\b(?:absolutely )?no (?:plans?|need|role)\b/],
  [
    'credible evidence knowledge proof reason + no',
    /\b(?:absolutely )?no (?:knowledge|proof|credible|evidence|reason)\b/,
  ],
  ['involvement link violation*', /\b(?:absolutely )?no (?:link|violations?|involvement)\b/],
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
