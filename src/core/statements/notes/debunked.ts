import type { Attribution } from '../../model.ts'
import { type Phrase, phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import type { Unit } from '../grammar/units.ts'
import type { NoteRule } from './note-rule.ts'

const PHRASES: readonly Phrase[] = [
  phrase([
    'fabrication fake fiction fools forgery hoax legend myth nonsense prank satire',
    /\b(?:is|was|are|were|been|be|as) (?:just |only |actually |all |another |in fact |simply )*(?:a |an )?(?:\w+ )?(?:hoax|fake|fabrication|prank|satire|forgery|fiction|nonsense|april fools'? (?:day )?joke|urban legend|myth)\b/,
  ]),
  phrase([
    'bogus doctored fabricated fake hoax made phony photoshopped + account article claim claims image letter news photo quote quotes report reports site stories story tweet video website',
    /\b(?:fake|bogus|made-up|fabricated|doctored|photoshopped|hoax|phony) (?:\w+ )?(?:story|stories|report|reports|article|news|site|quote|quotes|image|photo|tweet|claim|claims|website|account|video|letter)\b/,
  ]),
  phrase(['hoax*', /(?<!\b(?:call|label|dub|brand|term)\w* .{0,60})\bhoax(?:es|ers?)?\b/]),
  phrase([
    'check* debunk* factcheck*',
    /\bdebunk(?:ed|s|ing)?\b|\bfact-?check(?:ers?|ed|ing)? (?:\w+ )*(?:rated|found|said|concluded)\b/,
  ]),
  phrase([
    'accurate real true + are aren is isn was wasn were*',
    /\b(?:none of (?:this|it|that) (?:is|was) |(?:is|was|are|were|isn't|wasn't)(?: not|n't)? (?:\w+ly )?)(?:true|real|accurate)\b(?<=not .{0,20}|n't .{0,20}|none .{0,20})/,
  ]),
  phrase([
    'bogus fake false fictional fictitious untrue',
    /\b(?:is|was|are|were|proved|proven|turned out) (?:to be )?(?:\w+ly )?(?:false|untrue|bogus|fake|fictitious|fictional)\b/,
  ]),
  phrase([
    'fake false pants',
    /\b(?:rated?|labell?ed|concluded|called)\b.{0,40}\b(?:mostly false|false|pants on fire|fake)\b/,
  ]),
  phrase(
    ['false', /\bfalse (?:rumou?rs?|claims?|reports?|stor(?:y|ies))\b/],
    ['made + up', /\b(?:is|was|were|are|been|be|all|completely|simply|apparently) made up\b(?! (?:of|by))/],
    [
      'cloth incorrectly thin wholly',
      /\bout of (?:thin air|whole cloth)\b|\bincorrectly (?:stated|reported|claimed)\b|\bwholly unsubstantiated\b/,
    ],
  ),
  phrase(['scrutiny', /(?:not|n't) (?:stand|hold) up to (?:\w+ )?scrutiny\b/]),
]

/** The story is a hoax. The quotes were made up. Checkers rated the claim false. What an interviewee calls false is no finding. */
export const debunked: NoteRule = {
  name: 'debunked',
  kind: 'debunked',
  find(unit, attribution) {
    if (unit.text.trimEnd().endsWith('?') || attribution?.rule === 'answer' || retells(unit, attribution)) return null
    return PHRASES.some(each => reporterHas(unit, each)) ? { by: null } : null
  },
}

/** "The fake story claimed that …" tells again what was claimed: it is the claim, not the finding. */
function retells(unit: Unit, attribution: Attribution | null): boolean {
  if (attribution?.source == null || attribution.rule === 'reported-object') return false
  return /\b(?:fake|bogus|hoax|false|fabricated|satirical|phony)\b/i.test(
    unit.context.text.slice(attribution.source.start, attribution.source.end),
  )
}
