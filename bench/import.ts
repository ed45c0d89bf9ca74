/**
 * A large feed of fact checks into the built extension: records a second and peak memory, its page killed three times on the way, beside
 * a loop that only puts the same records into a database of its own, one after the other, in the same browser.
 *   npm run build && npm run bench -- import [REVIEWS] [--browser chromium|firefox] [--no-kills]
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { clickNamed } from '../test/e2e/controls.ts'
import type { BrowserName, ExtensionBrowser } from '../tools/browser/extension-browser.ts'
import { launchBrowser } from '../tools/browser/launch.ts'
import { waitUntil } from '../tools/browser/remote.ts'
import { row, table } from './library/figures.ts'

const HOUR = 3_600_000
const body =
  'The harbour master counted tickets, photographs and the log of the pilots for each day of the year. '.repeat(6)

/** Writes a feed of some 1,000 bytes a review, each with a claim, a verdict and a place: three records. */
async function writeFeed(file: string, reviews: number): Promise<void> {
  const out = createWriteStream(file)
  for (let at = 0; at < reviews; at++) {
    const review = {
      '@type': 'ClaimReview',
      url: `https://checker.example/${at}`,
      claimReviewed: `The ferry number ${at} of Town${at % 977} sailed empty for ${at % 53} days`,
      datePublished: '2026-02-03',
      inLanguage: 'en',
      author: { '@type': 'Organization', name: `Checker ${at % 200}` },
      reviewRating: { '@type': 'Rating', alternateName: 'Wrong', ratingValue: 1, bestRating: 5, worstRating: 1 },
      reviewBody: body,
      itemReviewed: {
        '@type': 'Claim',
        author: { name: `Speaker ${at % 5_000}` },
        appearance: `https://post.example/${at}`,
      },
    }
    if (!out.write(`${JSON.stringify(review)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/** MB that a process and all that it started hold, each shared page counted once. */
async function memoryOf(root: number): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    const words = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : ''
    const parent = /\) \S (\d+)/.exec(words)?.[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const isOurs = (process: number): boolean => process === root || (process > 1 && isOurs(parents.get(process) ?? 0))
  const sizes = [...parents.keys()].filter(isOurs).map(async process => {
    const rollup = await readFile(`/proc/${process}/smaps_rollup`, 'utf8').catch(() => '')
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1_000
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** The most memory that was held during some work above what was held before, in MB, and how long it took, in seconds. */
export async function measured(
  browser: Pick<ExtensionBrowser, 'puppeteer'>,
  work: () => Promise<unknown>,
): Promise<{ seconds: number; peak: number }> {
  const root = browser.puppeteer.process()?.pid
  if (root === undefined) throw new Error('the browser has no process')
  const before = await memoryOf(root)
  let peak = before
  let isDone = false
  const watching = (async () => {
    while (!isDone) {
      peak = Math.max(peak, await memoryOf(root))
      await new Promise(resolve => setTimeout(resolve, 5000))
    }
  })()
  const started = performance.now()
  await work()
  const seconds = (performance.now() - started) / 1_000
  isDone = true
  await watching
  return { seconds, peak: peak - before }
}

/** Chooses a file as a reader does: the browser reads it from the disk. */
async function upload(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector)
  await (await input?.toElement('input'))?.uploadFile(file)
}

async function chosen(browser: ExtensionBrowser, file: string): Promise<Page> {
  const page = await browser.openExtensionPage('library/library.html#settings')
  await page.waitForFunction(() => /Import from a file…|Show the import…/.test(document.body.innerText))
  const name = await page.evaluate(() =>
    document.body.innerText.includes('Show the import…') ? 'Show the import…' : 'Import from a file…',
  )
  await clickNamed(page, name)
  await upload(page, 'dialog input[type=file]', file)
  return page
}

/** Waits for words in the dialog; a single question to the page may not take that long. */
const says = (page: Page, words: string): Promise<void> =>
  waitUntil(words, () => page.evaluate(text => document.querySelector('dialog')?.innerText.includes(text), words), HOUR)

/** Imports the feed; with `kills` the page is closed at these shares of it, and the import gone on with in another. */
async function importFeed(browser: ExtensionBrowser, file: string, kills: readonly number[]): Promise<string> {
  let page = await chosen(browser, file)
  await says(page, 'by its content')
  await clickNamed(page, 'Import')
  for (const share of kills) {
    await waitUntil(
      `${share} of the file`,
      () => page.evaluate(at => (document.querySelector('progress')?.value ?? 0) >= at, share),
      HOUR,
    )
    await page.close()
    page = await chosen(browser, file)
  }
  await says(page, 'is imported:')
  const words = await page.evaluate(() => document.querySelector('dialog')?.innerText ?? '')
  await clickNamed(page, 'Done')
  await page.close()
  return words.match(/[\d.,]+ records? added[^\n]*/)?.[0] ?? words
}

/** Puts each review as it is into a store of a database of its own, some hundreds a transaction. */
async function putLoop(browser: ExtensionBrowser, file: string): Promise<void> {
  const page = await chosen(browser, file)
  page.setDefaultTimeout(HOUR)
  await page.evaluate(async () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'put-loop'
    document.querySelector('dialog')?.append(input)
  })
  await upload(page, '#put-loop', file)
  await page.evaluate(async () => {
    const feed = document.querySelector<HTMLInputElement>('#put-loop')?.files?.[0]
    if (feed === undefined) throw new Error('no file')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('put-loop', 1)
      opening.onupgradeneeded = () => void opening.result.createObjectStore('reviews', { keyPath: 'url' })
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const reader = feed.stream().pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = (rest + read.value).split('\n')
      rest = lines.pop() ?? ''
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('reviews', 'readwrite', { durability: 'relaxed' })
        for (const line of lines) transaction.objectStore('reviews').put(JSON.parse(line))
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(transaction.error)
      })
    }
  })
  await page.close()
}

/** Prints the table. */
export async function run(args: readonly string[]): Promise<void> {
  const reviews = args.map(Number).find(each => each > 0) ?? 300_000
  const wanted = args.includes('--browser') ? args[args.indexOf('--browser') + 1] : undefined
  const folder = await mkdtemp(path.join(tmpdir(), 'gainsay-feed-'))
  const file = path.join(folder, 'feed.jsonl')
  await writeFeed(file, reviews)
  table(
    `${reviews} fact checks, ${((await stat(file)).size / 1e6).toFixed(0)} MB`,
    '',
    'seconds',
    'reviews a second',
    'records a second',
    'peak MB more',
    '',
  )
  const names: readonly BrowserName[] = ['chromium', 'firefox']
  for (const name of names.filter(each => wanted === undefined || each === wanted)) {
    const kills = args.includes('--no-kills') ? [] : [0.2, 0.45, 0.7]
    for (const [what, work] of [
      [
        `${name}: put loop`,
        async (browser: ExtensionBrowser) => {
          await putLoop(browser, file)
          return 'one record a review'
        },
      ],
      [`${name}: import`, (browser: ExtensionBrowser) => importFeed(browser, file, [])],
      ...(kills.length === 0
        ? []
        : [
            [
              `${name}: import, page closed three times`,
              (browser: ExtensionBrowser) => importFeed(browser, file, kills),
            ] as const,
          ]),
    ] as const) {
      const browser = await launchBrowser(name, { extension: `dist/${name}` })
      let words = ''
      const { seconds, peak } = await measured(browser, async () => {
        words = await work(browser)
      })
      const records = what.endsWith('loop') ? reviews : 3 * reviews
      row(what, seconds, reviews / seconds, records / seconds, peak, words)
      await browser.close()
    }
  }
  console.log(`load at the end ${loadavg()[0]?.toFixed(1)}`)
  await rm(folder, { recursive: true, force: true })
}
