import { lettered } from '../../text/letters.ts'
import { BODY, MEDIA, UNNAMED } from './sourcing-class.ts'

const TRAILING_TIME = lettered(
  String.raw` (?:(?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:earlier )?(?:last|this) \p{L}+|long ago|today|yesterday)$`,
)
// A run with a finite verb, or that starts in the middle of a clause, names nobody.
const NO_NAME = lettered(
  String.raw`^(?:but|as|and|that|has|have|is|was|were|if|when|which|there|his|her)\b(?! \p{L})|^(?:as|but|if|when|that|has|is) |(?: (?:is|was|were|has been|turned|are|had) )`,
)

const LONE =
  /^(?:he|she|it|they|we|you|i|who|which|one|some|many|another|others|this|that|these|those|its?['’]s|its|his|her|their|him|them|us|otherwise|earlier|shortly|everyone|everybody|nobody|someone)(?: (?:only|also|in|on|at)\b.*)?$/
// A verb with its object or complement: the run is a clause.
const CLAUSE = lettered(
  String.raw` (?:has|have|had|continues?|begins?|includes|poses|purports|declined|tells|says|said|claims) | \p{Ll}+ed (?:to|the|an?|\d+%?)(?: |$)| (?:either|purports)$`,
)
const STARTS_WITHIN =
  /^(?:[Hh]ow|[Ww]hy|[Uu]nlike|[Ww]ith|let['’]s|on|before|after|having|compared|seems|goes|from|including|among|amid|during|for|of|to|by|in|at|then|than|just|only)\b/u
const CAPITALS = lettered(String.raw`^(?:\p{Lu}{2,} )+\p{Lu}{2,}$|^(?!\p{L})[^]`)
const NOBODY = /^(?:contributing|(?:this|that|the same) (?:claim|rumou?r|allegation)s?)$/i
const LOWER_NOUN = lettered(String.raw`^\p{Ll}[\p{L}’'-]*$`)

const DATELINE = lettered(String.raw`^(?:\p{Lu}[\p{Lu} ]+,? )?(?:\([\p{L} ]{2,20}\) )?[-–—] (?=\p{Lu})`)
const AGENCY = lettered(String.raw`^\([\p{L} ]{2,20}\) (?:[-–—] )?`)

/** Tells whether words name somebody or something that can speak: no pronoun, no clause, no fragment. */
export function isName(words: string): boolean {
  if (words.length < 2 || LONE.test(words.toLowerCase()) || CLAUSE.test(words) || STARTS_WITHIN.test(words))
    return false
  if (NOBODY.test(words) || CAPITALS.test(words.replace(/^["“‘'\d]+ ?/u, ''))) return false
  return !LOWER_NOUN.test(words) || words.endsWith('s') || UNNAMED.test(words) || BODY.test(words) || MEDIA.test(words)
}

/** A source as a reader would name it, or null where the words name nobody. */
export function cleaned(source: string): string | null {
  const plain = source
    .replace(/\s+/gu, ' ')
    .replace(DATELINE, '')
    .replace(AGENCY, '')
    .replace(/^(?:but|and|while|though) /i, '')
    .replace(TRAILING_TIME, '')
    .replace(/[\s,;:—–-]+$/u, '')
    .replace(/['’]s$/u, '')
    .trim()
  const relative = plain.search(/,? (?:who|which|whose)(?: |$)/)
  const head = relative > 0 ? plain.slice(0, relative) : plain
  return head === '' ||
    NO_NAME.test(head.toLowerCase()) ||
    /^(?:so|the|an?|then|this|not|no|what|how|why|here)$/i.test(head)
    ? null
    : head
}
