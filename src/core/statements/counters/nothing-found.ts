import { phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const NOTHING_FOUND = phrase(
  [
    'any little no scant zero + basis connection contact correlation difference documentation evidence impact indication* information intelligence link mention proof reason record records sighting* sign signs suggestion support ties trace* trail truth violation wrongdoing',
    /\b(?:found|find|finds|seen|saw|see|turned up|uncovered|discovered|detected|had|has|have|is|was|are|were|been|with|be|received|showed|shows?|cited|having) (?:absolutely |still |yet )?(?:no|little|not any|zero|scant) (?:\w+ ){0,2}(?:evidence|records?|proof|signs?|traces?|indications?|intelligence|information|basis|link|connection|ties|support|sign|trail|reason to believe|wrongdoing|correlation|impact|difference|violation|documentation|mention|contact|truth|sightings?|suggestion)\b/,
  ],
  [
    'appear back establish exist find found mention prove show support turn uncover + couldn didn doesn failed fails hasn haven not',
    /\b(?:did not|didn't|does not|doesn't|could not|couldn't|failed to|fails to|have not|has not|haven't|hasn't|not) (?:find|found|show|support|turn up|uncover|mention|appear in|back up|prove|establish|exist)\b(?! out)/,
  ],
  [
    'credible evidence indication proof record records sign trace + no',
    /\bno (?:\w+ )?(?:evidence|records?|proof|sign|trace|indication|credible \w+) (?:that|of|to (?:suggest|support|indicate|show|back)|whatsoever|at all|has|have|was|were|exists?|linking)\b/,
  ],
  ['nothing', /\bnothing (?:to (?:suggest|support|indicate|back)|in the \w+ (?:shows?|suggests?))/],
)

/** Auditors found no record of the sale. There is nothing to suggest that … What was claimed was looked for and is not there. */
export const nothingFound: CounterRule = {
  name: 'nothing-found',
  needsClaim: true,
  find({ unit }) {
    return wholeHas(unit, NOTHING_FOUND) ? 'contradicts' : null
  },
}
