/** "According to" and its like. */
import type { Cues } from './cues.ts'
import { subjectAfter, type WordRange } from './sources.ts'
import {
  clauseStart,
  countWords,
  FEWEST_WORDS,
  type Hit,
  quotedPart,
  type Speech,
  speechOf,
  withoutMarks,
} from './speech.ts'
import { isComma, type Line, spanOf } from './words.ts'

/** Laut X …; selon X, …; …, по словам X. */
export function accordingTo(line: Line, hit: Hit, cues: Cues): Speech | null {
  const isFirst = hit.start <= 1
  const source = subjectAfter(line, hit.end, cues, isFirst)
  if (source === null || line.words.slice(source.start, source.end).some(word => cues.noSource.test(word.folded)))
    return null
  if (!isFirst) {
    const end = withoutMarks(line, hit.start)
    const from = clauseStart(line, end)
    const content = spanOf(line, from, end)
    if (content === null || countWords(line, from) - countWords(line, end) < FEWEST_WORDS + 1) return null
    return speechOf(line, cues, { source, cue: hit, content: [content] }, quotedPart(line, from))
  }
  const end = cues.lang === 'de' ? germanPhraseEnd(line, source) : source.end
  const from = isComma(line.words[end]) ? end + 1 : end
  if (cues.lang !== 'de' && from === end) return null
  const content = spanOf(line, from, withoutMarks(line, line.words.length))
  if (content === null || countWords(line, from) < FEWEST_WORDS) return null
  return speechOf(
    line,
    cues,
    { source: { start: source.start, end }, cue: hit, content: [content] },
    quotedPart(line, from),
  )
}

/** "Laut dem Bericht verliert …": the phrase ends with its last noun, before the verb in lower case. */
function germanPhraseEnd(line: Line, { start, end }: WordRange): number {
  let hasNoun = false
  for (let at = start; at < end; at++) {
    const word = line.words[at]
    if (word === undefined) return at
    if (word.quote >= 0 || /^\p{Lu}/u.test(word.text)) hasNoun = true
    else if (hasNoun && !/^(?:des|der|von|vom|für|und|zu|aus|in|im)$/u.test(word.folded)) return at
  }
  return end
}

/** Dem Bericht zufolge …: the source stands before. */
export function accordingToAfter(line: Line, hit: Hit, cues: Cues): Speech | null {
  if (hit.start === 0 || hit.start > 8) return null
  const content = spanOf(line, hit.end, withoutMarks(line, line.words.length))
  if (content === null || countWords(line, hit.end) < FEWEST_WORDS) return null
  const source = { start: 0, end: hit.start }
  return speechOf(line, cues, { source, cue: hit, content: [content] }, quotedPart(line, hit.end))
}
