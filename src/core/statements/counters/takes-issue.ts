import type { Relation } from '../../model.ts'
import { comesToClaim, withWhatFollows } from '../claim-nouns.ts'
import { type Phrase, phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText, wholeHas } from '../grammar/unit-text.ts'
import type { Unit } from '../grammar/units.ts'
import type { CounterRule } from './counter-rule.ts'

const PHRASES: readonly (readonly [Phrase, Relation])[] = [
  [
    phrase(
      'belie* conflict* contradict* counter debunks demolishes disproves flew flies flying incompatible inconsistent odds punctures undercut* undermin*',
      /\b(?:contradict(?:s|ed|ing)?|bel(?:ies|ied)|undercut(?:s|ting)?|undermin(?:es|ed|ing) (?:the|his|her|its|their|that|this|\w+'s) (?:\w+ )?(?:claims?|argument|case|account|story|assertion|notion)|fl(?:ies|ew|ying) in the face of|runs? counter to|ran counter to|(?:at odds|inconsistent|incompatible|in conflict|conflicts?) with|(?:debunks|disproves|punctures|demolishes))\b/,
    ),
    'contradicts',
  ],
  [
    phrase(
      'beg* bit challeng* clapped competing conflicting contest* contradict* contrasting cried cry differ* disput* exception fired fires firing fought foul hit hits hitting issue jabbed lashed opposite otherwise punch* push* questioned rival shoots shot snapped straight struck swung',
      /\b(?:disput(?:es?|ing) (?:the|that|this|those|these|his|her|its|their|any|it|[\w.]+'s)\b|disputed (?:that|this|those|these|his|her|its|their|any|it|by|the|[\w.]+'s)\b(?! (?:islands?|territor\w+|city|region|land|border|waters))|(?:strongly|hotly|fiercely|vehemently|flatly|vigorously|sharply|openly|also|later|immediately|quickly) (?:disput|contest|challeng)(?:es|ed|ing)|(?:been|was|were|is|are) (?:\w+ly )?(?:disputed|contested|challenged|questioned|contradicted) by|(?:took|takes?|taking) (?:\w+ )?(?:issue with|exception to)|(?<!be |been |were |was )(?:push(?:ed|es|ing)|hit|hits|hitting|fir(?:es|ed|ing)|shot|shoots|punched|punch(?:es|ing)|jabbed|struck|snapped|clapped|lashed|swung|fought|bit) back|(?:beg(?:s|ged)? to|would) differ|begg?ed to differ|(?:says?|said|saying|claims?|thinks?|believes?|insists?|insisted|argues?|suggests?|show|shows|tells?|told \w+(?: \w+)?|found|prove[sd]?|concluded) otherwise|(?:t(?:ell|ells|old|elling)|paint(?:s|ed)?|g(?:ave|ives?)|offer(?:s|ed)?|provid(?:es|ed)|had|has) an? (?:\w+ )?(?:different|contrasting|conflicting|contradictory|rival|competing|opposite) (?:\w+ )?(?:stor(?:y|ies)|accounts?|pictures?|versions?|explanations?|views?|figures?|interpretations?|tales?)|set(?:ting)? the record straight|(?:cried|cry) foul)\b/,
    ),
    'disputes',
  ],
]
// "… questioned the ministry's figures".
const ASKED_ABOUT = phrase(
  'challeng* contest* counter* criticis* criticiz* question*',
  /\b(?:challeng|contest|counter|question|criticiz|criticis)(?:s|ed|es|ing) /g,
)
const MOST_BETWEEN = 4

function asksAboutClaim(unit: Unit): boolean {
  if (!unit.context.phrases.has(ASKED_ABOUT)) return false
  return withWhatFollows(reporterText(unit), ASKED_ABOUT.pattern).some(({ after }) =>
    comesToClaim(after, MOST_BETWEEN, 1),
  )
}

const DISAGREES = phrase(
  'disagree*',
  /\b(?:(?:strongly|firmly|respectfully|fundamentally|totally|completely|vehemently|could ?(?:n't|not)|we|i|they|he|she|who|experts?|officials?|others|scientists|critics|lawyers?|and|but|also) disagree[sd]?(?! (?:about|over|on whether)\b)|disagree[sd]? (?:with (?:the|that|this|those|these|his|her|its|their|mr|ms|\w+'s)|strongly|that|and|saying))\b/,
)
const CONTRADICTS = phrase('contradict* otherwise', /\bcontradict(?:s|ed|ing)?\b|\botherwise,?\W*$/)
const NOT_A_CLAIM =
  /\b(?:not|never|n't) (?:\w+ )?(?:disput|contradict|challeng)|\bdisputed (?:\w+ )?(?:border|island|territor|region|area|waters|election)/

function relationIn(unit: Unit): Relation | null {
  const found = PHRASES.find(([each]) => reporterHas(unit, each))
  if (found !== undefined) return found[1]
  if (asksAboutClaim(unit) || wholeHas(unit, DISAGREES)) return 'disputes'
  return wholeHas(unit, CONTRADICTS) ? 'contradicts' : null
}

/** Her office disputed the figure. His tax return tells a different story. "We strongly disagree with that account," it said. */
export const takesIssue: CounterRule = {
  name: 'takes-issue',
  needsClaim: false,
  find({ unit }) {
    const found = relationIn(unit)
    return found !== null && NOT_A_CLAIM.test(reporterText(unit)) ? null : found
  },
}
