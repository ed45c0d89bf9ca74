import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clickNamed, fill, picture, shows } from './controls.ts'
import { review } from './published-check.ts'
import { openArticle, openPopupPage, openSession, type Session, visibleText } from './session.ts'

describe('fact checks that a page publishes', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
  })
  afterAll(() => session.close())

  it('are offered in the popup, kept by a click and not before, and not offered again', async () => {
    const path = '2026/fact-check'
    const url = session.server.url(path)
    const own = { ...review, url, claimReviewed: 'Nine ships were sunk in Ostrand harbour by a whale' }
    const foreign = { ...review, claimReviewed: 'A claim in the name of another site' }
    const html = `<!doctype html><html lang="en"><head><title>Nine ships?</title><meta property="og:type" content="article">
      <script type="application/ld+json">${JSON.stringify({ '@graph': [own, foreign] })}</script><script type="application/ld+json">{ broken ClaimReview</script></head>
      <body><article><h1>Were nine ships sunk by a whale?</h1><p>${'Nobody in Ostrand has seen a whale since the lighthouse was built, and no ship is missing from the harbour list. '.repeat(8)}</p></article></body></html>`
    session.server.add(path, html)
    const { tabId, page } = await openArticle(session, url)
    const popup = await openPopupPage(session, tabId)
    await shows(popup, 'This page publishes 1 fact check:')
    await shows(popup, /rated “Pure invention” by Harbour Checks/)
    expect(await visibleText(popup)).not.toContain('in the name of another site')
    await picture(popup, 'fact-checks-offered')
    expect(await found(session, 'whale')).not.toContain('Pure invention')

    await popup.bringToFront()
    await clickNamed(popup, 'Keep it in your library')
    await shows(popup, 'Kept in your library')
    expect(await found(session, 'whale')).toMatch(/Fact check: Harbour Checks, rated “Pure invention”/)
    await popup.close()
    const again = await openPopupPage(session, tabId)
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(await visibleText(again)).not.toContain('publishes')
    await again.close()
    await page.close()
  })

  it('as microdata are offered too', async () => {
    const path = '2026/fact-check-microdata'
    const html = `<!doctype html><html lang="en"><head><title>Nine ships?</title><meta property="og:type" content="article"></head>
      <body><article itemscope itemtype="https://schema.org/ClaimReview"><h1 itemprop="claimReviewed">Ten boats were lost to a kraken</h1>
      <p itemprop="author" itemscope><span itemprop="name">Harbour Checks</span></p>
      <p itemprop="reviewRating" itemscope><span itemprop="alternateName">Made up</span></p>
      <p>${'Nobody in Ostrand has seen a kraken since the lighthouse was built, and no boat is missing from the harbour list. '.repeat(8)}</p></article></body></html>`
    session.server.add(path, html)
    const { tabId, page } = await openArticle(session, session.server.url(path))
    const popup = await openPopupPage(session, tabId)
    await shows(popup, 'This page publishes 1 fact check:')
    await shows(popup, /rated “Made up” by Harbour Checks/)
    await popup.close()
    await page.close()
  })
})

/** What the library page shows for these words. */
async function found(session: Session, words: string): Promise<string> {
  const library = await session.browser.openExtensionPage('library/library.html#search')
  await fill(library, 'Search your library', words)
  await new Promise(resolve => setTimeout(resolve, 1_500))
  const text = await visibleText(library)
  await library.close()
  return text
}
