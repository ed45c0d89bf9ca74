/**
 * What it costs to mark 500 passages of a page: painted as the extension paints them, beside the same ranges wrapped in elements, in
 * Chromium, in one run.
 *   npm run bench -- painting
 * CPU ms of the main thread, script and layout, in pages opened anew; ways and rounds take turns.
 */
import type { Browser } from 'puppeteer-core'
import { openBrowser, openPage } from '../test/content/in-page.ts'
import { mainThread } from './main-thread.ts'

const ways = ['painted', 'wrapped'] as const
type Way = (typeof ways)[number]

const passages = 500
const rounds = 9

/** A long article with links and emphasis in it, as real ones have. */
const html = `<!doctype html><title>Harbour</title><main><article><h1>What the harbour master said</h1>${Array.from(
  { length: 250 },
  (_, at) =>
    `<p>On day ${at} the harbour master said that the <a href="#${at}">tide of the ${at}th hour</a> had come in late. The owner of
    the <em>ferry</em> denied that anybody on the quay was surprised by it, <b>and said</b> that the pump had failed again.</p>`,
).join('')}</article></main>`

interface Cost {
  readonly both: number
  readonly layout: number
  readonly nodes: number
  readonly records: number
}

async function costOf(browser: Browser, way: Way): Promise<Cost> {
  const page = await openPage(browser, 'bench/painting-page.ts', html)
  await page.addStyleTag({ path: 'src/content/marks.css' })
  const clock = await mainThread(page)
  await page.evaluate(`inPage.prepare(${passages})`)
  const start = await clock()
  await page.evaluate(`inPage.markLater('nothing')`)
  const before = await clock()
  await page.evaluate(`inPage.markLater('${way}')`)
  const after = await clock()
  const { nodes, records } = (await page.evaluate('inPage.changes()')) as Pick<Cost, 'nodes' | 'records'>
  await page.close()
  const layout = after.layout - before.layout
  // Less what the asking itself takes. The frame that may come meanwhile is neither script nor layout.
  const script = after.script - before.script - (before.script - start.script)
  return { both: script + layout, layout, nodes, records }
}

const median = (numbers: readonly number[]): string =>
  ([...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN).toFixed(2)

/** Prints the table. */
export async function run(): Promise<void> {
  const browser = await openBrowser()
  const costs: Record<Way, Cost[]> = { painted: [], wrapped: [] }
  try {
    for (let round = 0; round < rounds; round += 1) for (const way of ways) costs[way].push(await costOf(browser, way))
  } finally {
    await browser.close()
  }
  console.log(`${passages} ranges, medians of ${rounds}\n`)
  console.log('| | script and layout, ms | least | of it style and layout | nodes added | mutation records |')
  console.log('|---|---|---|---|---|---|')
  for (const way of ways) {
    const each = costs[way]
    const both = each.map(cost => cost.both)
    const cells = [median(both), Math.min(...both).toFixed(2), median(each.map(cost => cost.layout))]
    console.log(`| ${way} | ${cells.join(' | ')} | ${each[0]?.nodes} | ${each[0]?.records} |`)
  }
}
