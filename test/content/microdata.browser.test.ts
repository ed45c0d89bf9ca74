import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FactCheck } from '../../src/core/interchange/fact-check.ts'
import { ownFactChecks } from '../../src/popup/page-fact-checks.ts'
import { openBrowser, openPage } from './in-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

async function textsOf(html: string): Promise<string[]> {
  const page = await openPage(browser, 'test/content/page-probe.ts', html)
  try {
    return (await page.evaluate('inPage.factChecks()')) as string[]
  } finally {
    await page.close()
  }
}

const factChecksOf = async (html: string): Promise<readonly FactCheck[]> =>
  ownFactChecks(await textsOf(html), 'https://news.test/2026/01/bridge')

const rating = `<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
  <b itemprop="alternateName">Pure invention</b><meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"></span>`
const review = (inside: string, type = 'https://schema.org/ClaimReview'): string =>
  `<article itemscope itemtype="${type}"><a itemprop="url" href="/2026/01/bridge">Our check</a>
  <h1 itemprop="claimReviewed name">Nine ships
   were sunk by a whale</h1><time itemprop="datePublished" datetime="2026-01-05">yesterday</time>
  <p itemprop="author" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">Harbour Checks</i></p>
  <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim"><p itemprop="author" itemscope>
  <a itemprop="name">A sailor</a></p></div>${inside}</article>`

describe('fact checks as microdata', () => {
  test('are read with what is nested in them', async () => {
    const [found, ...others] = await factChecksOf(review(rating))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      claim: { text: 'Nine ships were sunk by a whale', claimant: 'A sailor' },
      note: { by: 'Harbour Checks', date: '2026-01-05', url: 'https://news.test/2026/01/bridge' },
    })
    expect(JSON.stringify(found)).toContain('Pure invention')
  })

  test('are the same as JSON-LD, which counts where there are both', async () => {
    const json = '{"@type":"ClaimReview","claimReviewed":"The data"}'
    const texts = await textsOf(`<script type="application/ld+json">${json}</script>${review(rating)}`)
    expect(texts).toEqual([json])
  })

  test('of other types, other vocabularies and other owners are none', async () => {
    expect(await textsOf(review(rating, 'https://schema.org/Review'))).toEqual([])
    expect(await textsOf(review(rating, 'https://schema.org.example/ClaimReview'))).toEqual([])
    const [text = ''] = await textsOf(
      review('<p itemscope><b itemprop="claimReviewed">The words of another item</b></p>'),
    )
    expect(text).not.toContain('another item')
  })

  test('are bounded, however many, deep and long a page makes them', async () => {
    expect((await textsOf(review('').repeat(500))).length).toBe(20)
    const deep = '<div itemprop="author" itemscope>'.repeat(2_000)
    const long = `<p itemprop="description">${'x'.repeat(1_000_000)}</p>`.repeat(3)
    for (const text of await textsOf(review(deep) + review(long))) expect(text.length).toBeLessThan(50_000)
  })

  test('in forms whose fields are named like methods do no harm', async () => {
    const form =
      '<form itemprop="author" itemscope><input name="closest"><input name="getAttribute"><i itemprop="name">A form</i></form>'
    const [found] = await factChecksOf(review(rating + form))
    expect(found).toMatchObject({ claim: { text: 'Nine ships were sunk by a whale' } })
  })
})
