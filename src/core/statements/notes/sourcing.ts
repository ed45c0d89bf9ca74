import { type Phrase, phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { NoteRule } from './note-rule.ts'

const PEOPLE =
  '(?:people|persons?|officials?|sources?|individuals?|executives?|aides?|advisers?|staffers?|employees?|insiders?|diplomats?|workers?|witness(?:es)?|residents?|soldiers?|engineers?|doctors?|nurses?|lawyers?)'
// As the subject of a report ("A person familiar with it said …") it describes a speaker and is part of the claim's sourcing.
const FAMILIAR = phrase(
  'aware briefed close familiar involved knowledge privy',
  new RegExp(
    `\\b${PEOPLE} (?:who (?:is|are|was|were) )?(?:familiar with|briefed on|with (?:direct )?knowledge of|close to|privy to|involved in|aware of)\\b`,
  ),
)
// Nobody who tells is named.
const UNNAMED = phrase(
  'according anonymous unidentified unnamed',
  new RegExp(
    `^according to (?:an?|one|two|three|several|multiple|some|many|various) (?:[\\w-]+ ){0,4}${PEOPLE}\\b|\\b(?:unnamed|anonymous|unidentified) (?:[\\w-]+ ){0,3}${PEOPLE}\\b`,
  ),
)
const PHRASES: readonly Phrase[] = [
  phrase(
    'anonym* authorized background condition identified named quoted unnamed used',
    /\b(?:on|under|upon) (?:the )?condition of anonymity\b|\bcondition of anonymity\b|\bnot to be (?:named|identified)\b|\b(?:requested|granted|asked for|speaking on|insisted on) anonymity\b|\bspoke anonymously\b|\b(?:is|was|were|are)(?: not|n't) authorized to (?:\w+ )?(?:speak|discuss|comment|talk|disclose|be quoted)\b|\b(?:asked|requested|asking|wished|preferred) (?:that (?:his|her|their) names? |not to |to remain )(?:not )?(?:be (?:named|identified|used|quoted)|anonymous|unnamed)\b|\bdeclin(?:ed|ing) to be (?:named|identified)\b|\b(?:spoke|speaking|talked) (?:to \w+ )?on background\b/,
  ),
  FAMILIAR,
  UNNAMED,
  phrase(
    'according cited cites citing quot*',
    new RegExp(
      `\\b(?:cit(?:ed|ing|es)|according to|quot(?:ed|ing)) (?:\\w+ ){0,3}(?:unnamed|anonymous|unidentified|several|multiple|two|three|four|five|six|seven|eight|nine|ten) (?:\\w+ ){0,2}${PEOPLE}\\b`,
    ),
  ),
  phrase(
    'aired disclosed hacked leaked learned obtained online posted published reported revealed stolen',
    /\b(?:obtained by|(?:was |were |as )?(?:first|originally|previously) (?:reported|published|posted|aired|disclosed|revealed)|(?:has|have) learned(?! (?:to|how|from))|(?:leaked|hacked|stolen) (?:documents?|e-?mails?|memos?|recordings?|audio|cables|files|copy|drafts?|database)|(?:first reported|first published|first posted|released online|published online) (?:by|in|on)|leaked (?:by|to))\b/,
  ),
  phrase(
    'allegation article claim image information news photo piece post report reports rumo* stor* tip video',
    /\b(?:stor(?:y|ies)|claim|rumou?rs?|report|reports|news|post|article|piece|video|photo|image|information|tip|allegation)\b.{0,60}\b(?:originat(?:ed|es) (?:\w+ )?(?:from|on|with|in)|came from|started (?:when|on|with|from)|stems? from|first appeared|was published on|was from)\b/,
  ),
  phrase(
    'came come comes satirical stem*',
    /^(?:it|the (?:claim|story|rumou?r|report|photo|video|post)) (?:comes?|came|stems?) from\b|\bsatirical (?:news)?(?:paper|website|site|magazine|page|account|blog|publication|post|article)s?\b/,
  ),
  phrase('originate*', /\boriginated? (?:with|from|in|on)\b/),
  phrase(
    'source*',
    /\b(?:did not|didn't|would not|wouldn't|refused to|declined to) (?:identify|name|reveal|disclose) (?:his|her|its|their|the|any) sources?\b/,
  ),
  phrase(
    'anonymous fake identified named parody satir*',
    /\b(?:sources?|people) who (?:are|were|is) not (?:named|identified)\b|\banonymous (?:blog|person|source|post|letter|tip)\b|\b(?:satir\w+|parody|fake news) (?:web)?sites?\b/,
  ),
  phrase(
    'based conducted margin margins purporting tip',
    /\b(?:polls?|surveys?) (?:\w+ )?(?:was|were) conducted\b|\bmargins? of (?:sampling )?error\b|\bpurporting to be\b|\b(?:is|was) based on (?:a|an|the) (?:\w+ )?(?:tip|account|document|report|interview)s?\b|\breceived a tip\b/,
  ),
]

// What describes a speaker.
const DESCRIBES: ReadonlySet<Phrase> = new Set([FAMILIAR, UNNAMED])

/** Told by a person familiar with the talks. On condition of anonymity. The claim originated on a satire site. */
export const sourcing: NoteRule = {
  name: 'sourcing',
  kind: 'sourcing',
  find(unit, attribution) {
    const isSpeaker = attribution?.source?.start === unit.span.start && attribution.rule !== 'according-to'
    const isFound = PHRASES.some(each => !(isSpeaker && DESCRIBES.has(each)) && wholeHas(unit, each))
    return isFound ? { by: TELLER.exec(unit.text)?.[1] ?? null } : null
  },
}

/** Who is named in a tail that only vouches: ", according to a report that cited three people". */
const TELLER = /^(?:according to|citing|cited by|said) ([^,;.]{3,160})/i
