import { phrase } from '../grammar/phrases.ts'
import { wholeHas, wholeText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const TAKEN_BACK = phrase(
  'acknowledg* admit* amended apologi* back* changed changes changing conced* corrected misspoke* misstated recant* retract* revers* revis* row rowed rowing rows takes took walk*',
  /\b(?:retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|walk(?:s|ed|ing)? back|backtrack(?:s|ed|ing)?|t(?:akes|ook) (?:\w+ ){0,3}back|back(?:s|ed|ing)? (?:off|down|away) (?:from )?(?:the|his|her|its|their|that) (?:\w+ )?(?:claims?|remarks?|statements?|allegations?|comments?|assertion)|row(?:s|ed|ing)? back|revers(?:es|ed|ing) (?:himself|herself|itself|course)|(?:misspoke|misstated|misspoken)|chang(?:es|ed|ing) (?:his|her|its|their) (?:story|account|tune|version)|revis(?:es|ed|ing) (?:his|her|its|their) (?:statement|account|story|figures?|estimate|version)|(?:acknowledg|admitt?|conced)(?:s|ed|es|ing) (?:that )?(?:\w+ ){1,8}(?:(?:was|were|had been|is|are) (?:\w+ly )?(?:wrong|inaccurate|incorrect|mistaken|false|untrue|an error|a mistake|misleading|not true)|(?:misspoke|erred|lied))|apologi[sz](?:es|ed|ing) for (?:the )?(?:error|mistake|false|inaccurate|misleading)\w*|(?:corrected|amended) (?:himself|herself|itself|(?:its|his|her|their|the) (?:\w+ )?(?:statement|account|figures?|report|story|claim)))\b/,
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
