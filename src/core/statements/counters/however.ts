import { reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const HOWEVER = /^(?:however|but|yet|nevertheless)\b,? |, however,/

/** However, the agency said … The court, however, ruled … A source is set against what stands before, if it speaks of the same. */
export const however: CounterRule = {
  name: 'however',
  needsClaim: true,
  find({ unit, reported, speaker }) {
    if (speaker === null || reported === '' || unit.span.start !== unit.context.sentence.start) return null
    return HOWEVER.test(reporterText(unit)) ? 'contradicts' : null
  },
}
