import { phrase } from '../grammar/phrases.ts'
import { wholeHas, wholeText } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const EVIDENCE_NOUN =
  '(?:records?|documents?|data|figures|stud(?:y|ies)|research|filings?|videos?|photos?|photographs?|(?:satellite )?images?|imagery|measurements|minutes|footage|tests?|results?|e-?mails?|logs?|witnesses|reports?|evidence|polls?|experts?|statistics|numbers|facts?|transcripts?|recordings?|investigat(?:ors|ions?)|analysis|audits?|fact-?checkers?|reviews?|sources?|archives?|statements?|returns?)'
const SHOWS =
  '(?:show|shows|showed|indicate|indicates|indicated|suggest|suggests|suggested|say|says|said|found|find|finds|reveal|reveals|revealed|contradict|contradicts|contradicted|tell|tells|told|prove|proves|proved|confirm|confirms|confirmed|demonstrate|demonstrates)'
const OPENING = phrase(
  'actually contrary contrast despite fact fairness reality record so truth',
  /^(?:but |and |yet )?(?:by contrast|in contrast to|on the contrary|contrary to|in reality|for the record|in truth|the truth is|the reality is|in (?:actual )?fact|actually|not so|to the contrary|in fairness|despite (?:his|her|their|its|the|such|these|those|\w+'s) (?:\w+ ){0,2}(?:claims?|insistence|assertions?|assurances?|denials?|statements?|reports?|rumou?rs?|allegations?|protestations))\b,?/,
)
const INSIDE = phrase(
  'contrary despite fact not notwithstanding reality spite truth',
  /\b(?:contrary to (?:the |his |her |their |its |these |those |what |popular |many |some |\w+'s )?(?:\w+ )?(?:claims?|reports?|beliefs?|rumou?rs?|assertions?|suggestions?|statements?|opinion|impression|assurances?|testimony|he|she|they|it|was|has)|(?:despite|in spite of|notwithstanding) (?:his|her|their|its|the|such|these|those|\w+'s) (?:\w+ ){0,2}(?:claims?|insistence|assertions?|assurances?|denials?|statements?|rumou?rs?|allegations?|protestations)|(?:but|yet|though|when|while|although|which|who|he|she|it|they),? in (?:actual )?(?:fact|reality|truth)|not \w+(?: \w+){0,4}, as (?:he|she|they|it|the|some|\w+) (?:\w+ )?(?:claim|report|suggest|say|said|assert|alleg|had)\w*)\b/,
)
// So many alternatives take long to compile: looked for only after a word that all begin with.
const BUT = phrase('but however yet', /\b(?:but|however|yet)\b/)
const EVIDENCE = phrase(
  'analysis archive* audit* data document* e email* evidence expert* fact* figures filing* footage image* imagery investigat* log logs measurements minutes number* photo* poll* recording* record records report reports research result* return* review* satellite source* statement* statistics stud* test* transcript* video* witness*',
  new RegExp(
    `\\b(?:but|yet|however),? (?:[\\w.'’-]+ ){0,4}${EVIDENCE_NOUN}\\b.{0,30}\\b${SHOWS}\\b|^(?:but|however),? ${EVIDENCE_NOUN} ${SHOWS}\\b`,
  ),
)

/** By contrast, the report said … But records show … The words themselves set the statement against the one before. */
export const contrast: CounterRule = {
  name: 'contrast',
  needsClaim: false,
  find({ unit, speaker }) {
    const opens = wholeHas(unit, OPENING) && (speaker !== null || !/(?:in|by) contrast/.test(wholeText(unit)))
    return opens || wholeHas(unit, INSIDE) || (wholeHas(unit, BUT) && wholeHas(unit, EVIDENCE)) ? 'contradicts' : null
  },
}
