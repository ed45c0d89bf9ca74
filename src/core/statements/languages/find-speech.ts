/** Reported speech around a verb of saying: quotes, "that", inversion and the mood of the verb. */
import type { TextSpan } from '../../model.ts'
import { accordingTo, accordingToAfter } from './according.ts'
import type { Cues } from './cues.ts'
import { subjectAfter, subjectBefore, type WordRange } from './sources.ts'
import {
  type Article,
  clauseStart,
  countWords,
  denialsOf,
  FEWEST_WORDS,
  type Hit,
  hitsOf,
  quotedPart,
  type Speech,
  speechOf,
  withoutMarks,
} from './speech.ts'
import { isComma, isDash, isMark, type Line, spanOf } from './words.ts'

const REACH_OF_THAT = 14

/** Finds the reported speech of a line: by quote, by "that", by "according to", by inversion and by the verb's mood. */
export function findSpeech(article: Article, line: Line, cues: Cues): Speech[] {
  const found: Speech[] = []
  const add = (speech: Speech | null): void => {
    if (speech !== null && !found.some(other => isSame(other, speech))) found.push(speech)
  }
  for (const hit of hitsOf(cues.saysAfterQuote, line.outside)) add(afterQuote(article, line, hit, cues))
  const according = hitsOf(cues.accordingTo, line.outside)
  const says = hitsOf(cues.says, line.outside).filter(hit => !according.some(other => overlaps(hit, other)))
  for (const hit of says) {
    add(
      afterQuote(article, line, hit, cues) ??
        (isComma(line.words[hit.start - 1]) ? afterClause(line, hit, cues) : null) ??
        beforeQuote(article, line, hit, cues) ??
        beforeThat(line, hit, cues) ??
        inMood(line, hit, cues) ??
        afterClause(line, hit, cues),
    )
  }
  for (const hit of according) add(accordingTo(line, hit, cues))
  for (const hit of hitsOf(cues.accordingToAfter, line.outside)) add(accordingToAfter(line, hit, cues))
  return found
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end

/** Two readings of one report share their cue, or one's cue stands in what the other reports. */
function isSame(a: Speech, b: Speech): boolean {
  if (a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)) return true
  return a.content.some(piece => b.content.some(other => overlaps(piece, other)))
}

/** “…”, sagte X. « … », a déclaré X. «…» — заявил X. */
function afterQuote({ quotes }: Article, line: Line, hit: Hit, cues: Cues): Speech | null {
  let at = hit.start - 1
  while (at >= 0 && (isComma(line.words[at]) || isDash(line.words[at])) && line.words[at]?.quote === -1) at -= 1
  const last = line.words[at]
  const quote = quotes[last?.quote ?? -1]
  if (last === undefined || quote === undefined || hit.start - at > 4 || isNameOnly(line, at)) return null
  const source = subjectAfter(line, hit.end, cues)
  return speechOf(line, cues, { source, cue: hit, content: [quote] }, 'direct-quote')
}

/** A quote of one or two words in a sentence is a name or a term. */
function isNameOnly(line: Line, at: number): boolean {
  const quote = line.words[at]?.quote ?? -1
  return line.words.filter(word => word.quote === quote && !isMark(word)).length < 2
}

/** X sagte: “…” Y dijo el lunes: «…» */
function beforeQuote({ quotes }: Article, line: Line, hit: Hit, cues: Cues): Speech | null {
  let at = hit.end
  while (at < line.words.length && at - hit.end < REACH_OF_THAT && line.words[at]?.folded !== ':') {
    const word = line.words[at]
    if ((word?.quote ?? -1) >= 0 && !isNameOnly(line, at)) break
    if (word === undefined || cues.that.test(word.folded) || /^[.;—–]$/u.test(word.folded)) return null
    at += 1
  }
  const hasColon = line.words[at]?.folded === ':'
  const next = line.words[hasColon ? at + 1 : at]
  const quote = quotes[next?.quote ?? -1]
  if (quote === undefined || (!hasColon && at > hit.end)) return null
  if (quote.inner.end - quote.inner.start < 8) return null
  const source = sourceAround(line, hit, at, cues)
  return speechOf(line, cues, { source, cue: hit, content: [quote] }, hasColon ? 'direct-quote' : 'partial-quote')
}

/** The subject before a verb, else the words between the verb and what it reports. */
function sourceAround(line: Line, hit: Hit, contentAt: number, cues: Cues): WordRange | null {
  const before = subjectBefore(line, hit.start, cues)
  if (before !== null) return before
  const after = subjectAfter(line, hit.end, cues)
  return after === null || after.end > contentAt ? null : after
}

/** X sagte, dass … X a déclaré que … وقال X إن … */
function beforeThat(line: Line, hit: Hit, cues: Cues): Speech | null {
  for (let at = hit.end; at < line.words.length && at - hit.end < REACH_OF_THAT; at++) {
    const word = line.words[at]
    if (word === undefined || (word.quote >= 0 && !isShortQuote(line, at)) || /^[.;:—–]$/u.test(word.folded))
      return null
    if (!cues.that.test(word.folded)) continue
    // "…, que cita a tres testigos": after a comma it is a relative.
    if (cues.thatIsRelativeAfterComma && isComma(line.words[at - 1])) return null
    const content = spanOf(line, at + 1, clauseEnd(line, at + 1, hit, cues))
    if (content === null || countWords(line, at + 1) < FEWEST_WORDS) return null
    const source = sourceAround(line, hit, at, cues) ?? sharedSubject(line, hit, cues)
    return speechOf(line, cues, { source, cue: hit, content: [content] }, quotedPart(line, at + 1))
  }
  return null
}

const isShortQuote = (line: Line, at: number): boolean =>
  line.words.filter(word => word.quote === line.words[at]?.quote).length <= 7

/** "… und fügte hinzu, dass …": the subject of the first verb speaks on. */
function sharedSubject(line: Line, hit: Hit, cues: Cues): WordRange | null {
  const before = line.words[hit.start - 1]
  if (before === undefined || !/^(?:und|et|y|e|і|та|й|и|و)$/u.test(before.folded)) return null
  const earlier = hitsOf(cues.says, line.outside).find(other => other.end <= hit.start)
  const verb = earlier ?? denialsOf(line, cues).find(other => other.end <= hit.start)
  return verb === undefined ? null : subjectBefore(line, verb.start, cues)
}

const JOINS = /^(?:und|et|y|e|і|та|й|и|,|،|و)$/u
// Arabic joins its "and" to the next word.
const JOINED = /^و\p{L}/u

/** Where a reported clause ends: before another report or denial joined to it, else with the sentence. */
function clauseEnd(line: Line, from: number, hit: Hit, cues: Cues): number {
  const next = [...hitsOf(cues.says, line.outside), ...hitsOf(cues.accordingTo, line.outside), ...denialsOf(line, cues)]
    .filter(other => other.start > from && other.start >= hit.end)
    .toSorted((a, b) => a.start - b.start)
    .find(
      ({ start }) => JOINS.test(line.words[start - 1]?.folded ?? '') || JOINED.test(line.words[start]?.folded ?? ''),
    )
  return withoutMarks(
    line,
    next === undefined
      ? line.words.length
      : JOINS.test(line.words[next.start - 1]?.folded ?? '')
        ? next.start - 1
        : next.start,
  )
}

/** X erklärte, er habe …: the verb's mood tells that it is reported. */
function inMood(line: Line, hit: Hit, cues: Cues): Speech | null {
  const mood = cues.reportedMood
  if (mood === null) return null
  for (let at = hit.end; at < line.words.length && at - hit.end < REACH_OF_THAT; at++) {
    const word = line.words[at]
    if (word === undefined || word.quote >= 0 || /^[.;:—–]$/u.test(word.folded)) return null
    if (!isComma(word)) continue
    const clause = line.words.slice(at + 1)
    if (!clause.slice(0, 12).some(each => mood.test(each.folded))) return null
    const content = spanOf(line, at + 1, clauseEnd(line, at + 1, hit, cues))
    if (content === null || countWords(line, at + 1) < FEWEST_WORDS) return null
    const source = sourceAround(line, hit, at, cues)
    return speechOf(line, cues, { source, cue: hit, content: [content] }, quotedPart(line, at + 1))
  }
  return null
}

/** Der Hafen sei zu, sagte X. Le port est fermé, a déclaré X. The clause stands before the verb and its subject ends the sentence. */
function afterClause(line: Line, hit: Hit, cues: Cues): Speech | null {
  const comma = hit.start - 1
  if (!isComma(line.words[comma]) && !(isDash(line.words[comma]) && isComma(line.words[comma - 1]))) return null
  const end = isComma(line.words[comma]) ? comma : comma - 1
  const from = clauseStart(line, end)
  if (countWords(line, from) - countWords(line, end) < FEWEST_WORDS + 1) return null
  const source = subjectAfter(line, hit.end, cues)
  if (source === null || !endsSentence(line, source.end, cues)) return null
  const content = spanOf(line, from, end)
  if (content === null) return null
  const hasQuote = line.words.slice(from, end).some(word => word.quote >= 0)
  return speechOf(line, cues, { source, cue: hit, content: [content] }, hasQuote ? 'partial-quote' : 'paraphrase')
}

/** Nothing but time, place, a participle or a relative clause follows the speaker. */
function endsSentence(line: Line, from: number, cues: Cues): boolean {
  const next = line.words[from]
  if (next === undefined || /^[.!?,،]$/u.test(next.folded)) return true
  // "…, afirma un mensaje que circula en redes": what follows the speaker's noun is a relative clause.
  if (cues.that.test(next.folded)) return cues.thatIsRelativeAfterComma && from > 0
  return cues.endsSource.test(next.folded)
}
