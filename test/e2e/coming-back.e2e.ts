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
    const prerendered = () =>
      session.browser.puppeteer.targets().some(target => target.url() === story && target.page() !== null)
    await waitUntil('the prerendered page', async () => prerendered(), 15_000)
    await new Promise(resolve => setTimeout(resolve, 2_000))
    expect(await sightings()).toBe(before)
    await page.bringToFront()
    await page.click('a')
    await page.waitForFunction(() => document.title !== 'Before')
    const activated = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart,
    )
    expect(activated).toBeGreaterThan(0)
    await waitUntil('marks', async () => Object.values(await markedWords(page)).flat().length > 0, 20_000)
    expect((await settled(session, tabId)).status).toBe('read')
    const words = Object.values(await markedWords(page)).flat()
    expect(new Set(words).size).toBe(words.length)
    const after = await sightings()
    expect(after).toBeGreaterThan(before)
    await page.close()
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
  expect(await sightings()).toBe(remembered)
  await clickMark(page, 'gainsay-countered')
  await waitUntil('the card', () => cardIsOpen(page), 10_000)
  await page.close()
})
