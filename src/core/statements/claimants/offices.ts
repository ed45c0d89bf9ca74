/** Offices beside names: "White House chief of staff John Kelly", "Ann Lee, the deputy press secretary,", "Carter's press secretary, Bo Roe,". */
import { CUE_WORDS } from '../cue-lexicon.ts'
import { NO_OFFICES, OFFICE_ADJECTIVES, OFFICE_NOUNS } from './offices.data.ts'

const MOST_WORDS = 9
const PERSONAL_ENDING = /(?:er|or|ist|ian|man|woman|person|yst|eer|ent|ant)$/
const MOST_CHARACTERS = 110

/** Tells whether a word is a noun for whoever holds an office or does a job: "spokesman", "director", "Chairman". */
export function isOffice(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replace(/^(?:co|ex|vice|then)-/u, '')
    .replace(/\.$/u, '')
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

const JOINS = /^(?:of|for|and|to|the|on|at)$/
const DETERMINER = /^(?:the|a|an|his|her|their|its|our|my|this|that|one|another|two|three)$/i
const MARK = /[,;:.!?"“”()—–]$/u
const NO_PART =
  /^(?:in|by|with|from|as|when|while|but|if|then|that|which|who|whom|what|is|was|were|are|be|been|has|have|had|not|also|than|like|after|before|because|although|though|despite|even|perhaps|since|until|including|between|against|said|says|told|asked|or|it|he|she|they|we|i|you|him|them|there|here|how|why|where|only|just|both|meanwhile|however|according|about|over|under|into|during|did|does|do|will|would|could|can|may|might|should)$/i

/** The office that ends right before a name, by the words before it (of one line): "the White House press secretary, ". Null where none does. */
export function officeBefore(before: string): string | null {
  const isApposed = before.endsWith(', ')
  const words = before
    .trimEnd()
    .replace(/,$/u, '')
    .split(/[ \u00a0]+/u)
  let from = words.length
  if (!endsWithOffice(words)) return null
  let determined = false
  while (from > 0 && words.length - from < MOST_WORDS) {
    const word = words[from - 1] ?? ''
    if (from < words.length && MARK.test(word) && !/^(?:\p{Lu}\.)+$|^(?:Sen|Rep|Gov|Gen|Lt|Dr|Prof)\.$/u.test(word))
      break
    if (DETERMINER.test(word) && !JOINS.test(words[from - 2] ?? '')) {
      determined = /^(?:the|a|an)$/i.test(word)
      break
    }
    if (!isPart(word)) break
    from -= 1
  }
  while (from < words.length && JOINS.test(words[from] ?? '')) from += 1
  const office = words.slice(from)
  const isPossessed = office.some(word => /['’]s$/u.test(word))
  if (office.length === 0 || (isApposed && !determined && !isPossessed)) return null
  return office.join(' ').replace(/^["“(]+/u, '')
}

/** Tells whether words end with an office: "press secretary", "chief of staff". */
export function endsWithOffice(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (isOffice(last)) return true
  // "chief of staff", "Secretary of State", "director of research"
  return /^(?:of|for)$/.test(words.at(-2) ?? '') && isOffice(words.at(-3) ?? '') && /^\p{L}+$/u.test(last)
}

function isPart(word: string): boolean {
  if (word === '' || NO_PART.test(word)) return false
  if (/^[\p{Lu}@]/u.test(word)) return true
  const plain = word.toLowerCase().replace(/^["“]/u, '')
  if (JOINS.test(plain) || OFFICE_ADJECTIVES.has(plain) || isOffice(plain)) return true
  return /^[\p{L}-]{4,}$/u.test(plain) && !/(?:ed|ing|ly)$/.test(plain) && !CUE_WORDS.has(plain)
}

const AFTER = /^(?: \([^)]{1,40}\))?(?:, \d{1,2})?, (?:who (?:is|was|serves as|heads|leads) |now )?(?=\p{L})/u
const AFTER_END =
  /[,;:!?"“”()—–\n]| (?:who|which|whose|where|when|said|says|told|added|and (?:his|her|a|an|the)) |\.(?= \p{Lu}|$)(?<!\b\p{Lu}\.)/u

/** The office that starts right after a name, by the words after it: ", the deputy press secretary,". Null where none does. */
export function officeAfter(after: string): string | null {
  const opening = AFTER.exec(after)?.[0]
  if (opening === undefined) return null
  const rest = after.slice(opening.length, opening.length + MOST_CHARACTERS)
  const end = rest.search(AFTER_END)
  if (end < 4) return null
  const words = rest.slice(0, end).trim()
  const head = words.split(/ (?:of|for|at|in|with|to|from|on|and|based|familiar|representing|not) /u, 1)[0] ?? ''
  const last = head.split(' ').at(-1) ?? ''
  const isHeading = / who (?:heads|leads) $/u.test(opening)
  if (!(isHeading || isOffice(last)) || NO_PART.test(head.split(' ', 1)[0] ?? '')) return null
  return isHeading ? `head of ${words}` : words.replace(/^(?:the|an?) /iu, article => article.toLowerCase())
}
