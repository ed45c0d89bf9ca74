import type { Relation } from '../../model.ts'
import { comesToClaim, withWhatFollows } from '../claim-nouns.ts'
import { reporterText, wholeText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const PATTERNS: readonly (readonly [RegExp, Relation])[] = [
  [
    /\b(?:contradict(?:s|ed|ing)?|bel(?:ies|ied)|undercut(?:s|ting)?|undermin(?:es|ed|ing) (?:the|his|her|its|their|that|this|\w+'s) (?:\w+ )?(?:claims?|argument|case|account|story|assertion|notion)|fl(?:ies|ew|ying) in the face of|runs? counter to|ran counter to|(?:at odds|inconsistent|incompatible|in conflict|conflicts?) with|(?:debunks|disproves|punctures|demolishes))\b/,
    'contradicts',
  ],
  [
    /\b(?:disput(?:es?|ing) (?:the|that|this|those|these|his|her|its|their|any|it|[\w.]+'s)\b|disputed (?:that|this|those|these|his|her|its|their|any|it|by|the|[\w.]+'s)\b(?! (?:islands?|territor\w+|city|region|land|border|waters))|(?:strongly|hotly|fiercely|vehemently|flatly|vigorously|sharply|openly|also|later|immediately|quickly) (?:disput|contest|challeng)(?:es|ed|ing)|(?:been|was|were|is|are) (?:\w+ly )?(?:disputed|contested|challenged|questioned|contradicted) by|(?:took|takes?|taking) (?:\w+ )?(?:issue with|exception to)|(?<!be |been |were |was )(?:push(?:ed|es|ing)|hit|hits|hitting|fir(?:es|ed|ing)|shot|shoots|punched|punch(?:es|ing)|jabbed|struck|snapped|clapped|lashed|swung|fought|bit) back|(?:beg(?:s|ged)? to|would) differ|begg?ed to differ|(?:says?|said|saying|claims?|thinks?|believes?|insists?|insisted|argues?|suggests?|show|shows|tells?|told \w+(?: \w+)?|found|prove[sd]?|concluded) otherwise|(?:t(?:ell|ells|old|elling)|paint(?:s|ed)?|g(?:ave|ives?)|offer(?:s|ed)?|provid(?:es|ed)|had|has) an? (?:\w+ )?(?:different|contrasting|conflicting|contradictory|rival|competing|opposite) (?:\w+ )?(?:stor(?:y|ies)|accounts?|pictures?|versions?|explanations?|views?|figures?|interpretations?|tales?)|set(?:ting)? the record straight|(?:cried|cry) foul)\b/,
    'disputes',
  ],
]
// "… questioned the ministry's figures".
const ASKED_ABOUT = /\b(?:challeng|contest|counter|question|criticiz|criticis)(?:s|ed|es|ing) /g
const MOST_BETWEEN = 4

function asksAboutClaim(words: string): boolean {
  return withWhatFollows(words, ASKED_ABOUT).some(({ after }) => comesToClaim(after, MOST_BETWEEN, 1))
}

const DISAGREES =
  /\b(?:(?:strongly|firmly|respectfully|fundamentally|totally|completely|vehemently|could ?(?:n't|not)|we|i|they|he|she|who|experts?|officials?|others|scientists|critics|lawyers?|and|but|also) disagree[sd]?(?! (?:about|over|on whether)\b)|disagree[sd]? (?:with (?:the|that|this|those|these|his|her|its|their|mr|ms|\w+'s)|strongly|that|and|saying))\b/
const CONTRADICTS = /\bcontradict(?:s|ed|ing)?\b|\botherwise,?\W*$/
const NOT_A_CLAIM =
  /\b(?:not|never|n't) (?:\w+ )?(?:disput|contradict|challeng)|\bdisputed (?:\w+ )?(?:border|island|territor|region|area|waters|election)/

/** Her office disputed the figure. His tax return tells a different story. "We strongly disagree with that account," it said. */
export const takesIssue: CounterRule = {
  name: 'takes-issue',
  needsClaim: false,
  find({ unit }) {
    const words = reporterText(unit)
    if (NOT_A_CLAIM.test(words)) return null
    const found = PATTERNS.find(([pattern]) => pattern.test(words))
    if (found !== undefined) return found[1]
    if (asksAboutClaim(words)) return 'disputes'
    const whole = wholeText(unit)
    return DISAGREES.test(whole) ? 'disputes' : CONTRADICTS.test(whole) ? 'contradicts' : null
  },
}
