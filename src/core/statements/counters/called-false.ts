import { phrase } from '../grammar/phrases.ts'
import { reporterHas, wholeHas } from '../grammar/unit-text.ts'
import { type CounterRule, type CounterUnit, reportedHas } from './counter-rule.ts'

const UNTRUE =
  'false|untrue|wrong(?! (?:to|with|about)\\b)|incorrect|inaccurate|erroneous|mistaken|misleading|misguided|fabricated|fictitious|fictional|bogus|fake|phon(?:y|ey)|baseless|unfounded|groundless|meritless|unsupported|unsubstantiated|unsourced|debunked|discredited|ridiculous|absurd|ludicrous|laughable|preposterous|outrageous|delusional|far-fetched|dishonest|defamatory|slanderous|libel(?:l)?ous|speculative|impossible|crazy|made[- ]up'
const NONSENSE =
  'nonsense|rubbish|garbage|baloney|bunk|hogwash|malarkey|balderdash|claptrap|poppycock|tosh|bull|hooey|fiction|fantasy|propaganda|lies|gossip|speculation|misinformation|disinformation|scaremongering|fearmongering'
const FABRICATION =
  'lie|hoax|fabrication|smear|myth|sham|distortion|fiction|fantasy|fairy ?tale|falsehood|forgery|fraud|witch[- ]?hunt|conspiracy theory|misrepresentation|mischaracteri[sz]ation|misunderstanding|misinterpretation|misconception|exaggeration|stunt|rumou?r|canard|cheap shot|false (?:equivalency|equivalence|narrative|choice)'
const UNTRUE_WORD = phrase(
  'absurd baseless bogus crazy debunked defamatory delusional discredited dishonest erroneous fabricated fake false far fictional fictitious groundless impossible inaccurate incorrect laughable libel* ludicrous made meritless misguided misleading mistaken outrageous phoney phony preposterous ridiculous slanderous speculative unfounded unsourced unsu* untrue wrong',
  new RegExp(`\\b(?:${UNTRUE})\\b`, 'g'),
)
// What stands before such a word where it is a verdict: "it's", "totally", "is simply", "false and".
const SAID_OF_IT =
  /\b(?<!politically )(?:(?:it|that|this|she|he|they|you)(?:'s|'re) (?:\w+ly |just |so |all |a )?|(?:totally|completely|categorically|absolutely|simply|entirely|patently|utterly|blatantly|demonstrably|factually|wildly|flat(?:ly|[- ]out)|plainly|manifestly|just|is|are|was|were|be|as|all|call\w*|brand\w*|label\w*|deem\w*) (?:\w+ly |flat[- ]out |just |simply )?|(?:unsourced|unverified|inaccurate|false|deliberately)(?:,|,? and) (?:\w+ly )?)$/
const FALSE_PHRASE = phrase(
  'accurate based basis case correct credible factual false foundation happened merit real substance true truth',
  /\b(?:based on (?:false|lies|a lie)|false (?:claims?|narrative|accusations?|allegations?|reports?|information|rumou?rs?)|n't true|not (?:\w+ )?true|no (?:truth|basis|substance|merit|foundation|factual)|(?:without|lacks?|devoid of) (?:any )?(?:truth|basis|substance|merit|foundation)|not (?!politically)(?:\w+ )?(?:accurate|correct|credible|factual|real|the case|the (?:whole )?truth|based on|what happened|how it happened)|n't (?:\w+ )?(?:accurate|correct|credible|factual|real|the case|based on|what happened))\b/,
)
// In UTF-16 code units.
const REACH = 60

/** In two steps: one pattern for both counts every word of the list once for each way to lead up to it, and takes 25 ms to compile. */
function isCalledUntrue(words: CounterUnit): boolean {
  if (reportedHas(words, FALSE_PHRASE)) return true
  if (!words.unit.context.phrases.has(UNTRUE_WORD)) return false
  return [...words.reported.matchAll(UNTRUE_WORD.pattern)].some(({ index }) =>
    SAID_OF_IT.test(words.reported.slice(Math.max(0, index - REACH), index)),
  )
}

const FALSE_THING = phrase(
  'accurate arte* balderdash* baloney* bull* bunk* canard* cheap claptrap* concocted* conspiracy context* contrary* disinformation* distortion* exaggeration* exist* fabricat* fairy* fake false* fantasy* fearmongering* fiction* forgery* fraud* garbage* gossip* happen* hoax* hogwash* hooey* invented* lie* made malarkey* misc* misin* misquot* misre* misunderst* myth* nonsense* nothing opposite* poppycock* propaganda* reflect* rubbish* rumo* scaremongering* sham* smear* speculation* stunt* such tosh* truth* witch*',
  new RegExp(
    `\\b(?:(?:is|was|are|were|as|it|that|reports?|just|simply|it's|that's|this is|call\\w*|nothing but|no more than|such|pure|total|complete|utter|mere|all|absolute) (?:an? )?(?:\\w+ ){0,2}(?:${FABRICATION})|(?:such|pure|total|utter|complete|mere|sheer|absolute|just|is|are|was|were|it's|that's|all) (?:${NONSENSE})|misrepresent\\w*|mischaracteri\\w*|misquot\\w*|misinterpret\\w*|misconstru\\w*|misread(?:ing)?|misunderst\\w+|never happened|did(?:n't| not) happen|does(?:n't| not) exist|no such (?:thing|\\w+)|(?:was|were|is|are|all|completely|simply) (?:made up|invented|concocted|fabricated)(?! of)|made (?:it|this|that|the \\w+|these|them|something) (?:all )?up|fake news|do(?:es)? not reflect|out of context|more accurate to say|(?:further|farther) from the truth|nothing (?:of the (?:sort|kind)|could be further)|on the contrary|the opposite is|quite the opposite|artef?act)\\b`,
  ),
)

const SAID_OF_A_CLAIM = phrase(
  'baseless false inaccurate merit true unfounded untrue wrong',
  /\b(?:suggestions?|allegations?|claims?|accusations?|assertions?|insinuations?|reports?|rumou?rs?|stor(?:y|ies)|statements?)\b.{0,160}\b(?:is|are|was|were) (?:\w+ly )?(?:false|untrue|baseless|unfounded|not true|wrong|inaccurate|without merit)\b/,
)

const CALLED = phrase(
  'absurd balderdash baloney baseless bogus bull bunk canard cheap claptrap concocted conspiracy crazy debunked defamatory delusional discredited dishonest disinformation distortion erroneous exaggeration fabricated fabrication fairy* fake false falsehood fantasy far fearmongering fiction fictional fictitious forgery fraud garbage gossip groundless hoax hogwash hooey impossible inaccurate incorrect invented laughable libel* lie lies ludicrous made malarkey meritless misc* misguided misin* misinformation misleading misrepresentation mistaken misunderstanding myth nonsense outrageous phoney phony poppycock preposterous propaganda ridiculous rubbish rumo* scaremongering sham slanderous smear speculation speculative stunt tosh unfounded unsourced unsu* untrue witch* wrong',
  new RegExp(
    `\\b(?:call|brand|label|describ|dismiss|slam|decr|denounc|derid|blast|characteri[sz]|deem|rebuk|ridicul|dub)(?:e[sd]?|s|ed|ing|ied|ies|med|ming|bed|bing|ling|led)? [^.;]{1,120}?\\b(?:${UNTRUE}|${NONSENSE}|${FABRICATION})\\b|\\b(?:made up|invented|concocted|fabricated) (?:the|this|that|his|her|their|its) (?:\\w+ )?(?:stor(?:y|ies)|claims?|quotes?|account|allegations?|incident|figures?)\\b`,
  ),
)

// In the article's own voice; what a source says was said falsely is that source's claim.
const SAID_WRONGLY = phrase(
  'erroneously falsely inaccurately incorrectly misleadingly mistakenly wrongly',
  /\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately|misleadingly) (?:claim|report|sa(?:y|id)|stat|suggest|assert|attribut|identif|describ|impl)\w*/,
)

// The article's own finding is a verification note, not the word of somebody else.
const BARE_VERDICT = phrase(
  'fabricated fake false true untrue',
  /^(?:but |however, )?(?:the|this|that) (?:\w+ )?(?:claims?|story|post|rumou?r|report|photo|video|quote) (?:is|was|are|were) (?:\w+ly )?(?:false|untrue|fake|fabricated|not true)\W*$/,
)

/** "This is totally false," the spokeswoman said. He called the report a fabrication. A source calls a statement untrue. */
export const calledFalse: CounterRule = {
  name: 'called-false',
  needsClaim: false,
  find(words) {
    const { unit, speaker } = words
    if (speaker === null && reporterHas(unit, BARE_VERDICT)) return null
    if (reporterHas(unit, SAID_WRONGLY) && !reportedHas(words, SAID_WRONGLY)) return 'denies'
    return isCalledUntrue(words) ||
      reportedHas(words, FALSE_THING) ||
      reporterHas(unit, SAID_OF_A_CLAIM) ||
      wholeHas(unit, CALLED)
      ? 'denies'
      : null
  },
}
