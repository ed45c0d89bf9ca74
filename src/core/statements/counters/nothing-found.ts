import { phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const NOTHING_FOUND = phrase(
  'any appear back credible establish evidence exist find found indication little mention no nothing proof prove record* scant show sign support trace turn uncover zero',
  /\b(?:(?:found|find|finds|seen|saw|see|turned up|uncovered|discovered|detected|had|has|have|is|was|are|were|been|with|be|received|showed|shows?|cited|having) (?:absolutely |still |yet )?(?:no|little|not any|zero|scant) (?:\w+ ){0,2}(?:evidence|records?|proof|signs?|traces?|indications?|intelligence|information|basis|link|connection|ties|support|sign|trail|reason to believe|wrongdoing|correlation|impact|difference|violation|documentation|mention|contact|truth|sightings?|suggestion)\b|(?:did not|didn't|does not|doesn't|could not|couldn't|failed to|fails to|have not|has not|haven't|hasn't|not) (?:find|found|show|support|turn up|uncover|mention|appear in|back up|prove|establish|exist)\b(?! out)|no (?:\w+ )?(?:evidence|records?|proof|sign|trace|indication|credible \w+) (?:that|of|to (?:suggest|support|indicate|show|back)|whatsoever|at all|has|have|was|were|exists?|linking)\b|nothing (?:to (?:suggest|support|indicate|back)|in the \w+ (?:shows?|suggests?)))/,
)

/** Auditors found no record of the sale. There is nothing to suggest that … What was claimed was looked for and is not there. */
export const nothingFound: CounterRule = {
  name: 'nothing-found',
  needsClaim: true,
  find({ unit }) {
    return wholeHas(unit, NOTHING_FOUND) ? 'contradicts' : null
  },
}
