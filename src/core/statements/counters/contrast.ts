import { wholeText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const OPENING =
  /^(?:but )?(?:by contrast|in contrast to|on the contrary|contrary to|in reality|for the record|in truth)\b,?/
const EVIDENCE =
  /\b(?:but|yet|however),? (?:\w+ ){0,3}(?:records?|documents?|data|figures|studies|research|filings?|video|photos?|photographs?|(?:satellite )?images?|imagery|measurements|minutes|footage|tests?|results?|emails?|logs?|witnesses)\b.{0,30}\b(?:show|shows|showed|indicate|indicates|suggest|suggests|say|says|said|found|reveal|reveals|contradict|tell)\b/

/** By contrast, the report said … But records show … The words themselves set the statement against the one before. */
export const contrast: CounterRule = {
  name: 'contrast',
  needsClaim: false,
  find({ unit, speaker }) {
    const words = wholeText(unit)
    const opens =
      OPENING.test(words) && (speaker !== null || (!words.includes('in contrast') && !words.includes('by contrast')))
    return opens || EVIDENCE.test(words) ? 'contradicts' : null
  },
}
