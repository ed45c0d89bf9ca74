import { type Phrase, phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { NoteRule } from './note-rule.ts'

const PEOPLE =
  '(?:people|persons?|officials?|sources?|individuals?|executives?|aides?|advisers?|staffers?|employees?|insiders?|diplomats?|workers?|witness(?:es)?|residents?|soldiers?|engineers?|doctors?|nurses?|lawyers?)'
const PEOPLE_CUES =
  'adviser* aide* diplomat* doctor* employee* engineer* executive* individual* insider* lawyer* nurse* official* people person persons resident* soldier* source* staffer* witness* worker*'
// As the subject of a report ("A person familiar with it said …") it describes a speaker and is part of the claim's sourcing.
const FAMILIAR = phrase([
  `aware briefed close familiar involved knowledge privy + ${PEOPLE_CUES}`,
  new RegExp(
    `\\b${PEOPLE} (?:who (?:is|are|was|were) )?(?:familiar with|briefed on|with (?:direct )?knowledge of|close to|privy to|involved in|aware of)\\b`,
  ),
])
// Nobody who tells is named.
const UNNAMED = phrase(
  [
    `according + ${PEOPLE_CUES}`,
    new RegExp(`^according to (?:an?|one|two|three|several|multiple|some|many|various) (?:[\\w-]+ ){0,4}${PEOPLE}\\b`),
  ],
  [
    `anonymous unidentified unnamed + ${PEOPLE_CUES}`,
    new RegExp(`\\b(?:unnamed|anonymous|unidentified) (?:[\\w-]+ ){0,3}${PEOPLE}\\b`),
  ],
)
const PHRASES: readonly Phrase[] = [
  phrase(
    [
      'anonymity',
      /\b(?:on|under|upon) (?:the )?condition of anonymity\b|\bcondition of anonymity\b|\b(?:requested|granted|asked for|speaking on|insisted on) anonymity\b/,
    ],
    ['identified named', /\bnot to be (?:named|identified)\b|\bdeclin(?:ed|ing) to be (?:named|identified)\b/],
    [
      'anonymously authorized',
      /\bspoke anonymously\b|\b(?:is|was|were|are)(?: not|n't) authorized to (?:\w+ )?(?:speak|discuss|comment|talk|disclose|be quoted)\b/,
    ],
    [
      'anonymous identified named quoted unnamed used + asked asking preferred requested wished',
      /\b(?:asked|requested|asking|wished|preferred) (?:that (?:his|her|their) names? |not to |to remain )(?:not )?(?:be (?:named|identified|used|quoted)|anonymous|unnamed)\b/,
    ],
    ['background', /\b(?:spoke|speaking|talked) (?:to \w+ )?on background\b/],
  ),
  FAMILIAR,
  UNNAMED,
  phrase([
    `according cited cites citing quot* + anonymous eight five four multiple nine seven several six ten three two unidentified unnamed + ${PEOPLE_CUES}`,
    new RegExp(
      `\\b(?:cit(?:ed|ing|es)|according to|quot(?:ed|ing)) (?:\\w+ ){0,3}(?:unnamed|anonymous|unidentified|several|multiple|two|three|four|five|six|seven|eight|nine|ten) (?:\\w+ ){0,2}${PEOPLE}\\b`,
    ),
  ]),
  phrase(
    ['learned obtained', /\b(?:obtained by|(?:has|have) learned(?! (?:to|how|from)))\b/],
    [
      'aired disclosed posted published reported revealed + first originally previously',
      /\b(?:was |were |as )?(?:first|originally|previously) (?:reported|published|posted|aired|disclosed|revealed)\b/,
    ],
    [
      'hacked leaked stolen',
      /\b(?:(?:leaked|hacked|stolen) (?:documents?|e-?mails?|memos?|recordings?|audio|cables|files|copy|drafts?|database)|leaked (?:by|to))\b/,
    ],
    [
      'online posted published reported',
      /\b(?:first reported|first published|first posted|released online|published online) (?:by|in|on)\b/,
    ],
  ),
  phrase([
    'allegation article claim image information news photo piece post report reports rumo* stories story tip video + appeared from originate* published started',
    /\b(?:stor(?:y|ies)|claim|rumou?rs?|report|reports|news|post|article|piece|video|photo|image|information|tip|allegation)\b.{0,60}\b(?:originat(?:ed|es) (?:\w+ )?(?:from|on|with|in)|came from|started (?:when|on|with|from)|stems? from|first appeared|was published on|was from)\b/,
  ]),
  phrase(
    [
      'came come comes stem* + from',
      /^(?:it|the (?:claim|story|rumou?r|report|photo|video|post)) (?:comes?|came|stems?) from\b/,
    ],
    [
      'satirical',
      /\bsatirical (?:news)?(?:paper|website|site|magazine|page|account|blog|publication|post|article)s?\b/,
    ],
  ),
  phrase(['originate*', /\boriginated? (?:with|from|in|on)\b/]),
  phrase([
    'source*',
    /\b(?:did not|didn't|would not|wouldn't|refused to|declined to) (?:identify|name|reveal|disclose) (?:his|her|its|their|the|any) sources?\b/,
  ]),
  phrase(
    ['identified named', /\b(?:sources?|people) who (?:are|were|is) not (?:named|identified)\b/],
    [
      'anonymous fake parody satir*',
      /\banonymous (?:blog|person|source|post|letter|tip)\b|\b(?:satir\w+|parody|fake news) (?:web)?sites?\b/,
    ],
  ),
  phrase(
    ['conducted', /\b(?:polls?|surveys?) (?:\w+ )?(?:was|were) conducted\b/],
    ['error purporting tip', /\bmargins? of (?:sampling )?error\b|\bpurporting to be\b|\breceived a tip\b/],
    [
      'based + account accounts document documents interview interviews report reports tip tips',
      /\b(?:is|was) based on (?:a|an|the) (?:\w+ )?(?:tip|account|document|report|interview)s?\b/,
    ],
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
