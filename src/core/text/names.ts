/** Names: runs of capitalised words, their short forms (last name, initials), and whether two texts name somebody else. */
import { isCommonWord } from './word-frequencies.ts'
import { foldWord, type Word } from './words.ts'

/** A name in a text. `parts` are its folded words without titles; `head` is the short form: the last name. */
export interface NameMention {
  readonly text: string
  readonly parts: readonly string[]
  readonly head: string
  /** Initials of a name of several words: "who" for "World Health Organization"; of an acronym, itself. */
  readonly initials: string
  readonly acronym: boolean
  readonly first: number
  readonly last: number
}

const titles = new Set(
  `president vice former mr mrs ms dr sen senator rep representative gov governor prime minister secretary judge justice sir
  lord king queen prince princess pope general gen colonel captain professor prof chancellor chairman ceo mayor democrat
  republican congressman congresswoman rev reverend doctor says said the a an in on at for by from and but if when after before this that it he she they
  we i his her their our my its there here what who why how no not yes as with according`.split(/\s+/u),
)
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/u),
)
const joiners = new Set(['of', 'de', 'von', 'van', 'der', 'al', 'bin', 'la'])

// One country under two names that share no letters.
const aliases: ReadonlyMap<string, string> = new Map([
  ['america', 'us'],
  ['american', 'us'],
  ['americans', 'us'],
  ['usa', 'us'],
  ['britain', 'uk'],
  ['british', 'uk'],
])

/** The names of a text. A lone capitalised word that starts a sentence, or any in a Title Case text, counts only if it is no common word. */
export function readNames(words: readonly Word[]): readonly NameMention[] {
  const isTitleCase = inTitleCase(words)
  const names: NameMention[] = []
  let at = 0
  while (at < words.length) {
    const last = runEnd(words, at, isTitleCase)
    // "U.S. President Donald Trump" names a country and a man.
    const title = words.slice(at, last + 1).findLastIndex(word => titles.has(word.folded) && !word.acronym)
    const parts = title < 0 ? [[at, last] as const] : [[at, at + title - 1] as const, [at + title + 1, last] as const]
    for (const [first, end] of parts) names.push(...nameOf(words, first, end, isTitleCase))
    at = Math.max(last, at) + 1
  }
  return names
}

/** Whether a name is spoken of in a text with these names and folded words, be it by its short form or initials. */
export function isNamedIn(name: NameMention, names: readonly NameMention[], folded: ReadonlySet<string>): boolean {
  if (names.some(other => isSameName(name, other))) return true
  if (name.acronym) return false
  return folded.has(name.head) && !names.some(other => other.parts.includes(name.head))
}

/** Whether two mentions can be the same: equal heads and no differing first names, or one is the initials of the other. */
export function isSameName(a: NameMention, b: NameMention): boolean {
  if (a.acronym || b.acronym) return a.initials === b.initials
  if (!isSameWord(a.head, b.head)) return false
  const [few, many] = a.parts.length <= b.parts.length ? [a, b] : [b, a]
  const others = many.parts.filter(part => part !== many.head)
  return few.parts.every(part => part === few.head || others.some(other => isSamePart(part, other)))
}

/** Equal, or one is the other's initial: "J." for "John". */
const isSamePart = (a: string, b: string): boolean => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])

/** "Russia", "Russian", "Russians": a shared beginning and short endings. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  if (shared < 4) return false
  const ending = /^(?:s|n|ns|an|ans|ian|ians|ish|a|o|os|ia|y|i|is|es)?$/u
  return ending.test(a.slice(shared)) && ending.test(b.slice(shared))
}

const isNumeral = (word: Word): boolean => /^\p{Nd}/u.test(word.text)

function inTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(word => word.folded.length > 3 && !isNumeral(word))
  return long.length > 3 && long.filter(word => word.capital).length > 0.75 * long.length
}

/** Index of the last word of the run of capitalised words that begins at `at`; less than `at` where there is none. */
function runEnd(words: readonly Word[], at: number, isTitleCase: boolean): number {
  const first = words[at]
  if (!first || !isNamePart(first, isTitleCase)) return at - 1
  let last = at
  for (;;) {
    const next = words[last + 1]
    if (!next || next.clause !== first.clause || next.startsSentence) return last
    if (isNamePart(next, isTitleCase)) last++
    else if (joiners.has(next.folded) && isJoined(words, last + 2, first, isTitleCase)) last += 2
    else return last
    if (/['’]s?$/u.test(words[last]?.text ?? '')) return last
  }
}

function isJoined(words: readonly Word[], at: number, first: Word, isTitleCase: boolean): boolean {
  const after = words[at]
  return after !== undefined && after.clause === first.clause && isNamePart(after, isTitleCase)
}

function isNamePart(word: Word, isTitleCase: boolean): boolean {
  // Emphasis in capitals is no name; "WHO" and "US" are.
  if (word.acronym) return word.folded.length < 4 || !isCommonWord(word.folded)
  if (!word.capital || word.tagged || isNumeral(word) || calendar.has(word.folded)) return false
  return !isTitleCase || !isCommonWord(word.folded)
}

const plainName = (text: string): string =>
  foldWord(text)
    .replace(/'s$|'$/u, '')
    .replaceAll("'", '')

/** The name in a run, in a list; none where the run is empty or only common words. */
function nameOf(words: readonly Word[], first: number, last: number, isTitleCase: boolean): readonly NameMention[] {
  if (beginsWithCommonNoun(words, first)) return nameOf(words, first + 2, last, isTitleCase)
  const run = words.slice(first, last + 1)
  const [start] = run
  if (!start) return []
  const isLone = run.length === 1 && start.startsSentence && !start.acronym
  if ((isLone || isTitleCase) && run.every(word => isCommonWord(plainName(word.text)))) return []
  const parts = run.map(word => (word.acronym ? word.folded : plainName(word.text))).filter(part => part.length > 0)
  const proper = parts.findLast(part => !isCommonWord(part) && !joiners.has(part))
  const head = proper ?? parts.at(-1) ?? ''
  const text = run
    .map(word => word.text)
    .join(' ')
    .replace(/['’]s?$/u, '')
  const acronym = run.length === 1 && start.acronym
  return [{ text, parts, head, initials: initialsOf(run, head), acronym, first, last }]
}

/** "Residents of Ardley …" at the start of a sentence names Ardley alone. */
function beginsWithCommonNoun(words: readonly Word[], first: number): boolean {
  const start = words[first]
  const isLoneNoun = start?.startsSentence === true && !start.acronym && isCommonWord(start.folded)
  return isLoneNoun && joiners.has(words[first + 1]?.folded ?? '')
}

function initialsOf(run: readonly Word[], head: string): string {
  if (run.length === 1) return aliases.get(head) ?? head
  return run
    .filter(word => word.capital)
    .map(word => plainName(word.text)[0] ?? '')
    .join('')
}
