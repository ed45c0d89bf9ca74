import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture, shows } from './controls.ts'
import { openSession, type Session } from './session.ts'

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checker.example/fuel',
  headline: 'How much oil leaked at Ostrand?',
  datePublished: '2026-02-03',
  claimReviewed: 'Calder Marine has sunk nine ships in Ostrand harbour',
  author: { '@type': 'Organization', name: 'Harbour Checks' },
  reviewRating: { alternateName: 'Pure invention', ratingValue: 1, bestRating: 6, worstRating: 1 },
  itemReviewed: { '@type': 'Claim', author: { name: 'Bo Roe' }, appearance: 'https://post.example/roe' },
}

describe('published fact checks', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession({ grant: [] })
  })
  afterAll(() => session.close())

  it('are taken from a file, found in the library, shown with their verdict, and one that is wrong is named', async () => {
    const page = await session.browser.openExtensionPage('library/library.html#settings')
    await shows(page, 'Files in and out')
    const text = `${JSON.stringify(review)}\n${JSON.stringify({ ...review, claimReviewed: '' })}\n`
    await page.evaluate(words => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (!input) throw new Error('no file field')
      const chosen = new DataTransfer()
      chosen.items.add(new File([words], 'checks.jsonl'))
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, text)
    await shows(page, '3 records added')
    await shows(page, 'Record 2: claimReviewed: must not be empty')
    await picture(page, 'fact-checks-import')

    await page.close()

    // Without words the search shows the latest claims.
    const library = await session.browser.openExtensionPage('library/library.html#search')
    await shows(library, 'Calder Marine has sunk nine ships')
    await shows(library, /Fact check: Harbour Checks, rated “Pure invention” \(1, from 1 to 6\)/)
    await picture(library, 'fact-checks-found')
    const links = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.entry a')].map(a => a.href),
    )
    expect(links).toContain('https://checker.example/fuel')
    await library.close()
  })
})
