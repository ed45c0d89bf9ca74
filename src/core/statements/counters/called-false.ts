import { phrase } from '../grammar/phrases.ts'
import { reporterHas, wholeHas } from '../grammar/unit-text.ts'
import { type CounterRule, type CounterUnit, reportedHas } from './counter-rule.ts'

const UNTRUE =
  'false|untrue|wrong(?! (?:to|with|about)\\b)|incorrect|inaccurate|erroneous|mistaken|misleading|misguided|fabricated|fictitious|fictional|bogus|fake|phon(?:y|ey)|baseless|unfounded|groundless|meritless|unsupported|unsubstantiated|unsourced|debunked|discredited|ridiculous|absurd|ludicrous|laughable|preposterous|outrageous|delusional|far-fetched|dishonest|defamatory|slanderous|libel(?:l)?ous|speculative|impossible|crazy|made[- ]up'
const NONSENSE =
  'nonsense|rubbish|garbage|baloney|bunk|hogwash|malarkey|balderdash|claptrap|poppycock|tosh|bull|hooey|fiction|fantasy|propaganda|lies|gossip|speculation|misinformation|disinformation|scaremongering|fearmongering'
const FABRICATION =
  'lie|hoax|fabrication|smear|myth|sham|distortion|fiction|fantasy|fairy ?tale|falsehood|forgery|fraud|witch[- ]?hunt|conspiracy theory|misrepresentation|mischaracteri[sz]ation|misunderstanding|misinterpretation|misconception|exaggeration|stunt|rumou?r|canard|cheap shot|false (?:equivalency|equivalence|narrative|choice)'
const UNTRUE_CUES =
  'absurd baseless bogus crazy debunked defamatory delusional discredited dishonest erroneous fabricated fake false far fictional fictitious groundless impossible inaccurate incorrect laughable libel* ludicrous made meritless misguided misleading mistaken outrageous phoney phony preposterous ridiculous slanderous speculative unfounded unsourced unsu* untrue wrong'
const UNTRUE_WORD = phrase([UNTRUE_CUES, new RegExp(`\\b(?:${UNTRUE})\\b`, 'g')])
// What stands before such a word where it is a verdict: "it's", "totally", "is simply", "false and".
const SAID_OF_IT =
  /\b(?<!politically )(?:(?:it|that|this|she|he|they|you)(?:'s|'re) (?:\w+ly |just |so |all |a )?|(?:totally|completely|categorically|absolutely|simply|entirely|patently|utterly|blatantly|demonstrably|factually|wildly|flat(?:ly|[- ]out)|plainly|manifestly|just|is|are|was|were|be|as|all|call\w*|brand\w*|label\w*|deem\w*) (?:\w+ly |flat[- ]out |just |simply )?|(?:unsourced|unverified|inaccurate|false|deliberately)(?:,|,? and) (?:\w+ly )?)$/
const FALSE_PHRASE = phrase(
  [
    'false lie lies',
    /\b(?:based on (?:false|lies|a lie)|false (?:claims?|narrative|accusations?|allegations?|reports?|information|rumou?rs?))\b/,
  ],
  ['true', /\b(?:n't true|not (?:\w+ )?true)\b/],
  [
    'basis factual foundation merit substance truth + devoid lack lacks no without',
    /\b(?:no (?:truth|basis|substance|merit|foundation|factual)|(?:without|lacks?|devoid of) (?:any )?(?:truth|basis|substance|merit|foundation))\b/,
  ],
  [
    'accurate based case correct credible factual happened real truth + not',
    /\bnot (?!politically)(?:\w+ )?(?:accurate|correct|credible|factual|real|the case|the (?:whole )?truth|based on|what happened|how it happened)\b/,
  ],
  ['n', /\bn't (?:\w+ )?(?:accurate|correct|credible|factual|real|the case|based on|what happened)\b/],
)
// In UTF-16 code units.
const REACH = 60

/** In two steps: one pattern for both counts every word of the list once for each way to lead up to it, and takes 25 ms to compile. */
function isCalledUntrue(words: CounterUnit): boolean {
  if (reportedHas(words, FALSE_PHRASE)) return true
  const [pattern] = words.unit.context.phrases.get(UNTRUE_WORD) ?? []
  if (pattern === undefined) return false
  return [...words.reported.matchAll(pattern)].some(({ index }) =>
    SAID_OF_IT.test(words.reported.slice(Math.max(0, index - REACH), index)),
  )
}

const NONSENSE_CUES =
  'balderdash baloney bull bunk claptrap disinformation fantasy fearmongering fiction garbage gossip hogwash hooey lies malarkey misinformation nonsense poppycock propaganda rubbish scaremongering speculation tosh'
const FABRICATION_CUES =
  'canard cheap conspiracy distortion exaggeration fabrication fairy* false falsehood fantasy fiction forgery fraud hoax lie mischaracteri* misconception misinterpretation misrepresentation misunderstanding myth rumo* sham smear stunt witch*'
const FALSE_THING = phrase(
  [
    `${FABRICATION_CUES} + absolute all are as call* complete is it just mere no nothing pure report reports simply such that total utter was were`,
    new RegExp(
      `\\b(?:is|was|are|were|as|it|that|reports?|just|simply|it's|that's|this is|call\\w*|nothing but|no more than|such|pure|total|complete|utter|mere|all|absolute) (?:an? )?(?:\\w+ ){0,2}(?:${FABRICATION})\\b`,
    ),
  ],
  [
    `${NONSENSE_CUES} + absolute all are complete is it just mere pure sheer such that total utter was were`,
    new RegExp(
      `\\b(?:such|pure|total|utter|complete|mere|sheer|absolute|just|is|are|was|were|it's|that's|all) (?:${NONSENSE})\\b`,
    ),
  ],
  [
    'mischaracteri* misconstru* misinterpret* misquot* misread* misrepresent* misunderst*',
    /\b(?:misrepresent\w*|mischaracteri\w*|misquot\w*|misinterpret\w*|misconstru\w*|misread(?:ing)?|misunderst\w+)\b/,
  ],
  ['happen happened', /\b(?:never happened|did(?:n't| not) happen)\b/],
  ['exist fake reflect', /\b(?:does(?:n't| not) exist|fake news|do(?:es)? not reflect)\b/],
  ['such + no', /\bno such (?:thing|\w+)\b/],
  [
    'concocted fabricated invented made + all are completely is simply up was were',
    /\b(?:(?:was|were|is|are|all|completely|simply) (?:made up|invented|concocted|fabricated)(?! of)|made (?:it|this|that|the \w+|these|them|something) (?:all )?up)\b/,
  ],
  [
    'accurate arte* context contrary opposite',
    /\b(?:out of context|more accurate to say|on the contrary|the opposite is|quite the opposite|artef?act)\b/,
  ],
  ['farther further', /\b(?:(?:further|farther) from the truth|nothing could be further)\b/],
  ['nothing', /\bnothing of the (?:sort|kind)\b/],
)

const SAID_OF_A_CLAIM = phrase([
  'baseless false inaccurate merit true unfounded untrue wrong + accusation* allegation* assertion* claim claims insinuation* report reports rumo* statement* stories story suggestion*',
  /\b(?:suggestions?|allegations?|claims?|accusations?|assertions?|insinuations?|reports?|rumou?rs?|stor(?:y|ies)|statements?)\b.{0,160}\b(?:is|are|was|were) (?:\w+ly )?(?:false|untrue|baseless|unfounded|not true|wrong|inaccurate|without merit)\b/,
])

const CALLS =
  'blast* brand* call* characteri* decr* deem* denounc* derid* describ* dismiss* dub* label* rebuk* ridicul* slam*'
/** Somebody calls something by one of some words. */
const calledOneOf = (words: string): RegExp =>
  new RegExp(
    `\\b(?:call|brand|label|describ|dismiss|slam|decr|denounc|derid|blast|characteri[sz]|deem|rebuk|ridicul|dub)(?:e[sd]?|s|ed|ing|ied|ies|med|ming|bed|bing|ling|led)? [^.;]{1,120}?\\b(?:${words})\\b`,
  )
const CALLED = phrase(
  [`${CALLS} + ${UNTRUE_CUES}`, calledOneOf(UNTRUE)],
  [`${CALLS} + ${NONSENSE_CUES}`, calledOneOf(NONSENSE)],
  [`${CALLS} + ${FABRICATION_CUES}`, calledOneOf(FABRICATION)],
  [
    'concocted fabricated invented made + account allegation* claim claims figure* incident quote* stories story',
    /\b(?:made up|invented|concocted|fabricated) (?:the|this|that|his|her|their|its) (?:\w+ )?(?:stor(?:y|ies)|claims?|quotes?|account|allegations?|incident|figures?)\b/,
  ],
)

// In the article's own voice; what a source says was said falsely is that source's claim.
const SAID_WRONGLY = phrase([
  'erroneously falsely inaccurately incorrectly misleadingly mistakenly wrongly',
  /\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately|misleadingly) (?:claim|report|sa(?:y|id)|stat|suggest|assert|attribut|identif|describ|impl)\w*/,
])

// The article's own finding is a verification note, not the word of somebody else.
const BARE_VERDICT = phrase([
  'fabricated* fake* false* true* untrue* + claim claims photo post quote report rumor rumour story video',
  /^(?:but |however, )?(?:the|this|that) (?:\w+ )?(?:claims?|story|post|rumou?r|report|photo|video|quote) (?:is|was|are|were) (?:\w+ly )?(?:false|untrue|fake|fabricated|not true)\W*$/,
])

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
