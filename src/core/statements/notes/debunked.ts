import type { Attribution } from '../../model.ts'
import { reporterText } from '../grammar/unit-text.ts'
import type { Unit } from '../grammar/units.ts'
import type { NoteRule } from './note-rule.ts'

const PATTERNS: readonly RegExp[] = [
  /\b(?:is|was|are|were|been|be|as) (?:just |only |actually |all |another |in fact |simply )*(?:a |an )?(?:\w+ )?(?:hoax|fake|fabrication|prank|satire|forgery|fiction|nonsense|april fools'? (?:day )?joke|urban legend|myth)\b/,
  /\b(?:fake|bogus|made-up|fabricated|doctored|photoshopped|hoax|phony) (?:\w+ )?(?:story|stories|report|reports|article|news|site|quote|quotes|image|photo|tweet|claim|claims|website|account|video|letter)\b/,
  /(?<!\b(?:call|label|dub|brand|term)\w* .{0,60})\bhoax(?:es|ers?)?\b/,
  /\bdebunk(?:ed|s|ing)?\b|\bfact-?check(?:ers?|ed|ing)? (?:\w+ )*(?:rated|found|said|concluded)\b/,
  /\b(?:none of (?:this|it|that) (?:is|was)|(?:is|was|are|were|isn't|wasn't)(?: not|n't)? (?:\w+ly )?) ?(?:true|real|accurate)\b(?<=not .{0,20}|n't .{0,20}|none .{0,20})/,
  /\b(?:is|was|are|were|proved|proven|turned out) (?:to be )?(?:\w+ly )?(?:false|untrue|bogus|fake|fictitious|fictional)\b/,
  /\b(?:rated?|labell?ed|concluded|called)\b.{0,40}\b(?:mostly false|false|pants on fire|fake)\b/,
  /\bfalse (?:rumou?rs?|claims?|reports?|stor(?:y|ies))\b|\b(?:is|was|were|are|been|be|all|completely|simply|apparently) made up\b(?! (?:of|by))|\bout of (?:thin air|whole cloth)\b|\bincorrectly (?:stated|reported|claimed)\b|\bwholly unsubstantiated\b|(?:not|n't) (?:stand|hold) up to (?:\w+ )?scrutiny\b/,
]

/** The story is a hoax. The quotes were made up. Checkers rated the claim false. What an interviewee calls false is no finding. */
export const debunked: NoteRule = {
  name: 'debunked',
  kind: 'debunked',
  find(unit, attribution) {
    const words = reporterText(unit)
    if (unit.text.trimEnd().endsWith('?') || attribution?.rule === 'answer' || retells(unit, attribution)) return null
    return PATTERNS.some(pattern => pattern.test(words)) ? { by: null } : null
  },
}

/** "The fake story claimed that …" tells again what was claimed: it is the claim, not the finding. */
function retells(unit: Unit, attribution: Attribution | null): boolean {
  if (attribution?.source == null || attribution.rule === 'reported-object') return false
  return /\b(?:fake|bogus|hoax|false|fabricated|satirical|phony)\b/i.test(
    unit.context.text.slice(attribution.source.start, attribution.source.end),
  )
}
