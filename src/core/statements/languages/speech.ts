import type { Directness, TextSpan } from '../../model.ts'
import type { Quote } from '../../text/quotes.ts'
import type { Cues } from './cues.ts'
import type { WordRange } from './sources.ts'
import { isMark, type JoinedWords, type Line, spanOf, wordAt } from './words.ts'

/** Who says what in one sentence or in some that follow each other. */
export interface Speech {
  /** The sentence its cue stands in. */
  readonly line: number
  /** Null where a pronoun or nothing names the source: whoever spoke last. */
  readonly source: TextSpan | null
  readonly cue: TextSpan | null
  /** In text order, at least one. */
  readonly content: readonly TextSpan[]
  readonly directness: Directness
}

/** An article with its lines and quotes. */
export interface Article {
  readonly text: string
  readonly lines: readonly Line[]
  readonly quotes: readonly Quote[]
}

/** A cue in a line, as a range of words. */
export interface Hit extends WordRange {
  readonly words: string
}

/** Fewest words of what is reported. */
export const FEWEST_WORDS = 3

/** The places of a pattern in joined words. */
export function hitsOf(pattern: RegExp | null, joined: JoinedWords): Hit[] {
  if (pattern === null) return []
  return [...joined.text.matchAll(pattern)].map(found => ({
    start: wordAt(joined, found.index),
    end: wordAt(joined, found.index + found[0].length - 1) + 1,
    words: found[0],
  }))
}

/** The parts of a report as ranges of words, its content as spans of the article. */
export interface Parts {
  readonly source: WordRange | null
  readonly cue: WordRange | null
  readonly content: readonly TextSpan[]
}

/** Puts the parts of a report together; a pronoun names no source. */
export function speechOf(line: Line, cues: Cues, { source, cue, content }: Parts, directness: Directness): Speech {
  const first = source === null ? undefined : line.words[source.start]
  const isPronoun =
    first !== undefined && source !== null && source.end - source.start === 1 && cues.pronouns.test(first.folded)
  return {
    line: line.index,
    source: source === null || isPronoun ? null : spanOf(line, source.start, source.end),
    cue: cue === null ? null : spanOf(line, cue.start, cue.end),
    content,
    directness,
  }
}

/** Whether words from a place on are a source's own in part. */
export const quotedPart = (line: Line, from: number): Directness =>
  line.words.slice(from).some(word => word.quote >= 0) ? 'partial-quote' : 'paraphrase'

/** How many words stand from a place on, marks left out. */
export const countWords = (line: Line, from: number): number =>
  line.words.slice(from).filter(word => !isMark(word)).length

/** The denials and contradictions in a line. */
export const denialsOf = (line: Line, cues: Cues): Hit[] =>
  cues.against.flatMap(([, pattern]) => hitsOf(new RegExp(pattern.source, 'gu'), line.outside))

/** The range's end without closing marks of the sentence. */
export function withoutMarks(line: Line, end: number): number {
  let last = end
  while (last > 0 && isMark(line.words[last - 1]) && line.words[last - 1]?.quote === -1) last -= 1
  return last
}

/** Where the clause before a word starts: after the last semicolon or colon. */
export function clauseStart(line: Line, before: number): number {
  for (let at = before - 1; at > 0; at--)
    if (/^[;:]$/u.test(line.words[at]?.folded ?? '') && line.words[at]?.quote === -1) return at + 1
  return 0
}
