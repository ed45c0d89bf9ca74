/** The tokens and sentences of one paragraph. */

import { Form } from './form.ts'
import { formAt } from './forms.ts'
import { allocate, grow } from './memory.ts'
import { afterLast, beforeFirst, labelCount, tokenLength } from './numbers.ts'

/** A token; numbers.ts tells those who fill it in where its first five fields are. */
@unmanaged
export class Token {
  form: i32
  /** The quote it stands in, or -1. */
  quote: i32
  sentence: i32
  /** What the rules say. */
  hint: i32
  /** What the tagger says. */
  label: i32
  /** The nearest likely cue before and after in the sentence (-1 where none). */
  cueBefore: i32
  cueAfter: i32
  /** The first token of the segment between commas, dashes, colons and quotation marks. */
  segmentStart: i32
  /** The commas between it and these cues, up to 3. */
  commasBefore: u8
  commasAfter: u8
  /** Where it stands to its quote. */
  place: u8
}

/** A sentence, tokens [start, end). */
@unmanaged
export class Sentence {
  start: i32
  end: i32
  /** 1 where it has a quote. */
  hasQuote: u32
  /** The highest cue rate outside quotes. */
  bestCue: u32
}

/** Where a token stands to its quote. */
export const outside: u8 = 0
export const opens: u8 = 1
export const inside: u8 = 2
export const closes: u8 = 3

const tokenSize = tokenLength * 4
/** The scores of a token's labels, eight doubles, stand at its end. */
const scoresAt = 48
const sentenceSize = 16
/** Tokens before and after the paragraph that stand for what is beyond it: features look so far without asking whether they may. */
const margin = 3

let capacity: usize = 0
let buffer: usize = 0
let tokens: usize = 0
let sentences: usize = 0

/** Room for some bytes, until it is asked for again. */
export function reserve(size: usize): usize {
  if (size > capacity) {
    buffer = capacity === 0 ? allocate(size) : grow(buffer, 0, size)
    capacity = capacity === 0 ? size : size * 2
  }
  return buffer
}

/** Room for a paragraph, with what is around it. Returns where its tokens go; their fields are not empty. */
export function reserveParagraph(tokenCount: i32, sentenceCount: i32): usize {
  const sentenceRoom = sentenceCount * sentenceSize
  sentences = reserve(sentenceRoom + (tokenCount + 2 * margin) * tokenSize)
  memory.fill(sentences, 0, sentenceRoom)
  tokens = sentences + sentenceRoom + margin * tokenSize
  for (let at = 1; at <= margin; at++) {
    putEdge(tokenAt(-at), beforeFirst)
    putEdge(tokenAt(tokenCount - 1 + at), afterLast)
  }
  return tokens
}

function putEdge(token: Token, form: i32): void {
  token.form = form
  token.quote = -1
  token.hint = labelCount
  token.place = outside
}

/** Tokens of the paragraph, and up to three before and after. */
export function tokenAt(at: i32): Token {
  return changetype<Token>(tokens + at * tokenSize)
}

/** The form of a token. */
export function formOf(at: i32): Form {
  return formAt(tokenAt(at).form)
}

/** Where the scores of a token's labels are. */
export function scoresOf(at: i32): usize {
  return tokens + at * tokenSize + scoresAt
}

/** A sentence of the paragraph. */
export function sentenceAt(at: i32): Sentence {
  return changetype<Sentence>(sentences + at * sentenceSize)
}
