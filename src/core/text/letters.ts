/**
 * Patterns over letters that compile quickly. V8 takes a millisecond for a pattern with a few `\p{L}`, and longer still where case does
 * not matter; reading an article needs some fifty of them, and a background that wakes up has compiled none.
 */
import { once } from './once.ts'

// Letters of the basic plane, by block: marks within Indic blocks count as letters. In the extended Latin blocks capitals and small
// letters alternate: there every letter is taken for both.
const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0481\u048a-\u0556\u0561-\u0587\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3\u0900-\u1fff\u2c00-\u2dff\u3041-\u9fff\ua000-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a'
const CAPITALS = 'A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f\u0531-\u0556\u1e00-\u1eff'
const SMALL = 'a-z\u00df-\u00f6\u00f8-\u02af\u03ac-\u03ce\u0430-\u0481\u0561-\u0587\u1e00-\u1eff'
const CLASSES: Readonly<Record<string, string>> = { L: LETTERS, Lu: CAPITALS, Ll: SMALL, N: '0-9' }

/**
 * A pattern in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, alone or in a class, stand for letters, capitals, small letters and digits as
 * near as a short class comes to them. `source` without the flag u; with the flag i such a pattern is slow again: test text in lower
 * case instead.
 */
export function lettered(source: string, flags = ''): RegExp {
  return new RegExp(withClasses(source, CLASSES), flags)
}

function withClasses(source: string, classes: Readonly<Record<string, string>>): string {
  let inClass = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (part, name: string | undefined) => {
    if (name === undefined) {
      if (part === '[' || part === ']') inClass = part === '['
      return part
    }
    const letters = classes[name] ?? ''
    return inClass ? letters : `[${letters}]`
  })
}

// What a text may hold besides ASCII and still have no letters, marks or digits but those of ASCII: dashes, quote marks, the ellipsis.
const PLAIN = /^[\0-\x7f\xa0\u2010-\u2027]*$/
const PLAIN_CLASSES: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', M: '', N: '0-9' }

/**
 * A pattern in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and, in a class, `\p{M}` mean just that, but which compiles quickly for a text whose
 * letters are all of ASCII: for the others it is compiled once more, in full, when the first of them comes. `source` as with the flag u.
 */
export function exactly(source: string, flags = ''): (text: string) => RegExp {
  const plain = once(() => new RegExp(withClasses(source, PLAIN_CLASSES), flags))
  const full = once(() => new RegExp(source, `${flags}u`))
  return text => (PLAIN.test(text) ? plain() : full())
}

const WORDLIKE = exactly(String.raw`[\p{L}\p{N}]`)

/** Whether a letter or digit stands in a text. */
export const hasWords = (text: string): boolean => WORDLIKE(text).test(text)

/** Any letter of some scripts, which go by their Unicode names. */
export function lettersOf(scripts: readonly string[]): RegExp {
  return new RegExp(`[${scripts.map(name => `\\p{Script=${name}}`).join('')}]`, 'gu')
}
