/**
 * Stored quotes found and painted in real pages, and found again after changes; mark.js and the way of Hypothesis in the same run.
 *   npm run bench -- anchoring FOLDER-OF-PAGES [--every N] [--changed N] [--only-changed] [--firefox]
 * Quotes are runs of 5 to 25 words of the article texts, seeded; which of them a page has is told by its innerText.
 * `text at hand`: with the page's text read before, as the extension has it. N quotes a page are changed (2). Firefox tells no CPU
 * time: there only the changes are tried.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { TextQuoteSelector } from '../src/core/model.ts'
import { selectorOf } from '../src/core/text/anchoring/selector.ts'
import { bundleForPage, openBrowser } from '../test/content/in-page.ts'
import { findBrowser } from '../tools/browser/find.ts'
import type { Way } from './anchoring-page.ts'
import { median, row, table } from './library/figures.ts'
import { mainThread } from './main-thread.ts'

const sizes = [10, 100, 1_000, 10_000]
const ways: readonly Way[] = ['gainsay', 'text at hand', 'hypothesis', 'mark.js']
/** Ms a way may take for one page. */
const budget = 2_000

const unzip = promisify(gunzip)

/** Park and Miller's generator: the same quotes in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Runs of words of a text, within its lines, with what stands around them. */
function quotesOf(text: string, most: number, next: () => number): TextQuoteSelector[] {
  const lines = [...text.matchAll(/[^\n]{60,}/g)]
  return Array.from({ length: lines.length === 0 ? 0 : most }, () => {
    const line = lines[Math.floor(next() * lines.length)]
    const words = [...(line?.[0] ?? '').matchAll(/\S+/g)]
    const first = Math.floor(next() * Math.max(1, words.length - 5))
    const last = words[Math.min(words.length - 1, first + 4 + Math.floor(next() * 21))]
    const start = (line?.index ?? 0) + (words[first]?.index ?? 0)
    return selectorOf(text, { start, end: (line?.index ?? 0) + (last?.index ?? 0) + (last?.[0].length ?? 0) })
  })
}

interface Entry {
  readonly id: string
  readonly text: string
}

/** Serves the pages as they are, with nothing else allowed in them. */
async function serve(folder: string): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    readFile(path.join(folder, 'html', `${path.basename(request.url ?? '')}.html.gz`))
      .then(file => unzip(file))
      .then(html => {
        const policy = "default-src 'none'; style-src 'unsafe-inline'"
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
          .end(html)
      })
      .catch(() => response.writeHead(404).end())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

const call = <Reply>(page: Page, name: string, ...given: readonly unknown[]): Promise<Reply> =>
  page.evaluate(`inPage.${name}(${given.map(each => JSON.stringify(each)).join()})`) as Promise<Reply>

interface Tally {
  readonly times: number[]
  found: number
  readonly wanted: number[]
  spent: number
}

type Tallies = Map<string, Tally>

function tallyOf(tallies: Tallies, key: string): Tally {
  const known = tallies.get(key) ?? { times: [], found: 0, wanted: [], spent: 0 }
  tallies.set(key, known)
  return known
}

/** The quotes of one page and of others, mixed; `isPresent` by the page's innerText. */
function mixed(
  own: readonly TextQuoteSelector[],
  others: readonly TextQuoteSelector[],
  size: number,
): TextQuoteSelector[] {
  const present = own.slice(0, Math.ceil(size / 2))
  return [...present, ...others.slice(0, size - present.length)]
}

/** Measures one page: each way in a page opened anew, few quotes first. */
async function timePage(
  open: () => Promise<Page>,
  sets: readonly TextQuoteSelector[][],
  tallies: Tallies,
): Promise<void> {
  for (const way of ways) {
    const page = await open()
    const clock = await mainThread(page)
    if (way === 'text at hand') await call(page, 'readBefore')
    let isSpent = false
    for (const set of sets) {
      const tally = tallyOf(tallies, `${way} ${set.length}`)
      if (isSpent) {
        tally.spent++
        continue
      }
      await call(page, 'take', set)
      const isThere = await call<boolean[]>(page, 'present')
      try {
        await call(page, 'clear')
        const before = await clock()
        const found = await call<number>(page, 'runLater', way, budget)
        const after = await clock()
        const took = after.script + after.layout - before.script - before.layout
        isSpent = found < 0
        if (isSpent) tally.spent++
        else tally.found += found
        tally.times.push(took)
        tally.wanted.push(isSpent ? 0 : isThere.filter(Boolean).length)
      } catch (error) {
        // An expression of so many words is too large for the engine: mark.js cannot do it.
        if (!String(error).includes('too large')) throw error
        isSpent = true
        tally.spent++
      }
    }
    await page.close()
  }
}

type Survivals = Map<string, Record<'gainsay' | 'hypothesis', (number | null)[]>>

async function changePage(page: Page, own: readonly TextQuoteSelector[], survivals: Survivals): Promise<void> {
  const names = (await page.evaluate('inPage.changeNames')) as string[]
  for (const quote of own) {
    await call(page, 'take', [quote])
    for (const name of names) {
      const fits = await call<Record<'gainsay' | 'hypothesis', number | null> | null>(page, 'survive', name)
      if (fits === null) continue
      const all = survivals.get(name) ?? { gainsay: [], hypothesis: [] }
      all.gainsay.push(fits.gainsay)
      all.hypothesis.push(fits.hypothesis)
      survivals.set(name, all)
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

function reportTimes(tallies: Tallies): void {
  table(
    'Finding and painting, CPU ms at the median',
    'way',
    ...sizes.map(String),
    'found at 100',
    'ms a found quote',
    'pages over budget',
  )
  for (const way of ways) {
    const each = sizes.map(size => tallyOf(tallies, `${way} ${size}`))
    const hundred = each[1]
    const wanted = sum(hundred?.wanted ?? [])
    row(
      way,
      ...each.map(({ times }) => (times.length === 0 ? '' : median(times))),
      `${hundred?.found} (${wanted} there)`,
      hundred === undefined || hundred.found === 0 ? '' : (sum(hundred.times) / hundred.found).toFixed(2),
      each.map(({ spent }) => spent).join(', '),
    )
  }
}

function reportChanges(survivals: Survivals): void {
  table('Found again, share at Jaccard 0.8 (at a wrong place)', 'change', 'quotes', 'gainsay', 'hypothesis')
  for (const [name, both] of survivals) {
    const cell = (fits: readonly (number | null)[]): string => {
      const share = (count: number): string => ((100 * count) / fits.length).toFixed(1)
      const well = fits.filter(fit => fit !== null && fit >= 0.8).length
      return `${share(well)} (${share(fits.filter(fit => fit !== null && fit < 0.8).length)})`
    }
    row(name, String(both.gainsay.length), cell(both.gainsay), cell(both.hypothesis))
  }
}

const openFirefox = (): Promise<Browser> => {
  const executablePath = findBrowser('firefox')
  if (executablePath === null) throw new Error('no Firefox found')
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
}

/** Prints both tables. */
export async function run(args: readonly string[]): Promise<void> {
  const [folder = ''] = args
  if (folder === '')
    throw new Error(
      'usage: npm run bench -- anchoring FOLDER-OF-PAGES [--every N] [--changed N] [--only-changed] [--firefox]',
    )
  const numberOf = (name: string, usual: number): number =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual
  const every = numberOf('--every', 1)
  const truth = JSON.parse(await readFile(path.join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  const all: Entry[] = Object.entries(truth).map(([id, { articleBody }]) => ({ id, text: articleBody }))
  const entries = all.filter((_, at) => at % every === 0)
  const next = random(1)
  const pool = all.map(entry => ({ ...entry, quotes: quotesOf(entry.text, 120, next) }))
  const shuffled = pool
    .flatMap(({ id, quotes }) => quotes.map(quote => ({ id, quote, place: next() })))
    .sort((a, b) => a.place - b.place)
  const code = await bundleForPage('bench/anchoring-page.ts')
  const server = await serve(folder)
  const browser = args.includes('--firefox') ? await openFirefox() : await openBrowser()
  const tallies: Tallies = new Map()
  const survivals: Survivals = new Map()
  try {
    for (const { id } of entries) {
      const open = async (): Promise<Page> => {
        const page = await browser.newPage()
        await page.goto(`${server.address}/${id}`, { waitUntil: 'domcontentloaded' })
        await page.evaluate(code)
        return page
      }
      const page = await open()
      const drawn = pool.find(each => each.id === id)?.quotes ?? []
      await call(page, 'take', drawn)
      const isThere = await call<boolean[]>(page, 'present')
      const own = [...new Map(drawn.filter((_, at) => isThere[at]).map(quote => [quote.exact, quote])).values()]
      const others = shuffled.flatMap(each => (each.id === id ? [] : each.quote))
      await changePage(page, own.slice(0, numberOf('--changed', 2)), survivals)
      await page.close()
      if (args.includes('--only-changed') || args.includes('--firefox')) continue
      await timePage(
        open,
        sizes.map(size => mixed(own, others, size)),
        tallies,
      )
    }
  } finally {
    await browser.close()
    server.close()
  }
  if (tallies.size > 0) reportTimes(tallies)
  reportChanges(survivals)
}
