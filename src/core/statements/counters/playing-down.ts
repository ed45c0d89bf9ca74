import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const REPORTER = phrase(
  'allay* aside attributed calm chalked downplay* ease light minimi* play* reassure shrug* triv*',
  /\b(?:downplay(?:s|ed|ing)? (?:the|any|those|these|his|her|its|their|concerns|fears|reports|suggestions|speculation|\w+'s)|play(?:s|ed|ing)? down (?:the|any|fears|concerns|claims|reports|talk|his|her|its|their|suggestions|speculation)\b|(?:minimi[sz]|trivi?ali[sz])(?:es|ed|ing)|shrug(?:s|ged|ging)? (?:off|aside)|brush(?:es|ed|ing)? aside (?:the|any|those|these|\w+['’]s) (?:\w+ )?(?:claims?|concerns?|criticism|reports?|suggestions?|questions?|allegations?)|made light of|make light of|sought to (?:reassure|allay|ease|calm)|tried to (?:calm|reassure|allay|ease)|allay(?:s|ed|ing)? (?:\w+ )?(?:fears|concerns)|chalked (?:it|that|this) up to|attributed (?:it|that|this|the \w+) to a (?:misunderstanding|mistake|glitch|mix-up))\b/,
)
const REPORTED = phrase(
  'ado alarm blown coincidence completely concern control crisis danger deal distraction exaggerat* formality hysteria isolated joke misstatement mistake misunderstanding non nonissue nothing overblown overhyped overstated panic perfectly risk routine seriously threat unusual worry',
  /\b(?:no (?:cause|need|reason) (?:for|to) (?:\w+ )?(?:alarm|panic|concern|worry)|not a (?:\w+ )?(?:threat|big deal|crisis|concern)|no (?:\w+ )?(?:threat|danger|risk) to|isolated (?:case|incident|and)|blown (?:way )?out of (?:all )?proportion|(?:is|are|was|were|been|be|as|wildly|grossly|greatly|vastly|and) exaggerat(?:ed|ions?)|an exaggeration|overstated|overblown|overhyped|nothing (?:unusual|out of the ordinary|to worry about|new here)|under control|a distraction|hysteria|(?:just|only|merely) (?:a|an|one) (?:joke|mistake|misunderstanding|coincidence|formality|misstatement)|a joke|taken too seriously|much ado about|not unusual|routine (?:procedure|precaution|matter)|perfectly (?:safe|normal|legal)|completely (?:safe|normal|legal)|a non-?issue|no big deal)\b/,
)

/** The company played down the risk. "There is no cause for alarm," he said. The figures are exaggerated, the union said. */
export const playingDown: CounterRule = {
  name: 'playing-down',
  needsClaim: false,
  find(words) {
    return reporterHas(words.unit, REPORTER) || reportedHas(words, REPORTED) ? 'plays-down' : null
  },
}
