/** The part of the anchoring bench that runs in the page: quotes found and painted, by Gainsay and by others. */
import search from 'approx-string-match'
import Mark from 'mark.js'
import { collectBlocks } from '../src/content/page-blocks.ts'
import { type PageText, readPageText } from '../src/content/page-text.ts'
import { Sight } from '../src/content/sight.ts'
import type { TextQuoteSelector } from '../src/core/model.ts'
import { findQuotes } from '../src/core/text/anchoring/find-quotes.ts'
import { indexQuotes, type QuoteIndex } from '../src/core/text/anchoring/quote-index.ts'
import { changes, jaccard } from './page-changes.ts'

/** The names of what is done to pages. */
export const changeNames = Object.keys(changes)

/** The whole page's text: the other ways search all of it too. */
function readAll(): PageText {
  const sight = new Sight()
  const shown = collectBlocks(document.body).filter(({ container }) => sight.isShown(container.element))
  return readPageText(
    shown.map(block => ({ ...block, kind: 'paragraph' })),
    new WeakMap(),
    sight,
  )
}

let quotes: readonly TextQuoteSelector[] = []
let index: QuoteIndex = indexQuotes([])

/** Takes the quotes of the next runs and makes them ready, which Gainsay may do once for all pages; ms it took. */
export function take(given: readonly TextQuoteSelector[]): number {
  quotes = given
  const start = performance.now()
  index = indexQuotes(given)
  return performance.now() - start
}

function paint(ranges: readonly Range[]): void {
  CSS.highlights.set('bench', new Highlight(...ranges))
}

let atHand: PageText | null = null

/** Reads the page's text beforehand, as the extension has it where it looks for quotes. */
export function readBefore(): void {
  atHand = readAll()
}

function gainsay(text: PageText): (Range | null)[] {
  return findQuotes(index, text.text).map(found => found && text.rangeFor(found))
}

/** Text nodes of the body by where they begin in its textContent, as Hypothesis counts; one list for all quotes. */
function nodesOf(): { readonly text: string; rangeOf(start: number, end: number): Range } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: { node: Text; start: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ node, start: text.length })
    text += node.data
  }
  const at = (offset: number, isEnd: boolean): [Text, number] => {
    const held = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset)) ?? nodes[0]
    if (held === undefined) throw new Error('no text')
    return [held.node, offset - held.start]
  }
  return {
    text,
    rangeOf(start, end) {
      const range = document.createRange()
      range.setStart(...at(start, false))
      range.setEnd(...at(end, true))
      return range
    },
  }
}

const likeness = (text: string, wanted: string): number =>
  wanted === '' ? 0 : 1 - (search(text, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length

/** The way of Hypothesis: exact matches, else approximate ones with half of the letters wrong; words and context weigh 50, 20, 20. */
function hypothesis(until: number): (Range | null)[] {
  const { text, rangeOf } = nodesOf()
  return quotes.map(({ exact, prefix, suffix }) => {
    if (performance.now() > until) return null
    const matches: { start: number; end: number; errors: number }[] = []
    for (let at = text.indexOf(exact); at >= 0 && exact !== ''; at = text.indexOf(exact, at + 1))
      matches.push({ start: at, end: at + exact.length, errors: 0 })
    if (matches.length === 0) matches.push(...search(text, exact, Math.min(256, exact.length / 2)))
    const score = ({ start, end, errors }: (typeof matches)[number]): number =>
      50 * (1 - errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * likeness(text.slice(end, end + suffix.length), suffix)
    const [best] = matches.map(match => ({ match, score: score(match) })).sort((a, b) => b.score - a.score)
    return best === undefined ? null : rangeOf(best.match.start, best.match.end)
  })
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** mark.js with one expression of all quotes. It marks by changing the page, which is put back outside the time measured. */
function markJs(): Promise<number> {
  const expression = new RegExp(quotes.map(({ exact }) => escaped(exact)).join('|'), 'g')
  return new Promise(done => {
    const found = new Set<string>()
    new Mark(document.body).markRegExp(expression, {
      acrossElements: true,
      filter: (_node, words) => {
        found.add(words.replace(/\s+/g, ' '))
        return true
      },
      done: () => done(found.size),
    })
  })
}

export type Way = 'gainsay' | 'text at hand' | 'hypothesis' | 'mark.js'

function rangesBy(way: Way, until: number): (Range | null)[] {
  if (way === 'hypothesis') return hypothesis(until)
  return gainsay(way === 'text at hand' && atHand !== null ? atHand : readAll())
}

/** Takes away what an earlier run painted. */
export function clear(): void {
  new Mark(document.body).unmark()
  CSS.highlights.delete('bench')
  void document.body.offsetHeight
}

/**
 * Finds and paints the quotes and lays the page out; how many it found, -1 where that took longer than `budget` (ms). In a task of the
 * page's own: the browser counts no script that a driver evaluates.
 */
export const runLater = (way: Way, budget: number): Promise<number> =>
  new Promise((done, failed) => setTimeout(() => run(way, budget).then(done, failed)))

async function run(way: Way, budget: number): Promise<number> {
  const start = performance.now()
  let found = 0
  if (way === 'mark.js') found = await markJs()
  else {
    const ranges = rangesBy(way, start + budget).filter(range => range !== null)
    paint(ranges)
    found = ranges.length
  }
  void document.body.offsetHeight
  return performance.now() - start > budget ? -1 : found
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Which of the quotes are on the page, by its innerText, letters alone: told without any of the ways. */
export function present(): boolean[] {
  const page = letters(document.body.innerText)
  return quotes.map(({ exact }) => page.includes(letters(exact)))
}

/** Changes the page at the one quote taken, looks for it in both ways and puts the page back: how well each range fits, null for none. */
export function survive(
  change: string,
): { readonly gainsay: number | null; readonly hypothesis: number | null } | null {
  const truth = gainsay(readAll())[0] ?? null
  if (truth === null) return null
  const body = document.body
  const copy = body.cloneNode(true)
  changes[change]?.(truth)
  const fit = (found: Range | null | undefined): number | null => (found == null ? null : jaccard(truth, found))
  const fits = { gainsay: fit(gainsay(readAll())[0]), hypothesis: fit(hypothesis(Number.POSITIVE_INFINITY)[0]) }
  body.replaceWith(copy)
  return fits
}
