import type { TextSpan } from '../../model.ts'
import type { Cues } from './cues.ts'
import { isComma, isMark, type Line, type LineWord } from './words.ts'

/** A source as a range of words, [start, end). */
export type WordRange = TextSpan

const MOST_WORDS = 14
const MOST_OF_APPOSITIVE = 9
const MOST_OF_NAME = 5
const CAPITAL = /^\p{Lu}/u
const CASELESS = /^\p{Lo}/u

/** The subject that ends just before a word: "Bürgermeister Jens Tamm erklärte"; null where what stands there is none. */
export function subjectBefore(line: Line, at: number, cues: Cues): WordRange | null {
  let end = at
  let from = at
  if (isComma(line.words[at - 1])) {
    const opening = commaBefore(line, at - 1)
    if (opening < 0) return null
    from = opening
    end = at - 1
  }
  const bare = from
  from = runStart(line, from, cues)
  while (from < bare && isOpener(line.words[from], cues) === 'time') from += 1
  // "وكانت الصحيفة قد ذكرت": the subject stands between the parts of the verb.
  if (HAD.test(line.words[from]?.folded ?? '') && line.words[end - 1]?.folded === 'قد') {
    from += 1
    end -= 1
  }
  if (from >= bare || bare - from > MOST_WORDS) return null
  if (isOpener(line.words[from], cues) !== null) return isHouse(line, from, at) ? { start: from, end } : null
  return { start: from, end }
}

const HAD = /^[وف]?كانت?$/u
const HOUSE = /^(?:в|во|у)$/u
const PLURAL = /(?:ли|лись|лися|ють|ять|уть|ют|ят)$/u

/** "В министерстве сообщили": the house speaks, in the plural. */
const isHouse = (line: Line, from: number, verb: number): boolean =>
  HOUSE.test(line.words[from]?.folded ?? '') && verb - from <= 5 && PLURAL.test(line.words[verb]?.folded ?? '')

/** Where the run of words before `at` starts: after the last mark, conjunction or "that". */
function runStart(line: Line, at: number, cues: Cues): number {
  let from = at
  while (from > 0) {
    const word = line.words[from - 1]
    if (word === undefined || (isMark(word) && word.quote < 0) || cues.that.test(word.folded)) break
    if (JOINS.test(word.folded)) break
    from -= 1
  }
  return from
}

const JOINS = /^(?:und|aber|doch|et|mais|y|pero|mas|ma|але|но|а)$/u

/** "time" for a word that may be left out before a subject, "fronted" for one before which no subject stands, else null. */
function isOpener(word: LineWord | undefined, cues: Cues): 'time' | 'fronted' | null {
  if (word === undefined || word.quote >= 0) return null
  if (!cues.opens.test(word.folded)) return null
  return TIME.test(word.folded) ? 'time' : 'fronted'
}

// Adverbs of time and order that may stand before a subject in languages that do not invert.
const TIME =
  /^(?:vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|hier|ensuite|puis|ayer|hoy|además|también|también|ontem|hoje|também|ieri|oggi|inoltre|також|водночас|раніше|також|вчора|сьогодні|также|ранее|вчера|сегодня|позже|пізніше|et|e|y|і|й|та|и)$/u

function commaBefore(line: Line, comma: number): number {
  for (let at = comma - 1; at > 0 && comma - at <= MOST_OF_APPOSITIVE; at--) {
    const word = line.words[at]
    if (isComma(word)) return at
    if (isMark(word) && (word?.quote ?? -1) < 0) return -1
  }
  return -1
}

/**
 * The noun phrase that starts at a word, after a verb or "according to": "die Sprecherin, Anna Roth". Null where none does. `isFronted`
 * where what is said follows it after a comma.
 */
export function subjectAfter(line: Line, from: number, cues: Cues, isFronted = false): WordRange | null {
  const { words } = line
  let at = from
  while (at < words.length && at - from < MOST_WORDS && !endsHere(line, at, from, cues)) at += 1
  if (at <= from) return null
  const first = words[from]
  if (first !== undefined && cues.pronouns.test(first.folded)) return { start: from, end: from + 1 }
  if (isComma(words[at])) at = appositiveEnd(line, at, isFronted)
  return { start: from, end: at }
}

function endsHere(line: Line, at: number, from: number, cues: Cues): boolean {
  const word = line.words[at]
  if (word === undefined) return true
  if (word.quote >= 0) return !isQuotedName(line, at)
  if (isMark(word)) return true
  if (cues.that.test(word.folded)) return true
  // At its start a source has an article that may end another: "sagte dem Sender" and "heißt es in dem Bericht".
  const mayStart = at === from && (!cues.opens.test(word.folded) || cues.pronouns.test(word.folded))
  return !mayStart && cues.endsSource.test(word.folded)
}

/** A newspaper's name in marks: "der „Talbote“". */
function isQuotedName(line: Line, at: number): boolean {
  const { quote } = line.words[at] ?? { quote: -1 }
  const inside = line.words.filter(word => word.quote === quote)
  if (inside.length - 2 > MOST_OF_NAME) return false
  const name = inside.find(word => !isMark(word))
  return (
    name !== undefined &&
    (CAPITAL.test(name.text) || CASELESS.test(name.text)) &&
    !inside.some(word => /^[.!?؟]$/u.test(word.folded))
  )
}

/** "…, Tomás Vidal": a name in capitals between commas or before the end goes on with the source. */
function appositiveEnd(line: Line, comma: number, isFronted: boolean): number {
  const { words } = line
  let at = comma + 1
  while (at < words.length && at - comma <= MOST_OF_NAME && !isMark(words[at])) at += 1
  const run = words.slice(comma + 1, at)
  const closes = isFronted ? isComma(words[at]) : at >= words.length || isMark(words[at])
  const isName =
    run.length >= 2 &&
    run.length <= MOST_OF_NAME &&
    run.every(word => CAPITAL.test(word.text) || /^\p{L}{1,3}$/u.test(word.text))
  // A script without capitals: a short run before the colon or the stop is the name.
  if (closes && run.length >= 2 && run.length <= 4 && run.every(word => CASELESS.test(word.text)) && !isFronted)
    return at
  const isRole = run.length >= 1 && /^\p{Ll}/u.test(run[0]?.text ?? '') && CAPITAL.test(words[comma - 1]?.text ?? '')
  if (!closes) return comma
  return isName && CAPITAL.test(run[0]?.text ?? '')
    ? at
    : isRole && /^[.,]$/u.test(words[at]?.folded ?? '.')
      ? at
      : comma
}
