import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const HOWEVER = phrase(
  ['but however nevertheless yet', /^(?:however|but|yet|nevertheless)\b,? /],
  ['however', /, however,/],
)

/** However, the agency said … The court, however, ruled … A source is set against what stands before, if it speaks of the same. */
export const however: CounterRule = {
  name: 'however',
  needsClaim: true,
  find(words) {
    const { unit, speaker } = words
    if (speaker === null || unit.span.start !== unit.context.sentence.start) return null
    return reporterHas(unit, HOWEVER) && words.reported !== '' ? 'contradicts' : null
  },
}
