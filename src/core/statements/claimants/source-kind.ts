import { lettered } from '../../text/letters.ts'
import { endsWithOffice, isOffice } from './offices.ts'
import type { PersonMention } from './people.ts'
import type { Referent } from './salience.ts'
import { BODY, MEDIA, UNNAMED } from './sourcing-class.ts'

/** Whether a name is what a source is about, by the words of the source before and after it. */
export function isHead(before: string, { mention }: PersonMention, after: string): boolean {
  // "Lee's" with nothing after it is Lee: the noun stands outside the source.
  if (/^['’]s?$/u.test(after)) return before.trim() === ''
  if (
    mention.isPossessive ||
    /^ (?:and|or|supporters?|campaign|administration|aides?|advisers?|spokes\w+|officials?|backers?)\b/u.test(after)
  )
    return false
  if (/^ ?['’]/u.test(after) || (SMALL_NEXT.test(after) && !GOES_ON.test(after))) return false
  const words = before.trim().replace(/[,:"“]+$/u, '')
  if (words === '' || OPENERS.test(words.toLowerCase())) return true
  if (!endsWithOffice(words.split(/\s+/u))) return false
  return !/ (?:for|to|by|from|with|near) /u.test(` ${words} `) || before.endsWith(', ')
}

const SMALL_NEXT = lettered(String.raw`^ \p{Ll}`)
// What may follow a name that is the head: "the Afghan government" names no Afghan.
const GOES_ON = lettered(
  String.raw`^ (?:who|whose|whom|which|of|from|in|at|on|for|with|as|by|to|after|before|during|and|or|himself|herself|also|later|then|now|never|not|both|too|either|\p{Ll}+ly)\b`,
)

const OPENERS = lettered(
  String.raw`^(?:even|but|and|while|though|although|perhaps|despite|because|as|when|if|like|former|the|then|so|yet|also|only|for his part,?|for her part,?|on \w+day,?|in \p{L}+,?|both)$`,
)

const LONE_NOUN = lettered(String.raw`^(?:an?|the) \p{L}+$`)
const TWO_CAPITALS = lettered(String.raw`^\p{Lu}\p{L}+ \p{Lu}\p{L}+$`)

/** What a source without a person's name is: one person, several, or a body or document. */
export function kindOf(words: string): Referent['kind'] {
  const head = words.split(/,| (?:of|for|in|at|to|with|from|on|by|who|that|which|close|familiar) /u, 1)[0] ?? words
  const last = head.split(' ').at(-1)?.toLowerCase() ?? ''
  if (
    / and /u.test(head) ||
    (UNNAMED.test(head) && /(?:s|people|authorities)$/.test(last) && !LONE_NOUN.test(head.toLowerCase()))
  )
    return 'group'
  if (BODY.test(head) || MEDIA.test(head)) return 'thing'
  if (isOffice(last) || /^(?:spokes\w+|man|woman|person|source|scientist|witness)$/.test(last)) return 'person'
  if (/[^s]s$/.test(last)) return 'group'
  return TWO_CAPITALS.test(head) ? 'person' : 'thing'
}
