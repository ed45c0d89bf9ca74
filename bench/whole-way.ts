/**
 * The whole way from a real page to its findings: the articles of roles/open.jsonl that have a page are opened in Chromium, found
 * there, read by the engine, and what it read is led back to the marked text and scored beside the same engine on that text.
 * Each span is also asked for in the page: its range must cover its words.
 *   npm run bench -- whole-way FOLDER-OF-EVAL
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { TextSpan } from '../src/core/model.ts'
import { bundleForPage } from '../test/content/in-page.ts'
import { predictStatements } from '../tools/predict.ts'
import { openPlainBrowser, pageOpener, readHtml } from '../tools/saved-pages.ts'

interface Marked {
  readonly id: string
  readonly text: string
  readonly page: string
}

interface Predicted {
  readonly id: string
  readonly items: readonly TextSpan[]
}

const isMarked = (value: unknown): value is Marked => typeof value === 'object' && value !== null && 'page' in value

/** A text without its white space, and where each of its letters stands. */
function letters(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at = [...text.matchAll(/\S/g)].map(({ index }) => index)
  return { text: at.map(index => text.charAt(index)).join(''), at }
}

/** For each offset of the page's text its offset in the marked text; blocks that do not stand there lead nowhere. */
function leadBack(found: string, marked: string): Map<number, number> {
  const way = new Map<number, number>()
  const whole = letters(marked)
  let blockStart = 0
  let after = 0
  for (const block of found.split('\n')) {
    const { text, at } = letters(block)
    const next = whole.text.indexOf(text, after)
    const place = next >= 0 ? next : whole.text.indexOf(text)
    if (text !== '' && place >= 0) {
      at.forEach((offset, index) => {
        const there = whole.at[place + index]
        if (there !== undefined) way.set(blockStart + offset, there)
      })
      after = place + text.length
    }
    blockStart += block.length + 1
  }
  return way
}

function leadSpanBack<Item extends TextSpan>(item: Item, way: ReadonlyMap<number, number>): Item[] {
  const there: number[] = []
  for (let offset = item.start; offset < item.end; offset += 1) {
    const at = way.get(offset)
    if (at !== undefined) there.push(at)
  }
  const [start] = there
  const last = there.at(-1)
  return start === undefined || last === undefined ? [] : [{ ...item, start, end: last + 1 }]
}

function score(name: string, folder: string, gold: string, lines: readonly object[]): void {
  const file = path.join(path.dirname(gold), 'predicted.jsonl')
  writeFileSync(file, lines.map(line => JSON.stringify(line)).join('\n'))
  const scorer = path.join(folder, 'roles', 'score.mjs')
  console.log(`\n${name}\n${execFileSync(process.execPath, [scorer, gold, file], { encoding: 'utf8' }).trimEnd()}`)
}

const bare = (words: string): string => words.replace(/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')

async function uncovered(page: Page, text: string, items: readonly TextSpan[]): Promise<number> {
  const spans = items.map(({ start, end }) => ({ start, end }))
  const ranges = (await page.evaluate(`inPage.covered(${JSON.stringify(spans)})`)) as (string | null)[]
  return spans.filter(({ start, end }, at) => bare(ranges[at] ?? '') !== bare(text.slice(start, end))).length
}

/** Prints both scores, and how many ranges do not cover their words. */
export async function run([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('usage: npm run bench -- whole-way FOLDER-OF-EVAL')
  const marked = readFileSync(path.join(folder, 'roles', 'open.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter(isMarked)
  const finder = await bundleForPage('bench/whole-way-page.ts')
  const work = mkdtempSync(path.join(tmpdir(), 'gainsay-bench-'))
  const browser = await openPlainBrowser('chromium')
  const fromPages: Predicted[] = []
  const sums = { items: 0, elsewhere: 0, uncovered: 0 }
  try {
    const page = await browser.newPage()
    const open = await pageOpener(page, false)
    for (const article of marked) {
      const html = readHtml(path.join(folder, 'pages', 'html', `${article.page}.html.gz`))
      await open({ id: article.id, url: `http://127.0.0.1/${article.page}.html`, html })
      await page.evaluate(finder)
      const text = String(await page.evaluate('inPage.text()'))
      const { items } = predictStatements({ id: article.id, text }) as Predicted
      const way = leadBack(text, article.text)
      const back = items.flatMap(item => leadSpanBack(item, way))
      sums.items += items.length
      sums.elsewhere += items.length - back.length
      sums.uncovered += await uncovered(page, text, items)
      fromPages.push({ id: article.id, items: back })
    }
    const gold = path.join(work, 'gold.jsonl')
    writeFileSync(gold, marked.map(article => JSON.stringify(article)).join('\n'))
    score('from the page', folder, gold, fromPages)
    score('from the plain text', folder, gold, marked.map(predictStatements))
  } finally {
    await browser.close()
    rmSync(work, { recursive: true })
  }
  console.log(`\n${marked.length} articles, ${sums.items} items; ${sums.elsewhere} of them outside the marked text;`)
  console.log(`ranges that do not cover their words: ${sums.uncovered}`)
}
