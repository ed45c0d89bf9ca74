import { phrase } from '../grammar/phrases.ts'
import { wholeHas, wholeText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const TAKEN_BACK = phrase(
  [
    'amended backtrack* corrected misspoke* misstated recant* retract* revise* revising',
    /\b(?:retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|backtrack(?:s|ed|ing)?|(?:misspoke|misstated|misspoken)|revis(?:es|ed|ing) (?:his|her|its|their) (?:statement|account|story|figures?|estimate|version)|(?:corrected|amended) (?:himself|herself|itself|(?:its|his|her|their|the) (?:\w+ )?(?:statement|account|figures?|report|story|claim)))\b/,
  ],
  ['walk*', /\bwalk(?:s|ed|ing)? back\b/],
  ['takes took', /\bt(?:akes|ook) (?:\w+ ){0,3}back\b/],
  [
    'back backed backing backs + allegation* assertion claim claims comment comments remark remarks statement*',
    /\bback(?:s|ed|ing)? (?:off|down|away) (?:from )?(?:the|his|her|its|their|that) (?:\w+ )?(?:claims?|remarks?|statements?|allegations?|comments?|assertion)\b/,
  ],
  [
    'revers* row rowed rowing rows',
    /\b(?:row(?:s|ed|ing)? back|revers(?:es|ed|ing) (?:himself|herself|itself|course))\b/,
  ],
  ['changed changes changing', /\bchang(?:es|ed|ing) (?:his|her|its|their) (?:story|account|tune|version)\b/],
  [
    'acknowledg* admit* conced* + erred error false inaccurate incorrect lied misleading misspoke mistake mistaken true untrue wrong',
    /\b(?:acknowledg|admitt?|conced)(?:s|ed|es|ing) (?:that )?(?:\w+ ){1,8}(?:(?:was|were|had been|is|are) (?:\w+ly )?(?:wrong|inaccurate|incorrect|mistaken|false|untrue|an error|a mistake|misleading|not true)|(?:misspoke|erred|lied))\b/,
  ],
  ['apologi*', /\bapologi[sz](?:es|ed|ing) for (?:the )?(?:error|mistake|false|inaccurate|misleading)\w*\b/],
)
const NOT_SO = /\b(?:not|never|n't|refus\w+ to|declin\w+ to|without) (?:\w+ )?(?:retract|recant|walk|back|tak|apologi)/

/** The witness later recanted. The minister admitted that the figure was wrong. Somebody takes a statement back. */
export const takenBack: CounterRule = {
  name: 'taken-back',
  needsClaim: false,
  find({ unit }) {
    return wholeHas(unit, TAKEN_BACK) && !NOT_SO.test(wholeText(unit)) ? 'corrects' : null
  },
}
