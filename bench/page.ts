/**
 * How well the article is found in real pages, and how long that takes.
 *   npm run bench page /work/shared/eval/pages [--worst]
 * The folder holds html/ID.html.gz and ground-truth.json; pages are opened with scripts off and the network refused.
 * The measure is that of scrapinghub/article-extraction-benchmark: multisets of 4-word shingles, F1 of mean precision and recall.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { bundleForPage, openBrowser } from '../test/content/in-page.ts'

interface Found {
  readonly text: string
  readonly milliseconds: readonly [number, number]
  readonly article: boolean
}

interface Score {
  readonly id: string
  readonly precision: number
  readonly recall: number
  readonly found: Found
}

const unzip = promisify(gunzip)

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []

function shingles(text: string): Map<string, number> {
  const all = words(text)
  const counts = new Map<string, number>()
  for (let index = 0; index < Math.max(1, all.length - 3); index += 1) {
    const key = all.slice(index, index + 4).join('\0')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Precision and recall of one page, as the benchmark defines them. */
export function scorePage(truth: string, predicted: string): { precision: number; recall: number } {
  const expected = shingles(truth)
  const actual = shingles(predicted)
  let common = 0
  for (const [key, count] of expected) common += Math.min(count, actual.get(key) ?? 0)
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)
  const share = (total: number): number => (total === 0 ? 0 : common / total)
  return { precision: share(sum(actual)), recall: share(sum(expected)) }
}

async function findIn(page: Page, finder: string, html: string, url: string): Promise<Found> {
  page.removeAllListeners('request')
  page.on('request', request => {
    const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const answer = wanted ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort()
    answer.catch((error: Error) => console.error(`${url}: ${error.message}`))
  })
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 })
  await page.evaluate(finder)
  return (await page.evaluate('inPage.measure()')) as Found
}

const median = (numbers: readonly number[], at = 0.5): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * at)] ?? 0

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

function report(scores: readonly Score[], worst: boolean): void {
  const precision = mean(scores.map(score => score.precision))
  const recall = mean(scores.map(score => score.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `pages ${scores.length}  F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
  )
  for (const [index, name] of ['find', 'text'].entries()) {
    const times = scores.map(score => score.found.milliseconds[index] ?? 0)
    console.log(`${name} ms: median ${median(times).toFixed(1)}  p95 ${median(times, 0.95).toFixed(1)}`)
  }
  console.log(`told apart as articles: ${scores.filter(score => score.found.article).length} of ${scores.length}`)
  if (!worst) return
  const low = [...scores].sort((a, b) => a.precision + a.recall - b.precision - b.recall).slice(0, 30)
  for (const { id, precision: p, recall: r } of low) console.log(`${p.toFixed(3)} ${r.toFixed(3)} ${id}`)
}

/** Runs the bench over a folder of pages; prints its figures and gives the texts found. */
export async function run(args: readonly string[]): Promise<Record<string, { articleBody: string }>> {
  const [folder] = args
  if (folder === undefined) throw new Error('usage: page FOLDER [--worst] [--only ID]')
  const truth: unknown = JSON.parse(await readFile(path.join(folder, 'ground-truth.json'), 'utf8'))
  if (typeof truth !== 'object' || truth === null) throw new Error('ground-truth.json is no object')
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined
  const finder = await bundleForPage('bench/page-finder.ts')
  const browser = await openBrowser()
  const scores: Score[] = []
  try {
    const page = await browser.newPage()
    await page.setJavaScriptEnabled(false)
    await page.setRequestInterception(true)
    for (const [id, entry] of Object.entries(truth)) {
      if (only !== undefined && !id.startsWith(only)) continue
      const { articleBody, url } = entry as { articleBody: string; url: string }
      const html = (await unzip(await readFile(path.join(folder, 'html', `${id}.html.gz`)))).toString('utf8')
      const found = await findIn(page, finder, html, url)
      scores.push({ id, ...scorePage(articleBody, found.text), found })
    }
  } finally {
    await browser.close()
  }
  report(scores, args.includes('--worst'))
  return Object.fromEntries(scores.map(score => [score.id, { articleBody: score.found.text }]))
}
