/**
 * The words of a text as numbers, so that they are compared and looked up without making a string of each. Case, compatibility
 * forms, soft hyphens and other unseen signs, and apostrophes make no difference; white space, dashes, quote marks and all other
 * punctuation only part words. A letter of a script that writes without spaces is a word.
 */

/** Words in text order: a 30-bit hash of each, and where it stands in UTF-16 code units. */
export interface HashedWords {
  readonly hashes: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What a sign is to a word; 0 where it was not looked at yet. */
type Sign = 1 | 2 | 3 | 4
/** White space and punctuation; letters, numerals and marks; a letter that is a word; what is dropped inside a word. */
const between = 1
const inWord = 2
const alone = 3
const dropped = 4

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const letter = /[\p{L}\p{N}\p{M}]/u
/** Soft hyphen, zero-width signs, direction marks, and apostrophes of any make. */
const unread = /['\u00ad\u02bc\u200b-\u200f\u2018\u2019\u2060\ufeff]/
const allUnread = new RegExp(unread, 'g')

function signOf(character: string): Sign {
  if (unread.test(character)) return dropped
  if (unspaced.test(character)) return alone
  return letter.test(character) ? inWord : between
}

/** The sign of each code unit, filled when it is first met. */
const signs: (Sign | undefined)[] = []

function signAt(text: string, at: number): Sign {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdfff) return surrogateAt(text, at)
  let sign = signs[code]
  if (sign === undefined) {
    sign = signOf(String.fromCharCode(code))
    signs[code] = sign
  }
  return sign
}

/** Both halves of a letter outside the basic plane count as letters of a word. */
function surrogateAt(text: string, at: number): Sign {
  const isSecond = text.charCodeAt(at) >= 0xdc00
  const point = text.codePointAt(isSecond ? at - 1 : at)
  return point !== undefined && point > 0xffff && letter.test(String.fromCodePoint(point)) ? inWord : between
}

// FNV-1a over code units, cut to what an engine keeps as a small integer.
const basis = 0x811c9dc5
const prime = 0x01000193
const small = (hash: number): number => hash >>> 2

/** Words of other letters are brought to one form first; those of the basic alphabet only to one case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = basis
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80) return hashOfForm(text.slice(start, end))
    if (code !== 0x27) hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | 0x20 : code), prime)
  }
  return small(hash)
}

function hashOfForm(word: string): number {
  const form = word.replace(allUnread, '').normalize('NFKC').toLowerCase()
  let hash = basis
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), prime)
  return small(hash)
}

/** The hash of two words that follow one another, 30 bits. */
export const hashPair = (first: number, second: number): number =>
  small(Math.imul(Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second, 0x9e3779b1))

/** Where the word that starts here ends: after its last letter, not after what is dropped. */
function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (let at = end; at < text.length; at++) {
    const sign = signAt(text, at)
    if (sign === inWord) end = at + 1
    else if (sign !== dropped) break
  }
  return end
}

/** Reads a text into hashed words. */
export function hashWords(text: string): HashedWords {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const sign = signAt(text, at)
    const start = at
    at = sign === inWord ? endOfWord(text, at) : at + 1
    if (sign !== inWord && sign !== alone) continue
    hashes.push(hashOf(text, start, at))
    starts.push(start)
    ends.push(at)
  }
  return { hashes, starts, ends }
}
