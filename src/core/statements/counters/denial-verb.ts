import type { Relation } from '../../model.ts'
import { reporterText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const PATTERNS: readonly (readonly [RegExp, Relation])[] = [
  [
    /\b(?:den(?:y|ies|ied|ying)|issue a denial|issued denials?|(?:his|her|their|its|the) denials?|(?:plead(?:s|ed|ing)?|pled|entered (?:a )?pleas? of) not guilty|(?:maintain|protest)(?:s|ed|ing)? (?:his|her|their|its) innocence)\b/,
    'denies',
  ],
  [/\b(?:refut|rebut)\w*\b|(?<!widely |long )\b(?:disavow|repudiat)\w*\b/, 'denies'],
  [/\b(?:contradict(?:s|ed|ing)?|bel(?:ies|ied))\b/, 'contradicts'],
  [
    /\b(?:disput(?:es|ing) (?:the|that|this|those|these|his|her|its|their|any|it|[\w.]+'s)\b|disputed (?:that|this|those|these|his|her|its|their|any|it|by|the|[\w.]+'s)\b(?! (?:islands?|territor\w+|city|region|land|border|waters))|challeng(?:ed|es) (?:[\w.'-]+ ){1,4}(?:claims?|reports?|allegations?|accusations?|assertions?|suggestions?|arguments?|notions?|ideas?|figures?|numbers?|charges?|accounts?|rumou?rs?|stor(?:y|ies)|findings?|theor(?:y|ies)|characteri[sz]ations?|conclusions?)\b|took issue with|takes issue with|(?<!be |been |were |was )(?:push(?:ed|es|ing)|hit|fired) back (?:on|at|against))\b/,
    'disputes',
  ],
  [
    /(?<!-)\b(?:(?:reject|dismiss)(?:s|es|ed|ing)? (?:(?:it|them|that|those|this|as)\b|(?:[\w.'-]+ ){0,4}(?:claims?|reports?|allegations?|accusations?|assertions?|suggestions?|arguments?|notions?|ideas?|criticisms?|concerns|charges?|accounts?|rumou?rs?|stor(?:y|ies)|findings?|theor(?:y|ies)|characteri[sz]ations?|comparisons?|conclusions?|complaints?|fears|speculation|talk|ruling|motion)\b)|scoff(?:s|ed|ing)? at|(?:shot|shoots) down (?:\w+ ){0,2}(?:claim|report|suggestion|rumou?r|allegation|idea|notion|theor|stor)\w*|knock(?:s|ed) down (?:[\w.'-]+ ){0,3}(?:claims?|reports?|allegations?|accusations?|assertions?|suggestions?|arguments?|notions?|ideas?|figures?|numbers?|charges?|accounts?|rumou?rs?|stor(?:y|ies)|findings?|theor(?:y|ies)|characteri[sz]ations?|conclusions?)\b|swat(?:s|ted) away|brush(?:es|ed) off|laughed off)\b/,
    'denies',
  ],
  [
    /\b(?:retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|walk(?:s|ed|ing)? back|backtrack(?:s|ed|ing)?|t(?:akes|ook) back)\b/,
    'corrects',
  ],
  [
    /\b(?:ruled out|rules out|ruling out|(?<!be |been |to )(?:overruled|overturned)(?= (?:a|the|by|that|his|her))|distanced (?:itself|himself|herself|themselves) from)\b/,
    'contradicts',
  ],
]
const NOT_A_CLAIM =
  /\b(?:neither|not|never|\w+n't|nor|declined to|refus\w+ to) (?:\w+ )?(?:confirm \w+ )?(?:den(?:y|ied)|disputed?|reject(?:ed)?|ruled? out|recant|retract|walk back)\b|\bdenied (?:him|her|them|it|us|me)?\s?(?:entry|access|bail|a visa|visas|parole|permission|entrance|service|the right|coverage|asylum|a chance)\b|\b(?:been|being|was|were) denied\b(?! by\b)|\b(?:confirmed or denied|confirm or deny|confirmed nor denied|if \w+ den)/
const NOT_A_STATEMENT =
  /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:an?|the|its|his|her|their|[\w.]+'s) (?:\w+ )?(?:offer|bid|application|appeal|deal|proposal|amendment|nominee|invitation|employee|staff|request|mediator|visa|treaty)\b/

/** The ministry denied the report. She disputed the figure. He later recanted. */
export const denialVerb: CounterRule = {
  name: 'denial-verb',
  needsClaim: false,
  find({ unit }) {
    const words = reporterText(unit)
    if (NOT_A_CLAIM.test(words)) return null
    const found = PATTERNS.find(([pattern]) => pattern.test(words))
    if (found === undefined || NOT_A_STATEMENT.test(words)) return null
    return found[1]
  },
}
