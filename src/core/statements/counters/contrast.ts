import { reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const OPENING =
  /^(?:by contrast|in contrast|on the contrary|contrary to|in fact|in reality|for the record|however|but|yet|in truth|instead|still|nevertheless)\b,?/
const STRONG = /^(?:by contrast|in contrast|on the contrary|contrary to|in reality|for the record|in truth)\b/
const INNER =
  /, however,|\b(?:but|yet|however,?) (?:\w+ ){0,3}(?:records?|documents?|data|figures|studies|research|court filings?|officials|experts?|video|photos?|footage|tests?|results?)\b.{0,30}\b(?:show|shows|showed|indicate|indicates|suggest|suggests|say|says|found|reveal|reveals|contradict)\b/

/** By contrast, the report said … But records show … The agency, however, said … The statement stands against the one before. */
export const contrast: CounterRule = {
  name: 'contrast',
  needsClaim: true,
  find({ unit, reported, speaker }) {
    const words = reporterText(unit)
    if (STRONG.test(words) || INNER.test(words))
      return reported !== '' || STRONG.test(words) ? 'contradicts' : null
    return OPENING.test(words) && speaker !== null && reported !== '' ? 'contradicts' : null
  },
}
