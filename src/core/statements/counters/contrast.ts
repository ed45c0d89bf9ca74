import { phrase } from '../grammar/phrases.ts'
import { wholeHas, wholeText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const EVIDENCE_NOUN =
  '(?:records?|documents?|data|figures|stud(?:y|ies)|research|filings?|videos?|photos?|photographs?|(?:satellite )?images?|imagery|measurements|minutes|footage|tests?|results?|e-?mails?|logs?|witnesses|reports?|evidence|polls?|experts?|statistics|numbers|facts?|transcripts?|recordings?|investigat(?:ors|ions?)|analysis|audits?|fact-?checkers?|reviews?|sources?|archives?|statements?|returns?)'
const SHOWS =
  '(?:show|shows|showed|indicate|indicates|indicated|suggest|suggests|suggested|say|says|said|found|find|finds|reveal|reveals|revealed|contradict|contradicts|contradicted|tell|tells|told|prove|proves|proved|confirm|confirms|confirmed|demonstrate|demonstrates)'
const OPENING = phrase(
  ['contrast truth', /^(?:but |and |yet )?(?:by contrast|in contrast to|in truth|the truth is)\b,?/],
  ['contrary fairness', /^(?:but |and |yet )?(?:on the contrary|contrary to|to the contrary|in fairness)\b,?/],
  ['reality', /^(?:but |and |yet )?(?:in reality|the reality is)\b,?/],
  ['record', /^(?:but |and |yet )?for the record\b,?/],
  ['actually fact', /^(?:but |and |yet )?(?:in (?:actual )?fact|actually)\b,?/],
  ['so + not', /^(?:but |and |yet )?not so\b,?/],
  [
    'despite + allegation* assertion* assurance* claim claims denial* insistence protestations report reports rumo* statement*',
    /^(?:but |and |yet )?despite (?:his|her|their|its|the|such|these|those|\w+'s) (?:\w+ ){0,2}(?:claims?|insistence|assertions?|assurances?|denials?|statements?|reports?|rumou?rs?|allegations?|protestations)\b,?/,
  ],
)
const INSIDE = phrase(
  [
    'contrary',
    /\bcontrary to (?:the |his |her |their |its |these |those |what |popular |many |some |\w+'s )?(?:\w+ )?(?:claims?|reports?|beliefs?|rumou?rs?|assertions?|suggestions?|statements?|opinion|impression|assurances?|testimony|he|she|they|it|was|has)\b/,
  ],
  [
    'despite notwithstanding spite + allegation* assertion* assurance* claim claims denial* insistence protestations rumo* statement*',
    /\b(?:despite|in spite of|notwithstanding) (?:his|her|their|its|the|such|these|those|\w+'s) (?:\w+ ){0,2}(?:claims?|insistence|assertions?|assurances?|denials?|statements?|rumou?rs?|allegations?|protestations)\b/,
  ],
  [
    'fact reality truth + in',
    /\b(?:but|yet|though|when|while|although|which|who|he|she|it|they),? in (?:actual )?(?:fact|reality|truth)\b/,
  ],
  [
    'not + as',
    /\bnot \w+(?: \w+){0,4}, as (?:he|she|they|it|the|some|\w+) (?:\w+ )?(?:claim|report|suggest|say|said|assert|alleg|had)\w*\b/,
  ],
)
const EVIDENCE = phrase([
  'but however yet + analysis archive* audit* data document* e email* evidence expert* fact* figures filing* footage image* imagery investigat* log logs measurements minutes number* photo* poll* record* report reports research result* return* review* satellite source* statement* statistics stud* test* transcript* video* witness* + confirm* contradict* demonstrate* find finds found indicate* prove* reveal* said say says show* suggest* tell tells told',
  new RegExp(`\\b(?:but|yet|however),? (?:[\\w.'’-]+ ){0,4}${EVIDENCE_NOUN}\\b.{0,30}\\b${SHOWS}\\b`),
])

/** By contrast, the report said … But records show … The words themselves set the statement against the one before. */
export const contrast: CounterRule = {
  name: 'contrast',
  needsClaim: false,
  find({ unit, speaker }) {
    const opens = wholeHas(unit, OPENING) && (speaker !== null || !/(?:in|by) contrast/.test(wholeText(unit)))
    return opens || wholeHas(unit, INSIDE) || wholeHas(unit, EVIDENCE) ? 'contradicts' : null
  },
}
