import type { Passage } from './passages.ts'

const CLAUSE_RULES = new Set(['reported-clause', 'clause-then-speaker', 'according-to', 'quote-then-speaker'])
const FEWEST_WORDS = 4
const MOST_CHARACTERS = 600
const DOUBTED_SOURCE = /\b(?:unconfirmed|unverified|unsubstantiated|unsourced|anonymous|fake|false|bogus|hoax)\b/i
const ASSERTS_NOTHING_THERE = /^(?:that )?there (?:is|was|are|were|has been|have been) (?:still )?no\b/i

/**
 * Tells whether a passage with a note in it also makes a claim: "Two aides, speaking on condition of anonymity, said the fund was
 * empty", "Unconfirmed posts say the dam broke", "The fake story claimed that she had died", "Police say there is no evidence of arson".
 */
export function holdsOwnClaim(passage: Passage): boolean {
  const { note, attribution } = passage
  if (note === null || attribution === null || !CLAUSE_RULES.has(attribution.rule)) return false
  const content = contentOf(passage)
  if (content.split(/\s+/u).length < FEWEST_WORDS) return false
  if (note.rule.kind === 'sourcing' || note.rule.kind === 'corrected') return true
  if (note.rule.kind === 'debunked') return DOUBTED_SOURCE.test(frameOf(passage))
  return note.rule.kind === 'unverified' && (isDoubtedSource(passage) || ASSERTS_NOTHING_THERE.test(content))
}

/** Tells whether the note in a passage is about the claim that the passage itself makes. */
export function isNoteOnItself(passage: Passage): boolean {
  if (passage.note?.rule.kind === 'corroborated') return passage.attribution !== null && SEEN.test(frameOf(passage))
  if (!holdsOwnClaim(passage)) return false
  if (passage.note?.rule.kind === 'debunked') return true
  return passage.note?.rule.kind === 'sourcing' ? VOUCHES.test(frameOf(passage)) : isDoubtedSource(passage)
}

const SEEN = /\b(?:seen|reviewed|viewed|examined|verified|read|obtained) by\b/i
const VOUCHES =
  /\b(?:anonym\w+|familiar with|briefed on|knowledge of|close to|privy to|involved in|aware of|cit(?:ed|ing)|obtained by|not to be (?:named|identified)|seen by|reviewed by)\b/i

/** The words of a passage that are not what its source says. */
function frameOf({ unit, attribution }: Passage): string {
  const { text } = unit.context
  const pieces = attribution?.content ?? []
  let frame = ''
  let at = unit.span.start
  for (const piece of pieces) {
    if (piece.start > at) frame += text.slice(at, Math.min(piece.start, unit.span.end))
    at = Math.max(at, piece.end)
  }
  return (frame + text.slice(at, Math.max(at, unit.span.end))).slice(0, MOST_CHARACTERS)
}

function isDoubtedSource({ unit, speaker }: Passage): boolean {
  return speaker !== null && DOUBTED_SOURCE.test(unit.context.text.slice(speaker.start, speaker.end))
}

function contentOf({ unit, attribution }: Passage): string {
  const [first] = attribution?.content ?? []
  return first === undefined
    ? ''
    : unit.context.text.slice(first.start, Math.min(first.end, first.start + MOST_CHARACTERS))
}
