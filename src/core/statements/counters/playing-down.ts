import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import { type CounterRule, reportedHas } from './counter-rule.ts'

const REPORTER = phrase(
  [
    'allay* chalked downplay*',
    /\b(?:downplay(?:s|ed|ing)? (?:the|any|those|these|his|her|its|their|concerns|fears|reports|suggestions|speculation|\w+'s)|allay(?:s|ed|ing)? (?:\w+ )?(?:fears|concerns)|chalked (?:it|that|this) up to)\b/,
  ],
  [
    'play played playing plays + down',
    /\bplay(?:s|ed|ing)? down (?:the|any|fears|concerns|claims|reports|talk|his|her|its|their|suggestions|speculation)\b/,
  ],
  [
    'attributed minimi* shrug* triv*',
    /\b(?:(?:minimi[sz]|trivi?ali[sz])(?:es|ed|ing)|shrug(?:s|ged|ging)? (?:off|aside)|attributed (?:it|that|this|the \w+) to a (?:misunderstanding|mistake|glitch|mix-up))\b/,
  ],
  [
    'brush*',
    /\bbrush(?:es|ed|ing)? aside (?:the|any|those|these|\w+['’]s) (?:\w+ )?(?:claims?|concerns?|criticism|reports?|suggestions?|questions?|allegations?)\b/,
  ],
  [
    'allay calm ease light reassure',
    /\b(?:made light of|make light of|sought to (?:reassure|allay|ease|calm)|tried to (?:calm|reassure|allay|ease))\b/,
  ],
)
const REPORTED = phrase(
  ['alarm concern panic worry', /\bno (?:cause|need|reason) (?:for|to) (?:\w+ )?(?:alarm|panic|concern|worry)\b/],
  ['concern crisis deal threat + big not', /\b(?:not a (?:\w+ )?(?:threat|big deal|crisis|concern)|no big deal)\b/],
  ['danger risk threat', /\bno (?:\w+ )?(?:threat|danger|risk) to\b/],
  [
    'blown distraction hysteria isolated perfectly routine',
    /\b(?:isolated (?:case|incident|and)|blown (?:way )?out of (?:all )?proportion|a distraction|hysteria|routine (?:procedure|precaution|matter)|perfectly (?:safe|normal|legal))\b/,
  ],
  [
    'ado exaggerat* overblown overhyped overstated',
    /\b(?:(?:is|are|was|were|been|be|as|wildly|grossly|greatly|vastly|and) exaggerat(?:ed|ions?)|an exaggeration|overstated|overblown|overhyped|much ado about)\b/,
  ],
  ['nothing', /\bnothing (?:unusual|out of the ordinary|to worry about|new here)\b/],
  ['control', /\bunder control\b/],
  [
    'coincidence formality joke misstatement mistake misunderstanding',
    /\b(?:(?:just|only|merely) (?:a|an|one) (?:joke|mistake|misunderstanding|coincidence|formality|misstatement)|a joke)\b/,
  ],
  ['seriously unusual', /\b(?:taken too seriously|not unusual)\b/],
  ['completely non nonissue', /\b(?:completely (?:safe|normal|legal)|a non-?issue)\b/],
)

/** The company played down the risk. "There is no cause for alarm," he said. The figures are exaggerated, the union said. */
export const playingDown: CounterRule = {
  name: 'playing-down',
  needsClaim: false,
  find(words) {
    return reporterHas(words.unit, REPORTER) || reportedHas(words, REPORTED) ? 'plays-down' : null
  },
}
