import type { Relation } from '../../model.ts'
import { comesToClaim, withWhatFollows } from '../claim-nouns.ts'
import { type Phrase, phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText, wholeHas } from '../grammar/unit-text.ts'
import type { Unit } from '../grammar/units.ts'
import type { CounterRule } from './counter-rule.ts'

const PHRASES: readonly (readonly [Phrase, Relation])[] = [
  [
    phrase(
      ['denie* deny*', /\bden(?:y|ies|ied|ying)\b/],
      [
        'denial* innocence',
        /\b(?:(?:issue[sd]?|issuing) (?:an? )?(?:\w+ )?denials?|(?:his|her|their|its|the|\w+'s|in|strong|firm|flat) denials?(?! (?:comes?|came|follow))|(?:maintain|protest|proclaim|insist(?:s|ed|ing)? on)(?:s|ed|ing)? (?:his|her|their|its) (?:\w+ )?innocence)\b/,
      ],
      ['plea plead* pleas pled', /\b(?:plead(?:s|ed|ing)?|pled|entered (?:a )?pleas? of) (?:\w+ )?not guilty\b/],
    ),
    'denies',
  ],
  [
    phrase(
      [
        'debunk* discred* disprov* rebut* refut* repudiat*',
        /\b(?:refut|rebut|debunk|repudiat|disprov|discredit)(?:e|s|es|ed|ted|ting|ing|en)?\b/,
      ],
      [
        'cold disavow*',
        /(?<!widely |long )\bdisavow\w*\b|\b(?:pour(?:s|ed|ing)?|threw|throw(?:s|ing)?) (?:\w+ )?cold water on\b/,
      ],
      [
        'dispel* nix* paid quash* rest* scotch* shoot shot squash* squelch* + claim claims idea ideas myth* notion* report reports rumo* speculation stories story suggestion* talk theor*',
        /\b(?:scotch|quash|squash|squelch|dispel|nix|shoot down|shot down|put to rest|laid to rest|put paid to)(?:e[sd]|ed|led|ling|ing|s)? (?:\w+ ){0,3}(?:rumou?rs?|speculation|reports?|talk|claims?|suggestions?|notions?|ideas?|myths?|stor(?:y|ies)|theor(?:y|ies))\b/,
      ],
    ),
    'denies',
  ],
  [
    phrase(
      [
        'dismiss* reject* + comparison* complaint* concerns criticism* fears lawsuit motion premise speculation study suit talk',
        /\b(?:reject|dismiss)(?:s|es|ed|ing)? (?:[\w.'’-]+ ){0,3}(?:criticisms?|concerns|complaints?|comparisons?|fears|speculation|talk|motion|lawsuit|suit|study|premise)\b/,
      ],
      [
        'bat* brush* laughed laughs scoff* wav*',
        /\b(?:scoff(?:s|ed|ing)? at|laugh(?:s|ed) off|(?:bat|wav)(?:s|t?ed|es) (?:away|aside|off)|brush(?:es|ed|ing)? (?:off|aside))\b/,
      ],
      ['swat* sweep* swept*', /\bsw(?:at|ept|eep)(?:s|ted)? (?:away|aside)\b/],
    ),
    'denies',
  ],
]
// "… dismissed it", "… slammed the minister's claims".
const TURNED_DOWN = phrase([
  'blast* condemn* decr* deflect* deni* denounc* derid* dismiss* knock* mock* reject* ridicul* rubbish* slam*',
  /(?<!-)\b(?:(?:reject|dismiss|deflect|decr(?:y|ie)|denounc|deni|slam|blast|condemn|rubbish|deride?|mock|ridicul)(?:s|es|ed|d|med|ing)?|knock(?:s|ed) down) /g,
])
const WHAT = /^(?:it|them|that|those|this|as)\b/
const MOST_BETWEEN = 4

function isTurnedDown(unit: Unit): boolean {
  const [pattern] = unit.context.phrases.get(TURNED_DOWN) ?? []
  if (pattern === undefined) return false
  return withWhatFollows(reporterText(unit), pattern).some(
    ({ found, after }) => comesToClaim(after, MOST_BETWEEN) || (WHAT.test(after) && !found.startsWith('knock')),
  )
}
// In the speaker's own words: "We categorically deny this."
const IN_PERSON = phrase([
  'denie* deny disavow* rebut refute* reject* repudiate* + he i she they we who',
  /\b(?:i|we|he|she|they|who) (?:(?:\w+ly|always|have|has|had|also|do) ){0,3}(?:den(?:y|ied|ies)|reject(?:s|ed)?|refut(?:e|es|ed)|rebut|repudiat(?:e|es|ed)|disavow(?:s|ed)?) (?:(?:it|this|that|these|those|them|any|all|every|the|having|being|ever|his|her|their|your|such)\b)/,
])
const NOT_A_CLAIM =
  /\b(?:neither|not|never|\w+n't|nor|declined to|refus\w+ to) (?:\w+ )?(?:confirm \w+ )?(?:den(?:y|ied)|disputed?|reject(?:ed)?|ruled? out|recant|retract|walk back)\b|\bdenied (?:him|her|them|it|us|me)?\s?(?:entry|access|bail|a visa|visas|parole|permission|entrance|service|the (?:right|opportunity|chance|change)|coverage|asylum|a (?:chance|hearing|permit|seat))\b|\b(?:been|being|was|were|is|are) denied\b(?! by\b)|\bden(?:y|ies|ying) (?:\w+ ){0,4}(?:the right|access|entry|yourself|himself|herself|themselves)\b|\b(?:confirmed or denied|confirm or deny|confirmed nor denied|if \w+ den)/
const NOT_A_STATEMENT =
  /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:an?|the|its|his|her|their|[\w.]+'s) (?:\w+ )?(?:offer|bid|application|appeal|deal|proposal|amendment|nominee|invitation|employee|staff|request|mediator|visa|treaty)\b/

function relationIn(unit: Unit): Relation | null {
  const found = PHRASES.find(([each]) => reporterHas(unit, each))?.[1] ?? (isTurnedDown(unit) ? 'denies' : null)
  if (found === null) return wholeHas(unit, IN_PERSON) ? 'denies' : null
  return NOT_A_STATEMENT.test(reporterText(unit)) ? null : found
}

/** The ministry denied the report. She dismissed the claim. The agency shot the rumour down. */
export const denialVerb: CounterRule = {
  name: 'denial-verb',
  needsClaim: false,
  find({ unit }) {
    const found = relationIn(unit)
    return found !== null && NOT_A_CLAIM.test(reporterText(unit)) ? null : found
  },
}
