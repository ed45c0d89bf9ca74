import { phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const OVERRULED = phrase(
  [
    'distanced overruled ruled',
    /\b(?:ruled out|ruled (?:against|unanimously against)|(?:is|was|were|been) overruled by|distanced (?:itself|himself|herself|themselves) from)\b/,
  ],
  ['rules ruling', /\b(?:rules out|ruling out)\b/],
  [
    'invalidated overruled overturned overturns struck threw tossed vacated',
    /\b(?<!be |been |to )(?:overruled|overturn(?:ed|s)|struck down|threw out|tossed out|invalidated|vacated)(?= (?:an?|the|by|that|his|her|its|most|parts?|\w+'s)\b)\b/,
  ],
  ['overturned reversed struck thrown', /\b(?:was|were|been) (?:overturned|struck down|thrown out|reversed) by\b/],
  [
    'guilty illegal liable unconstitutional unlawful',
    /\bfound (?:\w+ ){1,5}(?:unconstitutional|unlawful|illegal|not guilty|liable)\b/,
  ],
  [
    'accusation* allegation* blame charge charges involvement misconduct wrongdoing + absolv* acquitt* clear* exonerat* vindicat*',
    /\b(?:clear|absolv|exonerat|acquitt|vindicat)(?:ed|es|s|ing) (?:\w+ ){0,4}of (?:any |all |the )?(?:\w+ ){0,2}(?:wrongdoing|charges?|blame|allegations?|accusations?|involvement|misconduct)\b/,
  ],
)
const NOT_SO = /\b(?:not|n't|never|cannot) (?:\w+ )?(?:rul|been ruled|overturn|distanc)/

/** The police ruled out arson. The appeals court overturned the finding. An inquiry cleared him of wrongdoing. */
export const overruled: CounterRule = {
  name: 'overruled',
  needsClaim: false,
  find({ unit }) {
    return reporterHas(unit, OVERRULED) && !NOT_SO.test(reporterText(unit)) ? 'contradicts' : null
  },
}
