import type { Sourcing, TextSpan } from '../model.ts'
import { lettered } from '../text/letters.ts'
import { splitTokens } from '../text/tokens.ts'
import { sourcingClassOf } from './claimants/sourcing-class.ts'
import { isAssertion } from './grammar/assertions.ts'
import type { Passage } from './passages.ts'

const FEWEST_CHARACTERS = 12
const MOST_CHARACTERS = 1000

/**
 * The proposition of a claim: the reported content without source, cue and the "that" before it. Where that is no assertion by
 * itself ("claimed responsibility for the fire"), all that the passage says.
 */
export function propositionOf(passage: Passage): string {
  const { text } = passage.unit.context
  const { attribution, unit } = passage
  if (attribution === null || attribution.rule === 'reported-object' || attribution.rule === 'hedge')
    return tidy(unit.text)
  const pieces = attribution.content
    .map(piece => text.slice(Math.max(piece.start, unit.span.start), Math.min(piece.end, unit.span.end)))
    .filter(piece => piece !== '')
  const joined = tidy(pieces.join(' '))
  const tokens = splitTokens(joined, { start: 0, end: Math.min(joined.length, MOST_CHARACTERS) })
  return joined.length >= FEWEST_CHARACTERS && isAssertion(tokens) ? joined : tidy(unit.text)
}

/** Where a claim is marked: its passage, with a tail of the same sentence that only names who said so ("…, according to the board"). */
export function claimSpan({ unit }: Passage, next: Passage | undefined): TextSpan {
  const isTail = next?.isFrame === true && next.unit.context === unit.context
  return isTail ? { start: unit.span.start, end: next.unit.span.end } : unit.span
}

// "ELM BAY, Jan. 27 (Agency) - " stands before a report, not in it.
const DATELINE = lettered(
  String.raw`^(?:(?:\p{Lu}[\p{Lu} .]{2,30},? ?)?(?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? \d{1,2},? ?)?(?:\([\p{L} ]{2,20}\) ?)?)[-–—―] ?(?=\p{Lu})`,
)

// Before a word, not before a figure or a quote.
const OPENER = lettered(
  String.raw`^(?:[Bb]ut|BUT|[Ww]hile|WHILE|[Aa]lthough|ALTHOUGH|[Tt]hough|THOUGH|[Ww]hereas|WHEREAS) (?=\p{L})`,
)

function tidy(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(DATELINE, '')
    .replace(/^[\s,;:]+|[\s,;:]+$/gu, '')
    .replace(OPENER, '')
    .replace(/^that /i, '')
  // Marks around the whole, or one left over from a quote that goes on, are not part of what is said.
  if (/["“”]/u.test(plain.slice(1, -1))) return plain
  return plain
    .replace(/^["“]|["”]$/gu, '')
    .replace(/,$/, '')
    .trim()
}

const CITED = /\b(?:cit(?:ed|ing|es)|quot(?:ed|ing|es)) ((?:[^\s,;.]+ ?){1,10})/u
const TOLD = /\b(?:told|tells) ((?:(?:the|a) )?(?:(?!that\b|on\b)[^\s,;.:"“]+ ?){1,4}?)(?= ?(?:that|on|in)\b|[,:"“])/u

const TELLS_ON = lettered(String.raw`\p{Lu}|report|paper|agency`)

/** How a claim is sourced: class of its claimant, the chain behind it, and how closely the words are kept. */
export function sourcingOf(passage: Passage, claimant: string | null): Sourcing {
  const { attribution } = passage
  const { sentence } = passage.unit.context
  const words = passage.unit.context.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000))
  const cited = CITED.exec(words)?.[1]?.trim()
  const told = TOLD.exec(words)?.[1]?.trim()
  const chain: string[] = []
  if (claimant !== null && told !== undefined && told !== '' && TELLS_ON.test(told)) chain.push(told)
  if (claimant !== null) chain.push(claimant)
  if (cited !== undefined && claimant !== null && !claimant.includes(cited)) chain.push(cited)
  return { class: sourcingClassOf(claimant), chain, directness: attribution?.directness ?? 'paraphrase' }
}
