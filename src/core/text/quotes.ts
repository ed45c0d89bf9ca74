import type { TextSpan } from '../model.ts'
import { hasWords } from './letters.ts'

/** A quoted run. `start` and `end` hold its marks, `inner` does not. */
export interface Quote extends TextSpan {
  readonly inner: TextSpan
  /** True where no closing mark was found before the end of the block. */
  readonly isOpen: boolean
  /** True where the next block opens the quote again, so that both are one speech. */
  readonly goesOn: boolean
}

interface OpenQuote {
  readonly start: number
  readonly mark: string
}

const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ['»', ['«']],
  ['"', ['"', '”']],
  ["''", ["''", '"']],
  ['‘', ['’']],
  ["'", ["'"]],
])
const BEFORE_OPENING = /[\s([{—–\-:/]/u
// A single quote must close soon; otherwise it is an apostrophe.
const SINGLE_REACH = 400

/** Finds quoted runs, outermost only, in text order; a quote over several blocks is one per block, each but the last `goesOn`. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = []
  let start = 0
  for (let next = nextMark(text, 0); next < text.length; next = nextMark(text, start)) {
    const feed = text.indexOf('\n', next)
    const end = feed < 0 ? text.length : feed
    scanBlock(text, { start: Math.max(start, text.lastIndexOf('\n', next) + 1), end }, quotes)
    start = end + 1
  }
  return quotes.map((quote, index) => ({ ...quote, goesOn: isContinued(text, quote, quotes[index + 1]) }))
}

function isContinued(text: string, quote: Quote, next: Quote | undefined): boolean {
  if (!quote.isOpen || next === undefined) return false
  return text.slice(quote.end, next.start).trim() === '' && text[quote.start] === text[next.start]
}

function scanBlock(text: string, block: TextSpan, quotes: Quote[]): void {
  for (let at = nextMark(text, block.start); at < block.end; at = nextMark(text, at)) {
    const mark = markAt(text, at, block.end)
    if (!opens(text, at, block)) {
      at += mark.length
      continue
    }
    const open = { start: at, mark }
    const close = closingMark(text, open, block)
    if (close !== null) quotes.push(closed(open, close))
    else if (!isSingle(mark) && mark !== '»') {
      pushOpen(text, open, block.end, quotes)
      return
    }
    at = close === null ? at + 1 : close.end
  }
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'"
}

/** The mark that closes a quote, or null where none does before the block ends. */
function closingMark(text: string, open: OpenQuote, block: TextSpan): TextSpan | null {
  if (isSingle(open.mark)) {
    const end = singleEnd(text, open.start, block.end)
    return end < 0 ? null : { start: end, end: end + 1 }
  }
  const closers = CLOSERS.get(open.mark) ?? []
  const from = open.start + open.mark.length
  for (let at = nextMark(text, from); at < block.end; at = nextMark(text, at)) {
    const mark = markAt(text, at, block.end)
    if (closers.includes(mark) && closes(text, at, block)) return { start: at, end: at + mark.length }
    at += mark.length
  }
  return null
}

function pushOpen(text: string, open: OpenQuote, end: number, quotes: Quote[]): void {
  // Marks with nothing but marks after them quote nothing.
  if (!hasWords(text.slice(open.start, Math.min(open.start + 80, end)))) return
  const inner = { start: open.start + open.mark.length, end }
  quotes.push({ start: open.start, end, inner, isOpen: true, goesOn: false })
}

function closed(open: OpenQuote, close: TextSpan): Quote {
  const inner = { start: open.start + open.mark.length, end: close.start }
  return { start: open.start, end: close.end, inner, isOpen: false, goesOn: false }
}

const NEXT_MARK = /["'‘“”„«»]/gu

/** The place of the next quote mark from an offset on; past all text where there is none. */
function nextMark(text: string, from: number): number {
  NEXT_MARK.lastIndex = from
  return NEXT_MARK.exec(text)?.index ?? Number.POSITIVE_INFINITY
}

/** The mark at an offset where there is one; two single ones are one. */
function markAt(text: string, at: number, end: number): string {
  return text[at] === "'" && at + 1 < end && text[at + 1] === "'" ? "''" : (text[at] ?? '')
}

function opens(text: string, at: number, block: TextSpan): boolean {
  const before = at > block.start ? (text[at - 1] ?? ' ') : ' '
  const mark = text[at]
  if (mark === '”') return false
  // Books and some papers in German turn them round: »Nein«.
  if (mark === '»') return BEFORE_OPENING.test(before) && hasWords(text[at + 1] ?? ' ')
  if (mark === '“' || mark === '„' || mark === '«') return true
  return BEFORE_OPENING.test(before) || (mark === '"' && !hasWords(before) && !/[.,!?]/.test(before))
}

function closes(text: string, at: number, block: TextSpan): boolean {
  if (text[at] !== '"') return true
  // A straight mark after white space and before a word opens a nested quote: it does not close this one.
  const before = text[at - 1] ?? ' '
  const after = at + 1 < block.end ? (text[at + 1] ?? ' ') : ' '
  return !(/\s/.test(before) && hasWords(after))
}

function singleEnd(text: string, at: number, end: number): number {
  const close = text[at] === '‘' ? '’' : "'"
  const run = text.slice(at + 1, Math.min(end, at + SINGLE_REACH))
  if (!hasWords(run[0] ?? ' ')) return -1
  for (let to = run.indexOf(close); to >= 0; to = run.indexOf(close, to + 1)) {
    if (hasWords(run[to + 1] ?? ' ')) continue
    // "voters' roll": a plural's apostrophe follows s and precedes a word, and the closing mark is still to come.
    const isPlural = run[to - 1] === 's' && /\s/.test(run[to + 1] ?? '.') && run.includes(close, to + 1)
    if (!isPlural) return at + 1 + to
  }
  return -1
}
