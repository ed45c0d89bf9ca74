/**
 * Phrases behind a prefilter, as RE2's FilteredRE2 has it: a pattern takes long to compile and some time to try, and most fit nowhere in
 * an article. So each names words of which every match has one, and is tried only in a sentence that has such a word. One look at each
 * token of a sentence tells which phrases these are.
 */
import { once } from '../../text/once.ts'
import type { Token } from '../../text/tokens.ts'

/** A pattern with its cues: words in lower case of which one stands in whatever the pattern matches; "confirm*" is a beginning. */
export interface Phrase {
  readonly cues: readonly string[]
  readonly pattern: RegExp
}

/** All phrases, in the order in which they were made. */
export const PHRASES: Phrase[] = []

/** Makes a phrase of its cues, with blanks between, and a pattern. A beginning has three letters or more. */
export function phrase(cues: string, pattern: RegExp): Phrase {
  const made = { cues: cues.split(/\s+/), pattern }
  PHRASES.push(made)
  return made
}

/** The phrases of which a cue stands in some tokens. */
export function cuedPhrases(tokens: readonly Token[]): ReadonlySet<Phrase> {
  const cued = new Set<Phrase>()
  for (const { isWord, text, lower } of tokens) {
    if (!isWord) continue
    for (const each of phrasesOf(lower)) cued.add(each)
    // Reported words are read as they are written: a soft hyphen parts them.
    if (text.length !== lower.length) for (const each of phrasesOf(text.toLowerCase())) cued.add(each)
  }
  return cued
}

const HEAD = 3
const NONE: readonly Phrase[] = []

/** The phrases of each cue: of a whole word under the word, of a beginning under its first letters. */
const index = once(() => {
  const whole = new Map<string, Phrase[]>()
  const beginnings = new Map<string, [beginning: string, phrase: Phrase][]>()
  for (const each of PHRASES)
    for (const cue of each.cues) {
      if (cue.endsWith('*')) push(beginnings, cue.slice(0, HEAD), [cue.slice(0, -1), each])
      else push(whole, cue, each)
    }
  return { whole, beginnings }
})

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

// A text has most of its words from a few thousand.
const known = new Map<string, readonly Phrase[]>()
const MOST_KNOWN = 20_000

/** The phrases that a word, in lower case, is a cue of. */
function phrasesOf(word: string): readonly Phrase[] {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = findPhrases(word)
  known.set(word, found)
  return found
}

function findPhrases(word: string): readonly Phrase[] {
  const { whole, beginnings } = index()
  // Patterns see a word in each part of "non-verified" and "isn't".
  const found = (PLAIN.test(word) ? [word] : word.split(/\W+/)).flatMap(part => [
    ...(whole.get(part) ?? NONE),
    ...(beginnings.get(part.slice(0, HEAD)) ?? []).flatMap(([beginning, each]) =>
      part.startsWith(beginning) ? [each] : NONE,
    ),
  ])
  return found.length === 0 ? NONE : found
}

const PLAIN = /^[a-z]+$/
