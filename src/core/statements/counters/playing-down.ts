import { reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const REPORTER =
  /\b(?:downplay(?:s|ed|ing)? (?:the|any|those|these|his|her|its)|play(?:s|ed|ing)? down (?:the|any|fears|concerns|claims|reports|talk|his|her|its|their|suggestions|speculation)\b|minimi[sz](?:es|ed|ing)|shrug(?:s|ged|ging)? off|brush(?:es|ed|ing)? aside (?:the|any|those|these|\w+['’]s) (?:\w+ )?(?:claims?|concerns?|criticism|reports?|suggestions?|questions?|allegations?)|made light of|sought to reassure|tried to calm)\b/
const REPORTED =
  /\b(?:no (?:cause|need|reason) (?:for|to) (?:alarm|panic|concern|worry)|not a (?:threat|big deal|crisis)|isolated (?:case|incident|and)|blown out of (?:all )?proportion|(?:is|are|was|were|been|be|as|wildly|grossly|greatly|vastly|and) exaggerat(?:ed|ions?)|an exaggeration|overstated|overblown|nothing (?:unusual|out of the ordinary)|under control|a distraction|hysteria)\b/

/** The company played down the risk. "There is no cause for alarm," he said. The figures are exaggerated, the union said. */
export const playingDown: CounterRule = {
  name: 'playing-down',
  needsClaim: false,
  find({ unit, reported }) {
    return REPORTER.test(reporterText(unit)) || REPORTED.test(reported) ? 'plays-down' : null
  },
}
