import { reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const NEGATED =
  /\b(?:(?:is|are|was|were|has|have|had|did|does|do|would|will) ?(?:not|n't)|(?:isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|won't))\b|\bis (?:\w+ ){0,2}alive\b|\b(?:is|are) rare\b/
const MOST_CHARACTERS = 220

/** The singer is not dead. The article itself says, in few words and without a source, that something is not so. */
export const negatedStatement: CounterRule = {
  name: 'negated-statement',
  needsClaim: true,
  find({ unit, reported, speaker }) {
    if (speaker !== null || reported !== '') return null
    const words = reporterText(unit)
    return words.length < MOST_CHARACTERS && NEGATED.test(words) ? 'contradicts' : null
  },
}
