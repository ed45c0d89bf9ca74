/**
 * What it costs to keep up with a page, in Chromium with the built extension (`npm run build` before).
 *   npm run bench -- keeping-up
 * 500 paragraphs in 25 bursts: our longest task and time from paragraph to mark, from the browser's own trace and the page's clock;
 * the finder's CPU time against reading everything again after each burst.
 */
import type { Browser } from 'puppeteer-core'
import { bundleForPage, openBrowser, openPage } from '../test/content/in-page.ts'
import { LOOPBACK, openSession, type Session } from '../test/e2e/session.ts'
import { behavingPages } from '../test/fixtures/behaving.ts'
import { waitUntil } from '../tools/browser/remote.ts'
import type { Way } from './keeping-up-probe.ts'
import { mainThread } from './main-thread.ts'

const bursts = 25
const count = 20

const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0
const ms = (value: number): string => `${value.toFixed(1)} ms`
const html = behavingPages.find(({ name }) => name === 'virtual list')?.html ?? ''

const ways: readonly Way[] = ['changes', 'all', 'anew']
const rounds = 6

/** CPU of the main thread for the scans after all bursts, in ms. */
async function scansOf(browser: Browser, way: Way): Promise<number> {
  const page = await openPage(browser, 'bench/keeping-up-probe.ts', html)
  const clock = await mainThread(page)
  await page.evaluate(`inPage.scan('anew')`)
  let sum = 0
  for (let burst = 0; burst < bursts; burst += 1) {
    await page.evaluate(`inPage.addBurst(${burst}, ${count})`)
    const start = (await clock()).all
    await page.evaluate('0')
    const before = (await clock()).all
    await page.evaluate(`inPage.scan('${way}')`)
    // Less what the asking itself takes.
    sum += (await clock()).all - before - (before - start)
  }
  await page.close()
  return sum
}

async function againstRescan(): Promise<void> {
  const browser = await openBrowser()
  const sums: Record<Way, number[]> = { changes: [], all: [], anew: [] }
  for (let round = 0; round < rounds; round += 1) for (const way of ways) sums[way].push(await scansOf(browser, way))
  await browser.close()
  const [changes, all, anew] = [Math.min(...sums.changes), Math.min(...sums.all), Math.min(...sums.anew)]
  console.log(`finder, CPU of ${bursts} bursts, least of ${rounds}: ${ms(changes)} for what changed`)
  console.log(
    `all again: ${ms(all)} (${(changes / all).toFixed(2)}), as if new: ${ms(anew)} (${(changes / anew).toFixed(2)})`,
  )
}

interface TraceEvent {
  readonly name: string
  /** Thread time, in µs: what other programs take of the machine is not in it. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** Main-thread calls into the extension's scripts, in ms of CPU. */
function ownCalls(trace: Uint8Array | undefined): number[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(trace ?? []).toString())
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:'))
    .map(({ tdur }) => (tdur ?? 0) / 1_000)
}

async function inExtension(session: Session): Promise<void> {
  const page = await session.browser.newPage(session.server.add('2026/bursts', html))
  await waitUntil('a mark', () => page.evaluate(() => CSS.highlights.size > 0), 10_000)
  await page.evaluate(await bundleForPage('bench/keeping-up-probe.ts'))
  await page.tracing.start({ categories: ['devtools.timeline'] })
  const waits = (await page.evaluate(`inPage.time(${bursts}, ${count}, 400)`)) as (number | null)[]
  const calls = ownCalls(await page.tracing.stop())
  const known = waits.filter(wait => wait !== null)
  console.log(
    `extension: longest task ${ms(Math.max(...calls))}, p95 ${ms(at(calls, 0.95))}, all ${ms(calls.reduce((sum, each) => sum + each, 0))} in ${calls.length}`,
  )
  console.log(
    `paragraph to mark: median ${ms(at(known, 0.5))}, p95 ${ms(at(known, 0.95))}, marked ${known.length} of ${bursts}`,
  )
  await page.close()
}

/** Runs the bench. */
export async function run(): Promise<void> {
  await againstRescan()
  const session = await openSession({ grant: LOOPBACK })
  try {
    await inExtension(session)
  } finally {
    await session.close()
  }
}
