/**
 * What it costs to keep up with a page, in Chromium with the built extension (`npm run build` before).
 *   npm run bench -- keeping-up [/work/shared/eval/pages]
 * 500 paragraphs in 25 bursts: our longest task and time from paragraph to mark, from the browser's own trace and the page's clock;
 * the finder's time against reading everything again. With a folder of real pages: load and memory with the extension and without.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { bundleForPage, openBrowser, openPage } from '../test/content/in-page.ts'
import { LOOPBACK, openSession, type Session } from '../test/e2e/session.ts'
import { behavingPages } from '../test/fixtures/behaving.ts'
import { waitUntil } from '../tools/browser/remote.ts'

const unzip = promisify(gunzip)
const bursts = 25
const count = 20

const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0
const ms = (value: number): string => `${value.toFixed(1)} ms`
const html = behavingPages.find(({ name }) => name === 'virtual list')?.html ?? ''

async function againstRescan(): Promise<void> {
  const browser = await openBrowser()
  const sums = { remembers: [] as number[], rescans: [] as number[] }
  for (let round = 0; round < 6; round += 1) {
    for (const [way, remembers] of [
      ['remembers', true],
      ['rescans', false],
    ] as const) {
      const page = await openPage(browser, 'bench/keeping-up-probe.ts', html)
      const { scans } = (await page.evaluate(`inPage.follow(${bursts}, ${count}, ${remembers})`)) as { scans: number[] }
      sums[way].push(scans.reduce((sum, each) => sum + each, 0))
      await page.close()
    }
  }
  await browser.close()
  const [own, all] = [Math.min(...sums.remembers), Math.min(...sums.rescans)]
  console.log(
    `finder, ${bursts} bursts, least of 6: ${ms(own)} against ${ms(all)} of a full rescan (${(own / all).toFixed(2)})`,
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

/** Main-thread CPU in ms from opening to three seconds later, and the page's heap in MB after rubbish is collected. */
async function visit(session: Session, url: string): Promise<{ task: number; heap: number }> {
  const page = await session.browser.newPage()
  const client = await page.createCDPSession()
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metric = async (wanted: string): Promise<number> =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === wanted)?.value ?? 0
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await page.bringToFront()
  await new Promise(resolve => setTimeout(resolve, 3_000))
  const task = (await metric('TaskDuration')) * 1_000
  await client.send('HeapProfiler.collectGarbage')
  const heap = (await metric('JSHeapUsedSize')) / 1e6
  await page.close()
  return { task, heap }
}

async function loads(folder: string): Promise<void> {
  const sessions = [await openSession(), await openSession({ grant: [] })] as const
  const files = (await readdir(path.join(folder, 'html'))).sort().filter((_, index) => index % 12 === 0)
  const shares: number[] = []
  const heaps: number[] = []
  try {
    for (const file of files.slice(0, 10)) {
      const content = await unzip(await readFile(path.join(folder, 'html', file)))
      const seen = [[], []] as [{ task: number; heap: number }[], { task: number; heap: number }[]]
      for (let round = 0; round < 3; round += 1)
        for (const [index, session] of sessions.entries())
          seen[index === 0 ? 0 : 1].push(await visit(session, session.server.add(`2026/${file}`, content)))
      const least = (side: 0 | 1, what: 'task' | 'heap'): number => Math.min(...seen[side].map(each => each[what]))
      shares.push(least(0, 'task') / least(1, 'task') - 1)
      heaps.push(least(0, 'heap') - least(1, 'heap'))
    }
  } finally {
    for (const session of sessions) await session.close()
  }
  console.log(
    `load, 10 pages: renderer +${(at(shares, 0.5) * 100).toFixed(1)} % at the median (${shares.map(each => `${(each * 100).toFixed(1)}`).join(', ')})`,
  )
  console.log(`heap of a tab: +${at(heaps, 0.5).toFixed(2)} MB at the median, at most ${Math.max(...heaps).toFixed(2)}`)
}

/** Runs the bench. */
export async function run([folder]: readonly string[]): Promise<void> {
  await againstRescan()
  const session = await openSession({ grant: LOOPBACK })
  try {
    await inExtension(session)
  } finally {
    await session.close()
  }
  if (folder !== undefined) await loads(folder)
}
