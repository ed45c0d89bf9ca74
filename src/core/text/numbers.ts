/** Numbers in normal form: "1.2 million" is "1,200,000", "twelve" is 12; per cent and money are kept apart. */
import { isEnglish, type Word } from './words.ts'

/** What a number counts, as far as its writing tells. */
export type NumberKind = 'plain' | 'percent' | 'money' | 'year' | 'ordinal'

/** A number of a text. `first` and `last` are indexes into the words it was read from. */
export interface NumberMention {
  readonly value: number
  readonly kind: NumberKind
  /** "about", "nearly", "more than": neighbouring values may mean the same. */
  readonly approximate: boolean
  readonly first: number
  readonly last: number
  readonly text: string
}

const small: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value]),
)
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
)
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])
const moneySuffixes: ReadonlyMap<string, number> = new Map([...suffixes, ['m', 1e6], ['b', 1e9], ['t', 1e12]])
const moneyWords = new Set([
  'dollar',
  'dollars',
  'euro',
  'euros',
  'pound',
  'pounds',
  'yen',
  'rubles',
  'rupees',
  'bucks',
  'cents',
])
const approximators = new Set(
  'about almost approximately around nearly roughly some over than least most estimated'.split(' '),
)

/** The numbers of a text, given its words and the text they were read from. */
export function readNumbers(text: string, words: readonly Word[], lang: string): readonly NumberMention[] {
  const numbers: NumberMention[] = []
  let at = 0
  while (at < words.length) {
    const found = readDigits(text, words, at, lang) ?? readWordNumber(text, words, at, lang)
    if (found) numbers.push(found)
    at = found ? found.last + 1 : at + 1
  }
  return numbers
}

/** The index term of a number: its value, and a sign for per cent. */
export function numberTerm(number: NumberMention): string {
  return `#${Number(number.value.toPrecision(12))}${number.kind === 'percent' ? '%' : ''}`
}

/** Whether two numbers can be the same figure; years and ordinals must be equal. */
export function isSameNumber(a: NumberMention, b: NumberMention): boolean {
  if ((a.kind === 'percent') !== (b.kind === 'percent')) return false
  if (a.value === b.value) return true
  if (a.kind === 'year' || b.kind === 'year' || a.kind === 'ordinal' || b.kind === 'ordinal') return false
  if (isRounded(a.value, b.value) || isRounded(b.value, a.value)) return true
  if (!a.approximate && !b.approximate) return false
  return Math.abs(a.value - b.value) <= 0.03 * Math.max(a.value, b.value)
}

/** 92 for 92.3, 22 million for 21.6 million; small whole numbers are counts and stay as they are. */
function isRounded(coarse: number, fine: number): boolean {
  if (Number.isInteger(fine) && coarse < 10_000) return false
  const digits = String(coarse)
    .replace(/\.|e.*$/gu, '')
    .replace(/^0+|0+$/gu, '').length
  return digits >= 2 && digits < 16 && Number(fine.toPrecision(digits)) === coarse
}

/** Whether a word may begin with a digit: letters of ASCII come after its digits, digits of other scripts after all of ASCII. */
const mayBeDigits = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first <= 0x39 || first > 0x7f
}

function readDigits(text: string, words: readonly Word[], at: number, lang: string): NumberMention | null {
  const word = words[at]
  const parts = word && mayBeDigits(word.text) && /^(\p{Nd}+(?:[.,]\p{Nd}+)*)(\p{L}*)$/u.exec(word.text)
  if (!word || !parts) return null
  const digits = parts[1] ?? ''
  const suffix = (parts[2] ?? '').toLowerCase()
  const isMoney = /[$£€¥]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))
  const value = digitsValue(digits.normalize('NFKC'), lang)
  if (!Number.isFinite(value)) return null
  if (/^(?:st|nd|rd|th)$/u.test(suffix)) return finish(text, words, { value, at, last: at, kind: 'ordinal' })
  const bySuffix = suffix === '' ? 1 : (isMoney ? moneySuffixes : suffixes).get(suffix)
  if (bySuffix === undefined) return suffix === 's' ? finish(text, words, { value, at, last: at, kind: 'plain' }) : null
  let last = at
  let scaled = value * bySuffix
  for (let scale = scaleAt(words, last + 1); scale !== null; scale = scaleAt(words, last + 1)) {
    scaled *= scale
    last++
  }
  const isYear = !isMoney && last === at && suffix === '' && /^(?:1[5-9]|20)\d\d$/u.test(digits)
  return finish(text, words, { value: scaled, at, last, kind: isMoney ? 'money' : isYear ? 'year' : 'plain' })
}

function digitsValue(digits: string, lang: string): number {
  // German, Spanish, French … write 1.200,5; English 1,200.5.
  if (!isEnglish(lang) && lang !== 'und' && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/u.test(digits)) {
    return Number(digits.replaceAll('.', '').replace(',', '.'))
  }
  return Number(digits.replaceAll(',', ''))
}

const scaleAt = (words: readonly Word[], at: number): number | null => scales.get(words[at]?.folded ?? '') ?? null

function readWordNumber(text: string, words: readonly Word[], at: number, lang: string): NumberMention | null {
  if (!isEnglish(lang)) return null
  let sum: Sum = { total: 0, current: 0 }
  let next = at
  for (; next < words.length; next++) {
    const grown = addWord(sum, words, next, next > at || isArticle(words[at - 1]))
    if (!grown) break
    sum = grown
  }
  const value = sum.total + sum.current
  // A lone "one" is a pronoun more often than a figure.
  if (next === at || (value <= 1 && next === at + 1)) return null
  return finish(text, words, { value, at, last: next - 1, kind: 'plain' })
}

/** A number being read: whole thousands, millions …, and what comes after them. */
interface Sum {
  readonly total: number
  readonly current: number
}

/** The number with one more of its words; null where the word does not go on with it. */
function addWord({ total, current }: Sum, words: readonly Word[], at: number, mayScale: boolean): Sum | null {
  const folded = words[at]?.folded ?? ''
  const value = small.get(folded) ?? tens.get(folded)
  if (value !== undefined) return isRoomFor(value, current) ? { total, current: current + value } : null
  const scale = scales.get(folded)
  if (scale !== undefined && mayScale) {
    const scaled = (current || 1) * scale
    return scale >= 1000 ? { total: total + scaled, current: 0 } : { total, current: scaled }
  }
  const isAnd = folded === 'and' && current >= 100 && small.has(words[at + 1]?.folded ?? '')
  return isAnd ? { total, current } : null
}

/** "twenty five" adds up; "five twenty" is two numbers. */
const isRoomFor = (value: number, current: number): boolean =>
  current % 100 === 0 || (current % 10 === 0 && value < 10 && current % 100 >= 20)

const isArticle = (word: Word | undefined): boolean => word?.folded === 'a' || word?.folded === 'half'

interface Raw {
  readonly value: number
  readonly at: number
  readonly last: number
  readonly kind: NumberKind
}

function finish(text: string, words: readonly Word[], raw: Raw): NumberMention {
  const start = words[raw.at]?.start ?? 0
  const end = words[raw.last]?.end ?? start
  const after = words[raw.last + 1]?.folded ?? ''
  const isPercent = /^\s?%/u.test(text.slice(end, end + 2)) || /^(?:percent|percentage|pct)$/u.test(after)
  const isPerCent = after === 'per' && words[raw.last + 2]?.folded === 'cent'
  const kind = isPercent || isPerCent ? 'percent' : moneyWords.has(after) ? 'money' : raw.kind
  const taken = isPercent && after.startsWith('p') ? 1 : isPerCent ? 2 : moneyWords.has(after) ? 1 : 0
  const last = raw.last + taken
  return {
    value: raw.value,
    kind,
    approximate: approximators.has(words[raw.at - 1]?.folded ?? ''),
    first: raw.at,
    last,
    text: text.slice(start, kind === 'percent' && taken === 0 ? text.indexOf('%', end) + 1 : (words[last]?.end ?? end)),
  }
}
