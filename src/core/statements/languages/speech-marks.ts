/** Reported speech that punctuation frames: after a dash, with the cue inside the quote, over several sentences, told by the next. */
import type { TextSpan } from '../../model.ts'
import type { Cues } from './cues.ts'
import { subjectAfter, subjectBefore } from './sources.ts'
import { type Article, hitsOf, type Speech } from './speech.ts'
import { isComma, isDash, isMark, type Line, spanOf } from './words.ts'

const FEWEST_WORDS = 3

/** — Мы видели дым, — сказал X. —No lo sabíamos —dijo X—. A dash opens the sentence and another stands before the verb. */
export function dashSpeech(line: Line, cues: Cues): Speech[] {
  if (!cues.dashSpeech || !isDash(line.words[0])) return []
  for (const hit of hitsOf(cues.says, line.outside)) {
    const dash = dashBefore(line, hit.start)
    if (dash < FEWEST_WORDS + 1) continue
    const end = isComma(line.words[dash - 1]) ? dash - 1 : dash
    const inverted = subjectAfter(line, hit.end, cues)
    const source = inverted ?? (dash === hit.start - 1 ? null : subjectBefore(line, hit.start, cues))
    const content = [spanOf(line, 1, end), restAfterDash(line, source?.end ?? hit.end)].filter(span => span !== null)
    const cue = spanOf(line, hit.start, hit.end)
    const named = source === null ? null : spanOf(line, source.start, source.end)
    return [{ line: line.index, source: named, cue, content, directness: 'direct-quote' }]
  }
  return []
}

/** The dash before a verb, or before its short subject; -1 where there is none. */
function dashBefore(line: Line, verb: number): number {
  for (let at = verb - 1; at > 0 && verb - at <= 5; at--) {
    if (isDash(line.words[at])) return at
    if (isMark(line.words[at])) return -1
  }
  return -1
}

/** "…, — сказал он, — и больше ничего": what goes on after the next dash. */
function restAfterDash(line: Line, from: number): TextSpan | null {
  for (let at = from; at < line.words.length && at - from < 4; at++) {
    if (!isDash(line.words[at])) continue
    let last = line.words.length
    while (last > at && isMark(line.words[last - 1])) last -= 1
    return last - at > FEWEST_WORDS ? spanOf(line, at + 1, last) : null
  }
  return null
}

/** « Le barrage est sûr, a assuré le préfet, et rien n’a été constaté »: the quote holds its own cue between commas or dashes. */
export function cueInQuote({ quotes }: Article, line: Line, cues: Cues): Speech[] {
  if (!cues.cueInQuote) return []
  for (const hit of hitsOf(cues.says, line.whole)) {
    const before = line.words[hit.start - 1]
    const quote = quotes[line.words[hit.start]?.quote ?? -1]
    if (quote === undefined || before === undefined || before.quote !== line.words[hit.start]?.quote) continue
    if (!isComma(before) && !isDash(before)) continue
    let end = hit.end
    while (end < line.words.length && !isMark(line.words[end])) end += 1
    const isClosed = isComma(line.words[end]) || isDash(line.words[end])
    const source = spanOf(line, hit.end, end)
    if (!isClosed || source === null || end - hit.end > 7) continue
    const cue = spanOf(line, hit.start, hit.end)
    const rest = line.words[end + 1]
    const content: TextSpan[] = [{ start: quote.inner.start, end: before.start }]
    if (rest !== undefined && rest.start < quote.inner.end) content.push({ start: rest.start, end: quote.inner.end })
    return [{ line: line.index, source, cue, content, directness: 'direct-quote' }]
  }
  return []
}

/** "Das berichtet der „Talbote“.": tells who said the sentence before, in the same paragraph. */
export function toldOfTheLast({ lines }: Article, line: Line, cues: Cues): Speech[] {
  const before = lines[line.index - 1]
  const [hit] = cues.saysOfTheLast === null ? [] : hitsOf(new RegExp(cues.saysOfTheLast.source, 'gu'), line.outside)
  if (hit === undefined || hit.start > 0 || before === undefined || before.sentence.block !== line.sentence.block)
    return []
  const source = subjectAfter(line, hit.end, cues)
  if (source === null) return []
  return [
    {
      line: line.index,
      source: spanOf(line, source.start, source.end),
      cue: spanOf(line, hit.start, hit.end),
      content: [{ start: before.sentence.start, end: before.sentence.end }],
      directness: 'paraphrase',
    },
  ]
}

/** The speech with the paragraphs in which its quote goes on, and the quotes right after it that stand alone in their sentences. */
export function withRest(speech: Speech, { quotes, lines }: Article): Speech {
  const content = [...speech.content]
  let last = content.at(-1)
  let index = quotes.findLastIndex(quote => quote.start <= (last?.start ?? -1) && quote.end >= (last?.end ?? 0))
  if (index < 0) return speech
  while (quotes[index]?.goesOn) {
    index += 1
    const { start, end } = quotes[index] ?? { start: 0, end: 0 }
    if (end > start) content.push({ start, end })
  }
  last = content.at(-1)
  let next = lines.findIndex(line => line.sentence.start >= (last?.end ?? 0))
  if (next > 0 && speech.line >= next) next = speech.line + 1
  const block = lines[speech.line]?.sentence.block
  for (let line = lines[next]; next > 0 && line !== undefined; line = lines[++next]) {
    const quote = quotes[line.words[0]?.quote ?? -1]
    const isAlone = quote !== undefined && line.outside.words.length <= 2 && line.sentence.block === block
    if (!isAlone) break
    content.push({ start: Math.max(quote.start, line.sentence.start), end: Math.min(quote.end, line.sentence.end) })
  }
  return { ...speech, content }
}
