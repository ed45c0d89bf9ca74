import { reporterText, wholeText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const UNTRUE =
  'false|untrue|wrong(?! (?:to|with|about)\\b)|incorrect|inaccurate|erroneous|mistaken|misleading|misguided|fabricated|fictitious|fictional|bogus|fake|phon(?:y|ey)|baseless|unfounded|groundless|meritless|unsupported|unsubstantiated|unsourced|debunked|discredited|ridiculous|absurd|ludicrous|laughable|preposterous|outrageous|delusional|far-fetched|dishonest|defamatory|slanderous|libel(?:l)?ous|speculative|impossible|crazy|made[- ]up'
const NONSENSE =
  'nonsense|rubbish|garbage|baloney|bunk|hogwash|malarkey|balderdash|claptrap|poppycock|tosh|bull|hooey|fiction|fantasy|propaganda|lies|gossip|speculation|misinformation|disinformation|scaremongering|fearmongering'
const FABRICATION =
  'lie|hoax|fabrication|smear|myth|sham|distortion|fiction|fantasy|fairy ?tale|falsehood|forgery|fraud|witch[- ]?hunt|conspiracy theory|misrepresentation|mischaracteri[sz]ation|misunderstanding|misinterpretation|misconception|exaggeration|stunt|rumou?r|canard|cheap shot|false (?:equivalency|equivalence|narrative|choice)'
const UNTRUE_WORD = new RegExp(`\\b(?:${UNTRUE})\\b`, 'g')
// What stands before such a word where it is a verdict: "it's", "totally", "is simply", "false and".
const SAID_OF_IT =
  /\b(?<!politically )(?:(?:it|that|this|she|he|they|you)(?:'s|'re) (?:\w+ly |just |so |all |a )?|(?:totally|completely|categorically|absolutely|simply|entirely|patently|utterly|blatantly|demonstrably|factually|wildly|flat(?:ly|[- ]out)|plainly|manifestly|just|is|are|was|were|be|as|all|call\w*|brand\w*|label\w*|deem\w*) (?:\w+ly |flat[- ]out |just |simply )?|(?:unsourced|unverified|inaccurate|false|deliberately)(?:,|,? and) (?:\w+ly )?)$/
const FALSE_PHRASE =
  /\b(?:based on (?:false|lies|a lie)|false (?:claims?|narrative|accusations?|allegations?|reports?|information|rumou?rs?)|n't true|not (?:\w+ )?true|no (?:truth|basis|substance|merit|foundation|factual)|(?:without|lacks?|devoid of) (?:any )?(?:truth|basis|substance|merit|foundation)|not (?!politically)(?:\w+ )?(?:accurate|correct|credible|factual|real|the case|the (?:whole )?truth|based on|what happened|how it happened)|n't (?:\w+ )?(?:accurate|correct|credible|factual|real|the case|based on|what happened))\b/
// In UTF-16 code units.
const REACH = 60

/** In two steps: one pattern for both counts every word of the list once for each way to lead up to it, and takes 25 ms to compile. */
function isCalledUntrue(words: string): boolean {
  return (
    FALSE_PHRASE.test(words) ||
    [...words.matchAll(UNTRUE_WORD)].some(({ index }) =>
      SAID_OF_IT.test(words.slice(Math.max(0, index - REACH), index)),
    )
  )
}

const FALSE_THING = new RegExp(
  `\\b(?:(?:is|was|are|were|as|it|that|reports?|just|simply|it's|that's|this is|call\\w*|nothing but|no more than|such|pure|total|complete|utter|mere|all|absolute) (?:an? )?(?:\\w+ ){0,2}(?:${FABRICATION})|(?:such|pure|total|utter|complete|mere|sheer|absolute|just|is|are|was|were|it's|that's|all) (?:${NONSENSE})|misrepresent\\w*|mischaracteri\\w*|misquot\\w*|misinterpret\\w*|misconstru\\w*|misread(?:ing)?|misunderst\\w+|never happened|did(?:n't| not) happen|does(?:n't| not) exist|no such (?:thing|\\w+)|(?:was|were|is|are|all|completely|simply) (?:made up|invented|concocted|fabricated)(?! of)|made (?:it|this|that|the \\w+|these|them|something) (?:all )?up|fake news|do(?:es)? not reflect|out of context|more accurate to say|(?:further|farther) from the truth|nothing (?:of the (?:sort|kind)|could be further)|on the contrary|the opposite is|quite the opposite|artef?act)\\b`,
)

const SAID_OF_A_CLAIM =
  /\b(?:suggestions?|allegations?|claims?|accusations?|assertions?|insinuations?|reports?|rumou?rs?|stor(?:y|ies)|statements?)\b.{0,160}\b(?:is|are|was|were) (?:\w+ly )?(?:false|untrue|baseless|unfounded|not true|wrong|inaccurate|without merit)\b/

const CALLED = new RegExp(
  `\\b(?:call|brand|label|describ|dismiss|slam|decr|denounc|derid|blast|characteri[sz]|deem|rebuk|ridicul|dub)(?:e[sd]?|s|ed|ing|ied|ies|med|ming|bed|bing|ling|led)? [^.;]{1,120}?\\b(?:${UNTRUE}|${NONSENSE}|${FABRICATION})\\b|\\b(?:made up|invented|concocted|fabricated) (?:the|this|that|his|her|their|its) (?:\\w+ )?(?:stor(?:y|ies)|claims?|quotes?|account|allegations?|incident|figures?)\\b`,
)

// In the article's own voice; what a source says was said falsely is that source's claim.
const SAID_WRONGLY =
  /\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately|misleadingly) (?:claim|report|sa(?:y|id)|stat|suggest|assert|attribut|identif|describ|impl)\w*/

// The article's own finding is a verification note, not the word of somebody else.
const BARE_VERDICT =
  /^(?:but |however, )?(?:the|this|that) (?:\w+ )?(?:claims?|story|post|rumou?r|report|photo|video|quote) (?:is|was|are|were) (?:\w+ly )?(?:false|untrue|fake|fabricated|not true)\W*$/

/** "This is totally false," the spokeswoman said. He called the report a fabrication. A source calls a statement untrue. */
export const calledFalse: CounterRule = {
  name: 'called-false',
  needsClaim: false,
  find({ unit, reported, speaker }) {
    const words = reporterText(unit)
    if (speaker === null && BARE_VERDICT.test(words)) return null
    if (SAID_WRONGLY.test(words) && !SAID_WRONGLY.test(reported)) return 'denies'
    return isCalledUntrue(reported) ||
      FALSE_THING.test(reported) ||
      SAID_OF_A_CLAIM.test(words) ||
      CALLED.test(wholeText(unit))
      ? 'denies'
      : null
  },
}
