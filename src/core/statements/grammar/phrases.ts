/**
 * Phrases behind a prefilter, as RE2's FilteredRE2 has it: a pattern takes long to compile and some time to try, and most fit nowhere in
 * an article. So each way to word a phrase names words that stand in whatever its pattern matches, and is tried only in a sentence that
 * has them. One look at each token of a sentence tells which ones these are.
 */
import { once } from '../../text/once.ts'
import type { Token } from '../../text/tokens.ts'

/**
 * One way to word a phrase: its cues and its pattern. Cues are words in lower case with blanks between, of which one stands in whatever
 * the pattern matches; "confirm*" is a beginning. Where they are several lists with " + " between, one word of each does.
 */
export type Wording = readonly [cues: string, pattern: RegExp]

/** What a rule looks for, in all its wordings. */
export interface Phrase {
  readonly wordings: readonly Wording[]
}

/** The phrases that may stand in a sentence, each with the patterns of its wordings that may. */
export type CuedPhrases = ReadonlyMap<Phrase, readonly RegExp[]>

/** All phrases, in the order in which they were made. */
export const PHRASES: Phrase[] = []

/** Makes a phrase of its wordings. Cues that are beginnings have three letters or more; at most eight lists are joined. */
export function phrase(...wordings: readonly Wording[]): Phrase {
  const made = { wordings }
  PHRASES.push(made)
  return made
}

/** Whether a phrase stands in some words of a sentence. */
export function stands(phrase: Phrase, cued: CuedPhrases, words: string): boolean {
  const patterns = cued.get(phrase)
  if (patterns === undefined) return false
  for (const pattern of patterns) if (pattern.test(words)) return true
  return false
}

/** The phrases of which some tokens have the cues. */
export function cuedPhrases(tokens: readonly Token[]): CuedPhrases {
  const { entries, seen } = index()
  const touched: number[] = []
  const look = (word: string): void => {
    for (const { at, list } of cuesOf(word)) {
      if (seen[at] === 0) touched.push(at)
      seen[at] = (seen[at] ?? 0) | list
    }
  }
  for (const { isWord, text, lower } of tokens) {
    if (!isWord) continue
    look(lower)
    // Reported words are read as they are written: a soft hyphen parts them.
    if (text.length !== lower.length) look(text.toLowerCase())
  }
  const cued = new Map<Phrase, RegExp[]>()
  for (const at of touched) {
    const entry = entries[at]
    if (entry !== undefined && seen[at] === entry.lists) push(cued, entry.phrase, entry.pattern)
    seen[at] = 0
  }
  return cued
}

/** A word as a cue: the place of the wording, and the bit of the list of its cues in which the word is. */
interface Cue {
  readonly at: number
  readonly list: number
}

const HEAD = 3
const NONE: readonly Cue[] = []

/** All wordings, and the cues: whole words under the word, beginnings under their first letters. `seen` is scratch. */
const index = once(() => {
  const entries: { phrase: Phrase; pattern: RegExp; lists: number }[] = []
  const whole = new Map<string, Cue[]>()
  const beginnings = new Map<string, [beginning: string, cue: Cue][]>()
  for (const phrase of PHRASES)
    for (const [cues, pattern] of phrase.wordings) {
      const lists = cues.split(' + ')
      for (const [at, list] of lists.entries())
        for (const word of list.split(' ')) {
          const cue = { at: entries.length, list: 1 << at }
          if (word.endsWith('*')) push(beginnings, word.slice(0, HEAD), [word.slice(0, -1), cue])
          else push(whole, word, cue)
        }
      entries.push({ phrase, pattern, lists: (1 << lists.length) - 1 })
    }
  return { entries, whole, beginnings, seen: new Uint8Array(entries.length) }
})

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

// A text has most of its words from a few thousand.
const known = new Map<string, readonly Cue[]>()
const MOST_KNOWN = 20_000

/** What a word, in lower case, is a cue of. */
function cuesOf(word: string): readonly Cue[] {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = findCues(word)
  known.set(word, found)
  return found
}

function findCues(word: string): readonly Cue[] {
  const { whole, beginnings } = index()
  // Patterns see a word in each part of "non-verified" and "isn't".
  const found = (PLAIN.test(word) ? [word] : word.split(/\W+/)).flatMap(part => [
    ...(whole.get(part) ?? NONE),
    ...(beginnings.get(part.slice(0, HEAD)) ?? []).flatMap(([beginning, cue]) =>
      part.startsWith(beginning) ? [cue] : NONE,
    ),
  ])
  return found.length === 0 ? NONE : found
}

const PLAIN = /^[a-z]+$/
