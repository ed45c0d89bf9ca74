/** Offices beside names: "White House chief of staff John Kelly", "Ann Lee, the deputy press secretary,", "Carter's press secretary, Bo Roe,". */

import { lettered } from '../../text/letters.ts'
import { CUE_WORDS } from '../cue-lexicon.ts'
import { isCapitalized } from '../grammar/words.ts'
import { NO_OFFICES, OFFICE_ADJECTIVES, OFFICE_NOUNS } from './offices.data.ts'

const MOST_WORDS = 9
const PERSONAL_ENDING = /(?:er|or|ist|ian|man|woman|person|yst|eer|ent|ant)$/
const MOST_CHARACTERS = 110

/** Tells whether a word is a noun for whoever holds an office or does a job: "spokesman", "director", "Chairman". */
export function isOffice(word: string): boolean {
  const lower = word.toLowerCase()
  if (OFFICE_NOUNS.has(lower)) return true
  const plain = lower.replace(/^(?:co|ex|vice|then)-|\.$/gu, '')
  if (OFFICE_NOUNS.has(plain)) return true
  if (plain.length < 5 || NO_OFFICES.has(plain)) return plain === 'mayor'
  return /(?:ent|ant)$/.test(plain) ? OF_PERSON.has(plain) : PERSONAL_ENDING.test(plain)
}

const OF_PERSON = new Set([
  'president',
  'superintendent',
  'consultant',
  'accountant',
  'assistant',
  'lieutenant',
  'descendant',
  'dissident',
])

const JOINS = /^(?:of|for|and|to)$/
const ABBREVIATION = lettered(String.raw`^(?:\p{Lu}\.)+$|^(?:Sen|Rep|Gov|Gen|Lt|Dr|Prof|Sgt|Col|Rev)\.$`)
const MARK = /[,;:.!?"“”()—–]$/u
const NO_PART =
  /^(?:the|a|an|his|her|their|its|our|my|this|one|another|two|three|at|on|in|by|with|from|as|when|whether|while|but|if|then|that|which|who|whom|what|is|was|were|are|be|been|has|have|had|not|also|than|like|after|before|because|although|though|despite|even|perhaps|since|until|including|between|against|said|says|told|asked|or|it|he|she|they|we|i|you|him|them|there|here|how|why|where|only|just|both|meanwhile|however|according|about|over|under|into|during|did|does|do|will|would|could|can|may|might|should)$/i

const TWO_CAPITALS = lettered(String.raw`^\p{Lu}{2}`)
const LETTERS_ONLY = lettered(String.raw`^\p{L}+$`)
const NOUN = lettered(String.raw`^[\p{L}-]{3,}(?:\p{L}|['’]s)$`)

/** The office that ends right before a name, by the words before it (of one line): "the White House press secretary, ". Null where none does. */
export function officeBefore(before: string): string | null {
  const isApposed = before.endsWith(', ')
  if (!mayEndWithOffice(before)) return null
  const words = before
    .trimEnd()
    .replace(/,$/u, '')
    .split(/[ \u00a0]+/u)
  if (!endsWithOffice(words)) return null
  const from = officeStart(words)
  const office = words.slice(from)
  const isBound = /^(?:the|an?)$/i.test(words[from - 1] ?? '') || office.some(word => /['’]s$/u.test(word))
  if (office.length === 0 || (isApposed && !isBound)) return null
  const article = isApposed && isBound && !/['’]s /u.test(office.join(' ')) ? 'the ' : ''
  return article + office.join(' ').replace(/^["“(]+/u, '')
}

/** A quick look at the last word: most names stand after words that are no office. */
function mayEndWithOffice(before: string): boolean {
  const end = before.length - (before.endsWith(', ') ? 2 : 1)
  const start = before.lastIndexOf(' ', end - 1)
  return (
    isOffice(before.slice(start + 1, end)) || before.endsWith(' of ', start + 1) || before.endsWith(' for ', start + 1)
  )
}

/** Where the words of an office begin that ends with the last of them. */
function officeStart(words: readonly string[]): number {
  let from = words.length
  while (from > 0 && words.length - from < MOST_WORDS) {
    const word = words[from - 1] ?? ''
    if (from < words.length && MARK.test(word) && !ABBREVIATION.test(word)) break
    if (JOINS.test(word) ? !isJoin(words, from - 1) : !isPart(word)) break
    from -= 1
  }
  while (from < words.length && JOINS.test(words[from] ?? '')) from += 1
  return from
}

/** "director of research", "CEO and president": what is joined is an office; "memo to Secretary" and "aide and President" are not one. */
function isJoin(words: readonly string[], at: number): boolean {
  const [left = '', right = ''] = [words[at - 1], words[at + 1]]
  if (!isOffice(left)) return false
  return words[at] !== 'and' || TWO_CAPITALS.test(left) || isCapitalized(left) === isCapitalized(right)
}

/** Tells whether words end with an office: "press secretary", "chief of staff". */
export function endsWithOffice(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (MARK.test(last) && !ABBREVIATION.test(last)) return false
  if (isOffice(last)) return true
  // "chief of staff", "Secretary of State", "director of research"
  return /^(?:of|for)$/.test(words.at(-2) ?? '') && isOffice(words.at(-3) ?? '') && LETTERS_ONLY.test(last)
}

function isPart(word: string): boolean {
  if (word === '' || NO_PART.test(word)) return false
  if (word.startsWith('@') || isCapitalized(word)) return true
  const plain = word.toLowerCase().replace(/^["“]/u, '')
  if (JOINS.test(plain) || OFFICE_ADJECTIVES.has(plain) || isOffice(plain)) return true
  return NOUN.test(plain) && !/(?:ed|ing|ly)$/.test(plain) && !CUE_WORDS.has(plain)
}

const AFTER = lettered(
  String.raw`^(?: \([^)]{1,40}\))?(?:, \d{1,2})?, (?:who (?:is|was|serves as|heads|leads) |now )?(?=\p{L})`,
)
const AFTER_END = lettered(
  String.raw`[,;:!?"“”‘()—–\n]|''| (?:who|which|whose|where|when|said|says|told|added|and (?:his|her|a|an|the)) |\.(?= \p{Lu}|$)(?<!\b(?:\p{Lu}|Sen|Rep|Gov|Gen|Mrs?|Ms|Dr|St|Inc|Corp)\.)`,
)

const OF_BODY = lettered(
  String.raw`^ ((?:of|from) (?:the )?(?:\p{Lu}[\p{L}&'’.-]*(?: (?:of|for) (?:the )?)? ?){1,7})(?![\p{L}\p{N}])`,
)
const MOST_HEAD_WORDS = 9

/** The office that starts right after a name, by the words after it: ", the deputy press secretary,", " of the Eurasia Group". Null where none does. */
export function officeAfter(after: string): string | null {
  const opening = AFTER.exec(after)?.[0]
  if (opening === undefined)
    return (
      OF_BODY.exec(after)?.[1]
        ?.trim()
        .replace(/ (?:of|for)(?: the)?$/u, '') ?? null
    )
  const rest = after.slice(opening.length, opening.length + MOST_CHARACTERS)
  const end = rest.search(AFTER_END)
  if (end >= 0 && end < 3) return null
  const words = rest
    .slice(0, end < 0 ? lengthWithoutEnd(rest) : end)
    .trim()
    .replace(/ (?:of|for|at|in|with)$|[.'"]+$/gu, '')
  if (/ who (?:heads|leads) $/u.test(opening)) return `head of ${words}`
  const head = words.split(PREPOSITION, 1)[0]?.split(' ') ?? []
  const inner = /^(?:the|an?|one|his|her|their|its)$/i.test(head[0] ?? '') ? head.slice(1) : head
  if (inner.length > MOST_HEAD_WORDS || !isOffice(inner.at(-1) ?? '') || inner.some(word => NO_PART.test(word)))
    return null
  return `${words}${head.length === 1 ? moreAfter(rest.slice(end)) : ''}`
}

const PREPOSITION = / (?:of|for|at|in|with|to|from|on|based|familiar|representing) /u
/** An office whose end is not in reach is cut before its second "for", "at" or the like. */
function lengthWithoutEnd(rest: string): number {
  if (rest.length < MOST_CHARACTERS) return rest.length
  const [, second] = [...rest.matchAll(/ (?:of|for|at|in|with|to|from|that) /gu)]
  return second?.index ?? rest.lastIndexOf(' ')
}

// "Ann Lee, Director, Elm Bay Securities"
const HOUSE = lettered(String.raw`^, \p{Lu}[\p{L}&.'’-]*(?: (?:\p{Lu}[\p{L}&.'’-]*|of|and))*(?=[,.]| \p{Ll}|$)`)

/** What goes on after an office of one word: ", CEO and president of Elm Bay Ferries", ", Elm Bay Securities". */
function moreAfter(rest: string): string {
  const more = /^, ([^,.;:"“]{2,60})(?=[,.]|$)/u.exec(rest)?.[1]
  const head = more?.split(PREPOSITION, 1)[0]?.split(' ').at(-1) ?? ''
  return isOffice(head) ? `, ${more}` : (HOUSE.exec(rest)?.[0] ?? '')
}
