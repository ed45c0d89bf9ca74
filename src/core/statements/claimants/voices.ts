import type { TextSpan } from '../../model.ts'
import { isCapitalized } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { type Claimant, Claimants } from './claimants.ts'

/** Who stands behind a passage. */
export interface Voice {
  /** Who speaks in it; null where the article itself does or nobody is named. */
  readonly speaker: Claimant | null
  /** Whose claim it tells: the speaker's own, but "the mayor rejected a report by the board that …" tells the board's. */
  readonly claimant: Claimant | null
}

/** Who speaks in each passage of an article and whose claim it tells, in the same order. */
export function readVoices(passages: readonly Passage[]): Voice[] {
  const [first] = passages
  if (first === undefined) return []
  const claimants = new Claimants(first.unit.context.article)
  const known = new Map<number, Claimant | null>()
  const resolve = (span: TextSpan): Claimant | null => {
    const before = known.get(span.start)
    if (before !== undefined) return before
    const found = claimants.resolve(span)
    known.set(span.start, found)
    return found
  }
  const voices = passages.map((passage, at) => {
    const source = passage.speaker
    const speaker = source === null ? speakerWithoutSource(passage, passages[at - 1], claimants) : resolve(source)
    const retold = retoldSource(passage)
    return { speaker, claimant: (retold === null ? null : claimants.resolve(retold)) ?? speaker }
  })
  return withSpeeches(passages, voices)
}

/** Where a source was not read: a name beside the cue, or whoever was just named before a quote. */
function speakerWithoutSource(passage: Passage, before: Passage | undefined, claimants: Claimants): Claimant | null {
  const { attribution, unit } = passage
  const cue = attribution?.cue ?? null
  const { start, end } = unit.context.sentence
  if (cue !== null && cue.start >= start && cue.end <= end) return claimants.beside(cue, { start, end })
  if (before === undefined || !isQuoted(passage) || quoteOf(before) >= 0) return null
  const opens = /:$/u.test(before.unit.text) || before.unit.context.sentence.block === unit.context.sentence.block
  return opens ? claimants.mostSalient(unit.span.start) : null
}

const RETOLD =
  /\b(?:criticisms?|attacks?|comments?|remarks|claims?|accusations?|allegations?|suggestions?|assertions?|charges|report|story|statement)s? (?:by|from|in|of) ((?:[^\s,.;]+ ){0,6}?[^\s,.;]+)(?= (?:that|who|which|to|is|was|were|had|has|over|about)\b|[,.;]|$)/u

/** "Rejected criticism from the board that …": the words for the board. Only where the passage's own cue takes what somebody else said. */
function retoldSource({ attribution, unit }: Passage): TextSpan | null {
  if (attribution?.cue == null || (attribution.rule !== 'reported-object' && attribution.rule !== 'tagger')) return null
  const from = Math.max(attribution.cue.start, unit.span.start)
  const found = RETOLD.exec(unit.context.text.slice(from, Math.min(unit.span.end, from + MOST_CHARACTERS)))
  const words = found?.[1]
  if (found === null || words === undefined || !(/^(?:the|an?) /.test(words) || isCapitalized(words))) return null
  const start = from + found.index + found[0].lastIndexOf(words)
  return { start, end: start + words.length }
}

const MOST_CHARACTERS = 600

/** A quote that goes on without its speaker being named again is still the same person's. */
function withSpeeches(passages: readonly Passage[], voices: readonly Voice[]): Voice[] {
  const spoken = [...voices]
  const take = (at: number, from: number): void => {
    const [own, other] = [spoken[at], spoken[from]]
    if (own?.speaker === null && other !== undefined)
      spoken[at] = { speaker: other.speaker, claimant: own.claimant ?? other.speaker }
  }
  for (const [at, passage] of passages.entries()) {
    const before = passages[at - 1]
    if (passage.speaker === null && before !== undefined && isQuoted(passage) && quoteOf(before) >= 0) take(at, at - 1)
  }
  for (const [at, passage] of [...passages.entries()].toReversed()) {
    const after = passages[at + 1]
    if (passage.speaker === null && after !== undefined && isQuoted(passage) && quoteOf(after) === quoteOf(passage))
      take(at, at + 1)
  }
  return spoken
}

function isQuoted({ unit }: Passage): boolean {
  const { quoteOf } = unit.context
  for (let at = unit.tokens.start; at < unit.tokens.end; at++) if ((quoteOf[at] ?? -1) < 0) return false
  return unit.tokens.end > unit.tokens.start
}

/** The last quote that a passage has a part in, or -1. */
function quoteOf({ unit }: Passage): number {
  let last = -1
  for (let at = unit.tokens.start; at < unit.tokens.end; at++) last = Math.max(last, unit.context.quoteOf[at] ?? -1)
  return last
}
