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
  republican congressman congresswoman the a an in on at for by from and but if when after before this that it he she they
  we i his her their our my its there here what who why how no not yes as with according`.split(/\s+/u),
)
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/u),
)
const joiners = new Set(['of', 'de', 'von', 'van', 'der', 'al', 'bin', 'la'])

/** The names of a text. A lone capitalised word that starts a sentence, or any in a Title Case text, counts only if it is no common word. */
export function readNames(words: readonly Word[]): readonly NameMention[] {
  const isTitleCase = inTitleCase(words)
  const names: NameMention[] = []
  let at = 0
  while (at < words.length) {
    const last = runEnd(words, at, isTitleCase)
    const name = last < at ? null : nameOf(words, at, last, isTitleCase)
    if (name) names.push(name)
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
  if (a.acronym !== b.acronym) return a.initials === b.initials
  if (!isSameWord(a.head, b.head)) return false
  if (a.parts.length < 2 || b.parts.length < 2) return true
  const firstsOfB = b.parts.filter(part => part !== b.head)
  return a.parts.some(part => part !== a.head && firstsOfB.some(other => other[0] === part[0]))
}

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
  if (word.acronym) return true
  if (!word.capital || isNumeral(word) || calendar.has(word.folded)) return false
  return !isTitleCase || !isCommonWord(word.folded)
}

const plainName = (text: string): string =>
  foldWord(text)
    .replace(/'s$|'$/u, '')
    .replaceAll("'", '')

function nameOf(words: readonly Word[], at: number, end: number, isTitleCase: boolean): NameMention | null {
  let first = at
  while (first <= end && titles.has(words[first]?.folded ?? '') && !words[first]?.acronym) first++
  const run = words.slice(first, end + 1)
  const [head] = run
  if (!head) return null
  const loneStart = run.length === 1 && head.startsSentence && !head.acronym
  if ((loneStart || isTitleCase) && run.every(word => isCommonWord(plainName(word.text)))) return null
  const parts = run.map(word => (word.acronym ? word.folded : plainName(word.text))).filter(part => part.length > 0)
  const acronym = run.length === 1 && head.acronym
  const proper = parts.findLast(part => !isCommonWord(part) && !joiners.has(part))
  const initials = acronym
    ? head.folded
    : run
        .filter(word => word.capital)
        .map(word => plainName(word.text)[0] ?? '')
        .join('')
  const text = run
    .map(word => word.text)
    .join(' ')
    .replace(/['’]s?$/u, '')
  return { text, parts, head: proper ?? parts.at(-1) ?? '', initials, acronym, first, last: end }
}
