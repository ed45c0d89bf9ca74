/**
 * What the built extension (`npm run build` before) adds to the opening of real pages, in Chromium.
 *   npm run bench -- page-load FOLDER-OF-PAGES [--rounds N]
 * Ten pages, opened as they were saved, their own scripts running as far as they need no network: at an address where the extension
 * reads and marks them, and in the same browser at one where it is not allowed, in turns, each in a new tab. CPU of the tab's main
 * thread from the address to a rest of some seconds; then what its heap holds after a collection.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { openSession, type Session } from '../test/e2e/session.ts'
import { pageOpener, readHtml, type SavedPage } from '../tools/saved-pages.ts'
import { mainThread } from './main-thread.ts'

const count = 10
/** From the document's being there to the reading of the clock, in ms. */
const rest = 4_000

const hosts = { with: '127.0.0.1', without: 'localhost' } as const
type Side = keyof typeof hosts

interface Cost {
  readonly cpu: number
  /** Bytes. */
  readonly heap: number
  readonly isMarked: boolean
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

async function load({ browser }: Session, { id, html }: Omit<SavedPage, 'url'>, side: Side): Promise<Cost> {
  const page = await browser.newPage()
  const clock = await mainThread(page)
  const open = await pageOpener(page, true)
  await open({ id, html, url: `http://${hosts[side]}/2026/${id}` })
  await new Promise(resolve => setTimeout(resolve, rest))
  const { all: cpu } = await clock()
  const isMarked = await page.evaluate(() => CSS.highlights.size > 0)
  const heap = await heapOf(page)
  await page.close()
  return { cpu, heap, isMarked }
}

interface Pair {
  readonly with: readonly Cost[]
  readonly without: readonly Cost[]
}

function report(pairs: ReadonlyMap<string, Pair>): void {
  console.log('\n| page | without, ms | with | share | heap without, MB | with |\n|---|---|---|---|---|---|')
  const shares: number[] = []
  const bytes: number[] = []
  for (const [id, pair] of pairs) {
    const cpu = { with: median(pair.with.map(each => each.cpu)), without: median(pair.without.map(each => each.cpu)) }
    const heap = {
      with: median(pair.with.map(each => each.heap)),
      without: median(pair.without.map(each => each.heap)),
    }
    shares.push(cpu.with / cpu.without - 1)
    bytes.push(heap.with - heap.without)
    const numbers = [cpu.without, cpu.with, 100 * (cpu.with / cpu.without - 1), heap.without / 1e6, heap.with / 1e6]
    const marked = pair.with.every(each => each.isMarked) ? '' : ' (not marked)'
    console.log(`| ${id.slice(0, 8)}${marked} | ${numbers.map(each => each.toFixed(1)).join(' | ')} |`)
  }
  console.log(
    `\nmedian of the pages: ${(100 * median(shares)).toFixed(1)} % more CPU, ${(median(bytes) / 1e6).toFixed(2)} MB more`,
  )
}

/** Prints the table. */
export async function run(args: readonly string[]): Promise<void> {
  const [folder] = args
  if (folder === undefined) throw new Error('usage: page-load FOLDER-OF-PAGES [--rounds N]')
  const rounds = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 5
  const ids = Object.keys(JSON.parse(readFileSync(path.join(folder, 'ground-truth.json'), 'utf8')))
  const chosen = ids.filter((_, at) => at % Math.floor(ids.length / count) === 0).slice(0, count)
  const session = await openSession({ grant: [`http://${hosts.with}/*`] })
  const costs = new Map<string, Record<Side, Cost[]>>()
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const id of chosen) {
        const html = readHtml(path.join(folder, 'html', `${id}.html.gz`))
        const pair = costs.get(id) ?? { with: [], without: [] }
        costs.set(id, pair)
        for (const side of ['with', 'without'] as const) pair[side].push(await load(session, { id, html }, side))
      }
  } finally {
    await session.close()
  }
  report(costs)
}
