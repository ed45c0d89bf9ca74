/**
 * How well the article is found in real pages beside peers, and what that costs in the page.
 *   npm run bench -- page FOLDER [--browser firefox] [--worst] [--only ID] [--every N]
 * The folder holds html/ID.html.gz and ground-truth.json; pages are opened with scripts off and no network. Times are CPU ms of the
 * page's main thread (Firefox: wall ms), of code minified as it is shipped, each in a document opened for it whose styles are
 * computed, so that nothing is warm; what the asking itself costs is taken off.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { bundleForPage } from '../test/content/in-page.ts'
import { openPlainBrowser, pageOpener, readHtml, type SavedPage } from '../tools/saved-pages.ts'
import { mainThread } from './main-thread.ts'
import { meanScore, type PageScore, scorePage } from './page-score.ts'

type Times = Map<string, number[]>
type Clock = <T>(name: string, expression: string) => Promise<T>

interface Scored extends PageScore {
  readonly id: string
}

const quantile = (numbers: readonly number[], at: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * at)] ?? 0

const note = (times: Times, name: string, milliseconds: number): void => {
  times.set(name, [...(times.get(name) ?? []), milliseconds])
}

async function cpuClock(page: Page, times: Times): Promise<Clock> {
  const clock = await mainThread(page)
  return async <T>(name: string, expression: string) => {
    const before = (await clock()).all
    const value = (await page.evaluate(expression)) as T
    note(times, name, (await clock()).all - before)
    return value
  }
}

function wallClock(page: Page, times: Times): Clock {
  return async <T>(name: string, expression: string) => {
    const run = `(() => { const start = performance.now(); const value = ${expression}; return [performance.now() - start, value] })()`
    const [milliseconds, value] = (await page.evaluate(run)) as [number, T]
    note(times, name, milliseconds)
    return value
  }
}

interface Bench {
  readonly page: Page
  readonly open: (saved: SavedPage) => Promise<void>
  readonly time: Clock
  readonly finder: string
  readonly readability: string
}

/** Opens the page anew, with a module's exports, at rest. */
async function fresh({ page, open, finder }: Bench, saved: SavedPage, more = ''): Promise<void> {
  await open(saved)
  await page.evaluate(finder)
  await page.evaluate('inPage.settle()')
  if (more !== '') await page.evaluate(more)
}

interface Found {
  readonly text: string
  readonly article: boolean
  readonly peer: { readonly text: string; readonly ledBack: number }
}

async function measure(bench: Bench, saved: SavedPage): Promise<Found> {
  const { page, time, readability } = bench
  await fresh(bench, saved)
  await time('nothing', 'inPage.nothing()')
  const article = await time<boolean>('look', 'inPage.look()')
  await time('read', 'inPage.read()')
  const text = String(await page.evaluate('inPage.articleBody()'))
  await fresh(bench, saved)
  await time('bare', 'inPage.bare()')
  await fresh(bench, saved, readability)
  await time('readability', 'inPage.readable()')
  return { text, article, peer: (await page.evaluate('inPage.result()')) as Found['peer'] }
}

function report(times: Times, base: number): void {
  console.log('\n| | median | p95 |\n|---|---|---|')
  const row = (name: string, all: readonly number[]): void =>
    console.log(`| ${name} | ${quantile(all, 0.5).toFixed(2)} | ${quantile(all, 0.95).toFixed(2)} |`)
  const of = (name: string): number[] => (times.get(name) ?? []).map(each => Math.max(0, each - base))
  const looks = of('look')
  const whole = of('read').map((each, at) => each + (looks[at] ?? 0))
  row('is it an article', looks)
  row('from document to text sent', whole)
  row('bare text pass', of('bare'))
  row('Readability on a tagged clone', of('readability'))
  const bare = quantile(of('bare'), 0.5)
  // Firefox's clock is too rough for the shortest of these.
  if (bare > 0) console.log(`\n${(quantile(whole, 0.5) / bare).toFixed(1)} times the bare pass at the median`)
}

function truths(folder: string): [string, { articleBody: string; url: string }][] {
  const truth: unknown = JSON.parse(readFileSync(path.join(folder, 'ground-truth.json'), 'utf8'))
  if (typeof truth !== 'object' || truth === null) throw new Error('ground-truth.json is no object')
  return Object.entries(truth)
}

/** Runs the bench over a folder of pages and prints its tables. */
export async function run(args: readonly string[]): Promise<void> {
  const [folder] = args
  if (folder === undefined) throw new Error('usage: page FOLDER [--browser firefox] [--worst] [--only ID] [--every N]')
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const every = Number(option('--every') ?? 1)
  const wanted = truths(folder).filter(([id], at) => id.startsWith(option('--only') ?? '') && at % every === 0)
  const browserName = option('--browser') === 'firefox' ? 'firefox' : 'chromium'
  const browser = await openPlainBrowser(browserName)
  const times: Times = new Map()
  const ours: Scored[] = []
  const peers: PageScore[] = []
  const ledBack: number[] = []
  let articles = 0
  try {
    const page = await browser.newPage()
    const bench: Bench = {
      page,
      open: await pageOpener(page, false),
      time: browserName === 'firefox' ? wallClock(page, times) : await cpuClock(page, times),
      finder: await bundleForPage('bench/page-finder.ts', true),
      readability: await bundleForPage('bench/page-readability.ts', true),
    }
    for (const [id, { articleBody, url }] of wanted) {
      const html = readHtml(path.join(folder, 'html', `${id}.html.gz`))
      const { text, article, peer } = await measure(bench, { id, url, html })
      if (article && text !== '') articles += 1
      ours.push({ id, ...scorePage(articleBody, text) })
      peers.push(scorePage(articleBody, peer.text))
      ledBack.push(peer.ledBack)
    }
  } finally {
    await browser.close()
  }
  console.log(`${wanted.length} pages in ${browserName}, ${articles} read as articles\n`)
  console.log('| | F1 | precision | recall |\n|---|---|---|---|')
  console.log(`| Gainsay | ${meanScore(ours)} |\n| Readability on a tagged clone | ${meanScore(peers)} |`)
  const share = ledBack.reduce((sum, each) => sum + each, 0) / ledBack.length
  console.log(`\nReadability's text led back to the live page: ${(100 * share).toFixed(1)} %`)
  report(times, quantile(times.get('nothing') ?? [], 0.5))
  if (!args.includes('--worst')) return
  const low = ours.toSorted((a, b) => a.precision + a.recall - b.precision - b.recall).slice(0, 30)
  for (const { id, precision, recall } of low) console.log(`${precision.toFixed(3)} ${recall.toFixed(3)} ${id}`)
}
