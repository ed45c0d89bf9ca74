/** What stands around a token in its sentence: the nearest likely cues, the commas up to them, its segment; and what is in a sentence. */
import { comma, likelyCue } from './numbers.ts'
import { closes, formOf, inside, opens, outside, sentenceAt, tokenAt } from './tokens.ts'

/** Reads a paragraph whose tokens are filled in. */
export function readSurroundings(count: i32): void {
  for (let at = 0; at < count; at++) tokenAt(at).place = placeOf(at)
  for (let start = 0; start < count; ) {
    const sentence = tokenAt(start).sentence
    let end = start + 1
    while (end < count && tokenAt(end).sentence === sentence) end += 1
    sweepForth(start, end)
    sweepBack(start, end)
    readSentence(start, end)
    start = end
  }
}

function placeOf(at: i32): u8 {
  const quote = tokenAt(at).quote
  if (quote < 0) return outside
  if (tokenAt(at - 1).quote !== quote) return opens
  return tokenAt(at + 1).quote === quote ? inside : closes
}

let cue: i32 = -1
let commas: u8 = 0

function sweepForth(start: i32, end: i32): void {
  startSweep()
  for (let at = start; at < end; at++) {
    const token = tokenAt(at)
    token.cueBefore = cue
    token.commasBefore = commas
    pass(at)
  }
}

function sweepBack(start: i32, end: i32): void {
  startSweep()
  for (let at = end - 1; at >= start; at--) {
    const token = tokenAt(at)
    token.cueAfter = cue
    token.commasAfter = commas
    pass(at)
  }
}

function startSweep(): void {
  cue = -1
  commas = 0
}

function pass(at: i32): void {
  const form = formOf(at)
  if (form.kind === comma && commas < 3) commas += 1
  if (<i32>form.cueRate >= likelyCue) {
    cue = at
    commas = 0
  }
}

function readSentence(start: i32, end: i32): void {
  const sentence = sentenceAt(tokenAt(start).sentence)
  sentence.start = start
  sentence.end = end
  let segment = start
  for (let at = start; at < end; at++) {
    const form = formOf(at)
    const token = tokenAt(at)
    token.segmentStart = segment
    if (form.endsSegment !== 0) segment = at + 1
    if (token.place !== outside) sentence.hasQuote = 1
    else sentence.bestCue = max(sentence.bestCue, <u32>form.cueRate)
  }
}
