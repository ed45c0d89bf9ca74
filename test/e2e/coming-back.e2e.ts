/** Pages that are there before they are seen, or come back as they were left. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { askState } from '../../tools/page-reading.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { markedWords, openPage, openSession, type Session, settled } from './session.ts'

const isFirefox = process.env.GAINSAY_BROWSER === 'firefox'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

const sightings = async (): Promise<number> => {
  const library = await session.browser.openExtensionPage('library/library.html#settings')
  const handle = await library.waitForFunction(() => /(\d+) sightings?/.exec(document.body.innerText)?.[1])
  const count = Number(await handle.jsonValue())
  await library.close()
  return count
}

// Firefox does not prerender.
it.runIf(!isFirefox)(
  'a prerendered page is neither read nor remembered before it is seen, and then marked once',
  async () => {
    const story = session.server.url('harbour-spill.html')
    const first = session.server.add(
      '2026/before',
      `<!doctype html><html lang="en"><head><title>Before</title><script type="speculationrules">
    {"prerender":[{"source":"list","urls":["${story}"],"eagerness":"immediate"}]}</script></head><body><a href="${story}">On</a></body></html>`,
    )
    const before = await sightings()
    const page = await session.browser.newPage(first)
    const tabId = await session.browser.tabIdFor(page)
    // The driver does not show a prerendered page; that it was one is told below, after the click.
    await new Promise(resolve => setTimeout(resolve, 5_000))
    expect(await sightings()).toBe(before)
    await page.bringToFront()
    await page.click('a')
    // The driver may lose a page whose frame a prerendered one replaces; the extension does not.
    const seen = () =>
      session.browser.inExtension(async (api, id) => {
        const [done] = await api.scripting.executeScript({
          target: { tabId: id },
          func: () => ({
            title: document.title,
            activated: (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
              .activationStart,
            words: ['countered', 'noted', 'unchecked'].flatMap(kind =>
              [...(CSS.highlights.get(`gainsay-${kind}`) ?? [])].map(range => String(range)),
            ),
          }),
        })
        return done?.result as { title: string; activated: number; words: string[] }
      }, tabId)
    await waitUntil('marks', async () => (await seen()).words.length > 0, 20_000)
    expect((await settled(session, tabId)).status).toBe('read')
    const { title, activated, words } = await seen()
    expect(title).not.toBe('Before')
    expect(activated).toBeGreaterThan(0)
    expect(new Set(words).size).toBe(words.length)
    const after = await sightings()
    expect(after).toBeGreaterThan(before)
  },
)

it('a page out of the back/forward cache has its marks once, and its card opens', async () => {
  const { page, tabId } = await openPage(session, session.server.url('wire-report.html'))
  const before = await markedWords(page)
  const remembered = await sightings()
  await page.bringToFront()
  await page.evaluate(() => {
    addEventListener('pageshow', event => Reflect.set(window, 'wasKept', event.persisted))
  })
  await page.goto(session.server.url('recipe.html'))
  await page.evaluate(() => history.back())
  await waitUntil('the page again', () => page.evaluate(() => Reflect.get(window, 'wasKept') === true), 20_000)
  await waitUntil('the marks', async () => JSON.stringify(await markedWords(page)) === JSON.stringify(before), 20_000)
  await waitUntil('an answer', async () => (await askState(session.browser, tabId))?.status === 'read')
  const badge = () => session.browser.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId)
  await waitUntil('the badge again', async () => Number(await badge()) > 0, 20_000)
  expect(await sightings()).toBe(remembered)
  await clickMark(page, 'gainsay-countered')
  await waitUntil('the card', () => cardIsOpen(page), 10_000)
  expect(await page.evaluate(() => document.querySelectorAll('gainsay-card').length)).toBe(1)
  await page.close()
})
