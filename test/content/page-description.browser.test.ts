import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './in-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

async function describePage(html: string): Promise<unknown> {
  const page = await openPage(browser, 'test/content/page-probe.ts', html)
  try {
    return await page.evaluate('inPage.describe()')
  } finally {
    await page.close()
  }
}

describe('what a page says of itself', () => {
  test.each([
    ['nested beyond any depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    [
      'nested in its own terms',
      `${'{"@graph":['.repeat(300)}{"@type":"NewsArticle","headline":"Deep"}${']}'.repeat(300)}`,
    ],
    ['too long', `{"@type":"NewsArticle","headline":"Long","articleBody":"${'x'.repeat(300_000)}"}`],
    ['of wrong types', '{"@type":{"a":1},"headline":7,"publisher":[[null]],"datePublished":[]}'],
    ['of wrong fields', '{"@type":"NewsArticle","headline":[{}],"publisher":{"name":{}},"datePublished":20260105}'],
    ['with a poisoned prototype', '{"__proto__":{"@type":"NewsArticle","headline":"Poison"},"constructor":1}'],
    ['no data at all', 'null'],
  ])('JSON-LD %s tells nothing, and the tags remain', async (_name, json) => {
    const html = `<html lang="en"><meta property="og:title" content="The tag">
      <meta property="og:site_name" content="The Echo"><meta property="article:published_time" content="2026-01-05T10:00:00Z">
      <script type="application/ld+json">${json}</script>`
    expect(await describePage(html)).toMatchObject({
      title: 'The tag',
      outlet: 'The Echo',
      published: '2026-01-05T10:00:00Z',
    })
  })

  test('from a list of JSON-LD before the tags', async () => {
    const data = [
      { '@type': 'BreadcrumbList' },
      { '@type': 'NewsArticle', headline: 'The data', datePublished: '2026-01-06' },
    ]
    const html = `<meta property="og:title" content="The tag"><script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(await describePage(html)).toMatchObject({ title: 'The data', published: '2026-01-06' })
  })

  test('from JSON-LD in its other forms: lists, full names of terms, a day and time with a blank between', async () => {
    const data = {
      '@type': ['schema:Thing', 'NewsArticle'],
      headline: ['The first headline', 'Another'],
      'schema:datePublished': { '@value': '2026-01-07 09:30' },
      publisher: [{ name: 'The Echo' }],
    }
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(await describePage(html)).toMatchObject({
      title: 'The first headline',
      outlet: 'The Echo',
      published: '2026-01-07T09:30',
    })
  })

  test('from tags and JSON-LD, bounded, broken data ignored', async () => {
    const html = `<html lang="en_GB"><head><title>${'t'.repeat(900)}</title>
      <link rel="canonical" href="/2026/01/bridge?id=7#part"><meta property="og:site_name" content="${'The Echo '.repeat(40)}">
      <script type="application/ld+json">{ broken </script>
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":{"no":1},"datePublished":"2026-01-05T10:00:00Z"}]}</script>`
    const page = (await describePage(html)) as Record<string, string>
    expect(page).toMatchObject({
      url: 'https://news.test/2026/01/bridge?id=7',
      published: '2026-01-05T10:00:00Z',
      lang: 'en-GB',
    })
    expect(page.title).toHaveLength(300)
    expect(page.outlet?.length).toBeLessThanOrEqual(100)
  })

  test('from nothing but the address', async () => {
    const page = await describePage('<p>Nothing.')
    expect(page).toEqual({
      url: 'https://news.test/2026/01/bridge',
      title: 'news.test',
      outlet: 'news.test',
      published: null,
      lang: 'und',
    })
  })

  test('not in the name of another host', async () => {
    const html =
      '<link rel="canonical" href="https://other.test/story"><meta property="og:title" content="A &lt;b&gt; story">'
    expect(await describePage(html)).toMatchObject({
      url: 'https://news.test/2026/01/bridge',
      title: 'A <b> story',
    })
  })
})
