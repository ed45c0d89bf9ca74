import { phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const NEGATED = phrase(
  [
    'aren arenot didn* doesn* don donot hadn* hasn* haven* isn isnot n not wasn* weren* willn* won wouldn*',
    /\b(?:(?:is|are|was|were|has|have|had|did|does|do|would|will) ?(?:not|n't)|(?:isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|won't))\b/,
  ],
  ['alive rare', /\bis (?:\w+ ){0,2}alive\b|\b(?:is|are) rare\b/],
)
const MOST_CHARACTERS = 220

/** The singer is not dead. The article itself says, in few words and without a source, that something is not so. */
export const negatedStatement: CounterRule = {
  name: 'negated-statement',
  needsClaim: true,
  find(words) {
    const { unit } = words
    if (words.speaker !== null || !reporterHas(unit, NEGATED)) return null
    return reporterText(unit).length < MOST_CHARACTERS && words.reported === '' ? 'contradicts' : null
  },
}
