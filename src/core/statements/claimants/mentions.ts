/** Where an article names somebody or something, by capitals. */

import { lettered } from '../../text/letters.ts'
import { BODY_NOUNS, NO_OFFICES, OFFICE_NOUNS, PLAIN_TITLES, TITLES, WOMEN } from './offices.data.ts'

/** One place where a name stands. Offsets of the name without its titles, UTF-16 code units. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The words of the name, without titles: ["John", "Kelly"]. */
  readonly name: readonly string[]
  /** The last title before the name, lower case without its stop ("sen", "mrs"), or "". */
  readonly title: string
  /** Where the titles before the name start. */
  readonly titleStart: number
  readonly isPossessive: boolean
}

// Runs are bounded, so that a text in capitals takes no more time than any other. The sticky pattern is tried where a word begins in a capital.
const RUN = lettered(
  String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*(?:[ \u00a0](?:(?:de|der|den|van|von|bin|al|la|el|di|da|del|dos|ibn) ){0,2}\p{Lu}[\p{L}\p{N}.&'’-]*){0,11}`,
  'y',
)
const MOST_MENTIONS = 5000
const ABBREVIATION = lettered(
  String.raw`^(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|St|Rev|Jr|Sr)\.)$`,
)
const NO_NAME_WORDS = new Set(
  `According After Against All Also Although Among An And Are As Asked At Because Before Both But By Can Despite
  Did Do Does During Even First Five For Former Four Fri From Had Has Have He Her Here His How However If In
  Instead Is It Its Just Last Like Many Maybe Meanwhile Mon Moreover Most My No Not Now Of On Once One Only Or Our
  Over Perhaps Said Satur Say Says She Since Six So Some Still Such Sun That The Their Then There These They This
  Those Though Three Thurs To Today Tues Two Under Unlike Until Was We Wednes Were What When Where Which While Who
  Why With Yesterday Yet You A`.split(/\s+/),
)
/** "de" in "Bill de Blasio". */
export const PARTICLE = /^(?:de|der|den|van|von|bin|al|la|el|di|da|del|dos|ibn)$/i

/** The names in a text, in its order. Lines that do not end like sentences are left out: capitals make names of any words of a headline. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (/[.!?:]["”’'\])]*\s*$/u.test(line.slice(-8))) readLine(line, start, mentions)
    if (mentions.length >= MOST_MENTIONS) return mentions
    start += line.length + 1
  }
  return mentions
}

function readLine(line: string, offset: number, mentions: Mention[]): void {
  let at = 0
  while (at < line.length && mentions.length < MOST_MENTIONS) {
    if (!isCapital(line.charCodeAt(at)) || (at > 0 && isWordCode(line.charCodeAt(at - 1)))) {
      at += 1
      continue
    }
    RUN.lastIndex = at
    const run = RUN.exec(line)?.[0]
    if (run !== undefined) readRun(run, offset + at, mentions)
    at += run?.length ?? 1
  }
}

/** A capital of Latin, or any letter beyond ASCII, which the pattern then looks at. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code >= 192
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || isCapital(code)
}

function isPossessive(word: string): boolean {
  return /['’]$/u.test(word.endsWith('s') ? word.slice(0, -1) : word)
}

interface Word {
  readonly text: string
  readonly start: number
}

function readRun(run: string, offset: number, mentions: Mention[]): void {
  let piece: Word[] = []
  let at = offset
  for (const text of run.split(/[ \u00a0]/u)) {
    const word = { text, start: at }
    at += text.length + 1
    const isEnd = text.endsWith('.') ? !ABBREVIATION.test(text) : isPossessive(text)
    if (NO_NAME_WORDS.has(text)) {
      add(piece, mentions)
      piece = []
      continue
    }
    piece.push(word)
    if (!isEnd) continue
    add(piece, mentions)
    piece = []
  }
  add(piece, mentions)
}

const MOST_NAME_WORDS = 3
const ALL_CAPITALS = lettered(String.raw`^\p{Lu}{2,}$`)

function add(piece: readonly Word[], mentions: Mention[]): void {
  const last = piece.at(-1)
  if (last === undefined) return
  const bare = last.text.replace(/['’]s?$|[.&’'-]+$/gu, '')
  const title = piece.findLastIndex((word, index) => index < piece.length - 1 && isTitle(word.text))
  let from = title + 1
  if (title < 0) while (piece.length - from > 2 && isBeforeName(piece, from)) from += 1
  const words = piece.slice(from)
  const [first] = words
  if (first === undefined || bare.length < 2 || isTitle(bare)) return
  mentions.push({
    start: first.start,
    end: last.start + bare.length,
    name: [...words.slice(0, -1).map(word => word.text), bare],
    title: title < 0 ? '' : (piece[title]?.text ?? '').toLowerCase().replace(/\.$/u, ''),
    titleStart: piece[0]?.start ?? first.start,
    isPossessive: isPossessive(last.text),
  })
}

/** "Browns DL Sheldon Richardson", "Wisconsin Ann Lee": words before a name that are none of it. */
function isBeforeName(piece: readonly Word[], at: number): boolean {
  const { text } = piece[at] ?? { text: '' }
  return piece.length - at > MOST_NAME_WORDS
    ? !PARTICLE.test(text)
    : ALL_CAPITALS.test(text) || BODY_NOUNS.has(text.toLowerCase())
}

/** "Tyler" and "Carter" end like nouns for people: in capitals only known titles count. */
function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/u, '')
  return (
    PLAIN_TITLES.has(plain) ||
    TITLES.has(plain) ||
    OFFICE_NOUNS.has(plain) ||
    /.(?:woman|sman|irman|eeman|ilman|person)$/.test(plain)
  )
}

/** Tells whether the words of a name can be a person's. */
export function isPersonal(name: readonly string[]): boolean {
  const last = name.at(-1)?.toLowerCase() ?? ''
  if (name.length === 2 && BODY_NOUNS.has(name[0]?.toLowerCase() ?? '') && !WOMEN.has(name[0]?.toLowerCase() ?? ''))
    return false
  return (
    !BODY_NOUNS.has(last) &&
    !NO_OFFICES.has(last) &&
    !/&/.test(name.at(-1) ?? '') &&
    !ALL_CAPITALS.test(name.at(-1) ?? '') &&
    !ALL_CAPITALS.test(name[0] ?? '')
  )
}
