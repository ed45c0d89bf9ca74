import type { Relation } from '../../model.ts'
import { comesToClaim, withWhatFollows } from '../claim-nouns.ts'
import { type Phrase, phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText, wholeHas } from '../grammar/unit-text.ts'
import type { Unit } from '../grammar/units.ts'
import type { CounterRule } from './counter-rule.ts'

const PHRASES: readonly (readonly [Phrase, Relation])[] = [
  [
    phrase(
      ['contrad* counter', /\b(?:contradict(?:s|ed|ing)?|runs? counter to|ran counter to)\b/],
      [
        'belied belies debunks demolishes disproves flew flies flying punctures undercut*',
        /\b(?:bel(?:ies|ied)|undercut(?:s|ting)?|(?:debunks|disproves|punctures|demolishes)|fl(?:ies|ew|ying) in the face of)\b/,
      ],
      [
        'undermi*',
        /\bundermin(?:es|ed|ing) (?:the|his|her|its|their|that|this|\w+'s) (?:\w+ )?(?:claims?|argument|case|account|story|assertion|notion)\b/,
      ],
      [
        'conflic* incompatible inconsistent odds',
        /\b(?:at odds|inconsistent|incompatible|in conflict|conflicts?) with\b/,
      ],
    ),
    'contradicts',
  ],
  [
    phrase(
      ['disput*', /\bdisput(?:es?|ing) (?:the|that|this|those|these|his|her|its|their|any|it|[\w.]+'s)\b/],
      [
        'differ disputed',
        /\b(?:disputed (?:that|this|those|these|his|her|its|their|any|it|by|the|[\w.]+'s)\b(?! (?:islands?|territor\w+|city|region|land|border|waters))|(?:beg(?:s|ged)? to|would) differ|begg?ed to differ)\b/,
      ],
      [
        'challenged challenges challenging conteste* contesting disput* + also fiercely flatly hotly immediately later openly quickly sharply strongly vehemently vigorously',
        /\b(?:strongly|hotly|fiercely|vehemently|flatly|vigorously|sharply|openly|also|later|immediately|quickly) (?:disput|contest|challeng)(?:es|ed|ing)\b/,
      ],
      [
        'challenged contested contradicted disputed questioned',
        /\b(?:been|was|were|is|are) (?:\w+ly )?(?:disputed|contested|challenged|questioned|contradicted) by\b/,
      ],
      ['exception issue + take takes taking took', /\b(?:took|takes?|taking) (?:\w+ )?(?:issue with|exception to)\b/],
      ['pushe* pushing', /\b(?<!be |been |were |was )push(?:ed|es|ing) back\b/],
      [
        'bit fired fires firing fought hit hits hitting shot + back',
        /\b(?<!be |been |were |was )(?:hit|hits|hitting|fir(?:es|ed|ing)|shot|fought|bit) back\b/,
      ],
      [
        'clapped jabbed lashed punch* shoots snapped struck swung',
        /\b(?<!be |been |were |was )(?:shoots|punched|punch(?:es|ing)|jabbed|struck|snapped|clapped|lashed|swung) back\b/,
      ],
      [
        'otherwise',
        /\b(?:says?|said|saying|claims?|thinks?|believes?|insisted|argues?|suggests?|show|shows|tells?|told \w+(?: \w+)?|found|prove[sd]?|concluded) otherwise\b/,
      ],
      [
        'foul insist insists straight',
        /\binsists? otherwise\b|\b(?:set(?:ting)? the record straight|(?:cried|cry) foul)\b/,
      ],
      [
        'competing conflicting contradictory contrasting different opposite rival + account accounts explanation* figure* interpretation* picture* stories story tale tales version* view views',
        /\b(?:t(?:ell|ells|old|elling)|paint(?:s|ed)?|g(?:ave|ives?)|offer(?:s|ed)?|provid(?:es|ed)|had|has) an? (?:\w+ )?(?:different|contrasting|conflicting|contradictory|rival|competing|opposite) (?:\w+ )?(?:stor(?:y|ies)|accounts?|pictures?|versions?|explanations?|views?|figures?|interpretations?|tales?)\b/,
      ],
    ),
    'disputes',
  ],
]
// "… questioned the ministry's figures".
const ASKED_ABOUT = phrase([
  'challeng* contest* counter* criticis* criticiz* question*',
  /\b(?:challeng|contest|counter|question|criticiz|criticis)(?:s|ed|es|ing) /g,
])
const MOST_BETWEEN = 4

function asksAboutClaim(unit: Unit): boolean {
  const [pattern] = unit.context.phrases.get(ASKED_ABOUT) ?? []
  if (pattern === undefined) return false
  return withWhatFollows(reporterText(unit), pattern).some(({ after }) => comesToClaim(after, MOST_BETWEEN, 1))
}

const DISAGREES = phrase([
  'disagre*',
  /\b(?:(?:strongly|firmly|respectfully|fundamentally|totally|completely|vehemently|could ?(?:n't|not)|we|i|they|he|she|who|experts?|officials?|others|scientists|critics|lawyers?|and|but|also) disagree[sd]?(?! (?:about|over|on whether)\b)|disagree[sd]? (?:with (?:the|that|this|those|these|his|her|its|their|mr|ms|\w+'s)|strongly|that|and|saying))\b/,
])
const CONTRADICTS = phrase(['contrad* otherwise', /\bcontradict(?:s|ed|ing)?\b|\botherwise,?\W*$/])
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
