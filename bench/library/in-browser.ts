/** The library on the IndexedDB of one real browser: import, look-ups from a killed background, and memory. */
import type { Page } from 'puppeteer-core'
import { backupWriter } from '../../src/core/interchange/backup.ts'
import type { BrowserName } from '../../tools/browser/extension-browser.ts'
import { openUnderTest, type Subject, type UnderTest } from './extension.ts'
import { least, median, row, table, verdict, verdictAtLeast } from './figures.ts'
import { settledMemory } from './memory.ts'

const coldRuns = 9
const warmRuns = 9

/** Times of one article in ms, from message to answer. */
interface Times {
  readonly cold: readonly number[]
  readonly warm: readonly number[]
  /** Medians of the parts of a cold one: the script's start, and the look-up itself. */
  readonly boot: number
  readonly inside: number
}

/** What is measured with: claims, an article, and for MiniSearch the JSON of its index by number of claims. */
export interface Material {
  readonly texts: readonly string[]
  readonly article: readonly string[]
  readonly sizes: readonly number[]
  peerJson(size: number): string
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** A backup file with the first claims. */
function backupOf(texts: readonly string[]): string {
  const writer = backupWriter()
  const lines = texts.map((text, at) =>
    writer.line({
      type: 'claim',
      record: {
        id: `claim ${String(at).padStart(7, '0')}`,
        origin: 'article',
        created: 1,
        updated: 1,
        trashed: null,
        text,
        lang: 'en',
        claimant: null,
        sourcing: { class: 'unattributed', chain: [], directness: 'paraphrase' },
      },
    }),
  )
  return writer.header() + lines.join('')
}

async function timesOf({ browser }: UnderTest, page: Page, article: readonly string[], size: number): Promise<Times> {
  const ask = () => page.evaluate((sentences, count) => bench.ask(sentences, count), [...article], size)
  const cold: number[] = []
  const inside: number[] = []
  const boot: number[] = []
  let life = (await ask()).life
  for (let tries = 0; cold.length < coldRuns; tries++) {
    await browser.stopBackground()
    // What ended gives its memory and its locks back before the next begins, as after a real pause.
    await pause(300)
    const answer = await ask()
    // Chromium now and then lets a worker finish what it is at before it ends.
    if (answer.life === life && tries < coldRuns * 3) continue
    if (answer.life === life) throw new Error('the background was not killed')
    life = answer.life
    cold.push(answer.total)
    inside.push(answer.ms)
    boot.push(answer.boot)
  }
  const warm: number[] = []
  for (let run = 0; run < warmRuns; run++) warm.push((await ask()).total)
  return { cold, warm, boot: median(boot), inside: median(inside) }
}

/** Imports with a page beside it whose main thread is watched. */
async function importAll(test: UnderTest, page: Page, file: string) {
  const popup = await test.openPage()
  await popup.bringToFront()
  await popup.evaluate(() => bench.watchPauses())
  await pause(2_000)
  const quiet = await popup.evaluate(() => bench.endWatch())
  await popup.evaluate(() => bench.watchPauses())
  const imported = await page.evaluate(name => bench.importBackup(name), file)
  const watched = await popup.evaluate(() => bench.endWatch())
  await popup.close()
  return { imported, quiet, watched }
}

async function measureSubject(name: BrowserName, subject: Subject, size: number, material: Material) {
  const files = new Map<string, string>()
  if (subject === 'gainsay') files.set('backup.json', backupOf(material.texts.slice(0, size)))
  if (subject === 'minisearch') files.set('index.json', material.peerJson(size))
  const test = await openUnderTest(subject, name, files)
  try {
    const writing = await test.openPage()
    if (subject === 'minisearch') await writing.evaluate(count => bench.storePeer('index.json', count), size)
    const imported = subject === 'gainsay' ? await importAll(test, writing, 'backup.json') : null
    // Another day: the memory that writing took is gone, and what the database has to tidy up is tidied.
    await test.restart()
    const page = await test.openPage()
    await pause(size > 50_000 ? 10_000 : 3_000)
    const times = await timesOf(test, page, material.article, size)
    return { imported, times, memory: await settledMemory(test.browser) }
  } finally {
    await test.close()
  }
}

/** Prints what one browser gives. */
export async function measureInBrowser(name: BrowserName, material: Material, withPeer: boolean): Promise<void> {
  const { sizes } = material
  const empty = await measureSubject(name, 'empty', 0, material)
  table(
    `${name}: one article of 40 sentences, message to answer, ms`,
    'background',
    'claims',
    'cold',
    'least',
    'of it boot',
    'of it look-up',
    'warm',
  )
  const print = (title: string, size: string, { cold, warm, boot, inside }: Times) =>
    row(title, size, median(cold), least(cold), boot, inside, median(warm))
  print('empty', '', empty.times)
  const ours = []
  for (const size of sizes) {
    const measured = await measureSubject(name, 'gainsay', size, material)
    ours.push({ size, ...measured })
    print('Gainsay', String(size), measured.times)
    if (!withPeer || size < 10_000) continue
    const peer = await measureSubject(name, 'minisearch', size, material)
    print('MiniSearch from stored JSON', String(size), peer.times)
    row('MiniSearch: memory beyond empty, MB', String(size), peer.memory - empty.memory, '', '', '', '')
  }
  console.log()
  for (const { size, times, memory } of ours) {
    verdict(`${name}: cold at ${size}`, median(times.cold), size > 20_000 ? 200 : 80, 'ms')
    verdict(`${name}: memory beyond empty at ${size}`, memory - empty.memory, 30, 'MB')
  }
  const [first, last] = [ours[0], ours.at(-1)]
  if (first && last && first !== last) {
    verdict(`${name}: growth of a warm look-up`, median(last.times.warm) / median(first.times.warm), 4, 'times')
    verdict(`${name}: growth of a cold look-up`, median(last.times.cold) / median(first.times.cold), 4, 'times')
  }
  if (last?.imported) printImport(name, last.size, last.imported)
}

function printImport(
  name: BrowserName,
  size: number,
  { imported, quiet, watched }: NonNullable<Awaited<ReturnType<typeof measureSubject>>['imported']>,
): void {
  verdictAtLeast(`${name}: import of ${size}`, imported.added / imported.seconds, 3_000, 'claims a second')
  const [longest = 0] = watched.longest
  verdict(`${name}: longest pause of a page beside it`, longest, 50, 'ms')
  const rest = watched.longest.map(each => each.toFixed(0)).join(' ')
  console.log(`  the longest: ${rest} of ${watched.turns} turns; at rest: ${quiet.longest[0]?.toFixed(0)}`)
  console.log(
    `  ${imported.reports} reports of progress, longest silence ${(imported.longestSilence / 1_000).toFixed(1)} s`,
  )
}
