import { reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const FALSE =
  /\b(?<!politically )(?:(?:(?:it|that|this)'s|totally|completely|categorically|absolutely|simply|entirely|patently|utterly|just|is|are|was|were|all|be|on) (?:\w+ly )?(?:false|untrue|wrong(?! to\b)|nonsense|incorrect|inaccurate|fabricated|baseless|unfounded|groundless|ridiculous|absurd|bogus|fake|misleading|debunked)|based on false|false (?:claims?|narrative|accusations?|allegations?|reports?)|n't true|not (?:\w+ )?true|no (?:truth|basis|substance|merit)|not (?!politically)(?:\w+ )?(?:accurate|correct|credible|the case|the (?:whole )?truth|based on)|(?:is|was|are|were|as|it|that|reports?|just|simply) a (?:\w+ )?(?:lie|hoax|fabrication|smear|myth|sham|distortion)|(?:are|is|pure|total|all|such) lies?|(?:mere|pure|just|is|was|are|as|called it) propaganda|rubbish|misrepresent\w*|mischaracteri\w*|never happened|did not happen|no such thing|pure fiction|(?:is|was|are|were) (?:merely |only |just )?an? (?:statistical )?art[ei]fact|(?:was|were|is|are|all|completely|simply) made up(?! of)|fake news|misinterpreted|do not reflect|out of context|more accurate to say)\b/

const SAID_OF_A_CLAIM =
  /\b(?:suggestions?|allegations?|claims?|accusations?|assertions?|insinuations?)\b.{0,160}\b(?:is|are|was|were) (?:\w+ly )?(?:false|untrue|baseless|unfounded|not true)\b/

// The article's own finding is a verification note, not the word of somebody else.
const BARE_VERDICT =
  /^(?:but |however, )?(?:the|this|that) (?:\w+ )?(?:claims?|story|post|rumou?r|report|photo|video|quote) (?:is|was|are|were) (?:\w+ly )?(?:false|untrue|fake|fabricated|not true)\W*$/

/** "This is totally false," the spokeswoman said. He called the report a fabrication. A source calls a statement untrue. */
export const calledFalse: CounterRule = {
  name: 'called-false',
  needsClaim: false,
  find({ unit, reported, speaker }) {
    if (speaker === null && BARE_VERDICT.test(reporterText(unit))) return null
    return FALSE.test(reported) || SAID_OF_A_CLAIM.test(reporterText(unit)) ? 'denies' : null
  },
}
