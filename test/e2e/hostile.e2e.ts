import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../tools/browser/remote.ts'
import { cardIsOpen, clickMark } from './marks.ts'
import { markedWords, openArticle, openSession, type Session, settled } from './session.ts'

/** What test/fixtures/pages/hostile.html leaves in window.__hostile. */
interface Hostile {
  readonly injected: boolean
  readonly scriptLink: boolean
  readonly foreignNodes: readonly string[]
  readonly trustedMessages: readonly string[]
  readonly stormRounds: number
  look(secrets: readonly string[]): {
    readonly seen: readonly string[]
    readonly found: readonly string[]
    readonly openShadowRoots: number
    readonly names: readonly string[]
  }
  forge(): void
  clearMarks(): void
  databases(): Promise<string[]>
}

declare global {
  interface Window {
    __hostile: Hostile
  }
}

/** Words that only the library holds: said on another page, which the hostile one would like to read. */
const secret = 'Marit Solvang, who heads the operator'
const source = `<!doctype html><html lang="en"><head><title>Dam operator rejects memo</title>
<meta property="og:type" content="article"></head><body><article>
<h1>Dam operator rejects memo about cracks</h1>
<p>Engineers found 14 cracks in the eastern wall of the Brackwater dam in April, according to an internal memo.</p>
<p>${secret}, denied that engineers had found 14 cracks in the eastern wall and said the Brackwater dam
was as sound as ever.</p>
<p>Residents of the valley met in the school hall on Thursday evening to hear from both sides. The meeting lasted for three
hours and ended without a decision, and another one is planned for next week.</p></article></body></html>`

const look = (page: Page) => page.evaluate(words => window.__hostile.look([words]), secret)

describe('a hostile page', () => {
  let session: Session
  beforeAll(async () => {
    session = await openSession()
    const told = await openArticle(session, session.server.add('dam-operator.html', source))
    expect(JSON.stringify(told.reading.findings.flatMap(finding => finding.counterStatements))).toContain(secret)
    await told.page.close()
  })
  afterAll(() => session.close())

  it('is read, and what the library holds on its claims is known to Gainsay alone', async () => {
    const { page, reading } = await openArticle(session, session.server.url('hostile.html'))
    const known = reading.findings.flatMap(({ known: each }) => each?.entry.counterStatements ?? [])
    expect(known.map(({ quote }) => quote).join()).toContain(secret)
    expect(await look(page)).toMatchObject({ seen: [], found: [], openShadowRoots: 0 })
    // Names of highlights are the same on every page, whatever the library holds.
    const { names } = await look(page)
    expect(names.filter(name => !/^gainsay-(unchecked|noted|countered|linked|flash)(-dark)?$/.test(name))).toEqual([])
    expect(await page.evaluate(() => window.__hostile.databases())).toEqual([])
  })

  it('opens no card by forged events, and cannot read the one that the reader opens', async () => {
    const { page } = await openArticle(session, session.server.url('hostile.html'))
    await page.evaluate(() => window.__hostile.forge())
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await cardIsOpen(page)).toBe(false)
    await clickMark(page, 'gainsay-countered')
    await waitUntil('the card', () => cardIsOpen(page))
    await page.evaluate(() => window.__hostile.forge())
    // window.find() also searches closed shadow roots: while the reader has a card open, a page that already guesses its exact
    // words can have the guess confirmed. README says so. Reading them it cannot.
    expect(await look(page)).toMatchObject({ seen: [], openShadowRoots: 0 })
    expect(await page.evaluate(() => document.querySelector('gainsay-card')?.shadowRoot ?? null)).toBeNull()
    const { foreignNodes } = await page.evaluate(() => ({ foreignNodes: window.__hostile.foreignNodes }))
    expect(foreignNodes.filter(html => !html.startsWith('<gainsay-card'))).toEqual([])
    expect(foreignNodes.join()).not.toContain(secret)
  })

  it('runs nothing through markup in claims or script links, and stays usable in its own storm', async () => {
    const { page, reading } = await openArticle(session, session.server.url('hostile.html'))
    const dialogs: string[] = []
    page.on('dialog', dialog => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await waitUntil('the storm', () => page.evaluate(() => window.__hostile.stormRounds > 100), 30_000)
    const { injected, scriptLink } = await page.evaluate(() => window.__hostile)
    expect({ injected, scriptLink }).toEqual({ injected: false, scriptLink: false })
    expect(dialogs).toEqual([])
    const addresses = [...JSON.stringify(reading).matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url)
    expect(addresses.filter(url => url !== '' && !/^https?:/.test(url))).toEqual([])
    expect(Object.values(await markedWords(page)).flat().length).toBeGreaterThan(0)
  })

  it('that deletes the marks gets no library content for it, and the popup still shows the claims', async () => {
    const { page, reading } = await openArticle(session, session.server.url('hostile.html'))
    await page.evaluate(() => window.__hostile.clearMarks())
    const popup = await session.browser.clickAction(page)
    await popup.waitFor(() => /\d+ claims?,/.test(document.body.innerText))
    expect(reading.findings.length).toBeGreaterThan(0)
    await popup.close()
  })

  it('sees nothing at all of Gainsay where the reader hid the marks', async () => {
    const page = await session.browser.newPage(session.server.add('2026/memo', source))
    const tabId = await session.browser.tabIdFor(page)
    const told = () =>
      page.evaluate(() => ({
        highlights: CSS.highlights.size,
        line: getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(gainsay-countered)')
          .textDecorationLine,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        markup: document.documentElement.outerHTML,
      }))
    await waitUntil('marks', async () => (await told()).line.includes('underline'), 20_000)
    const show = (shown: boolean) =>
      session.browser.inExtension(
        (api, id, wanted) => api.tabs.sendMessage(id, { gainsay: 'showMarks', argument: { shown: wanted } }),
        tabId,
        shown,
      )
    await show(false)
    await waitUntil('no rules', async () => !(await told()).line.includes('underline'))
    expect(await told()).toMatchObject({ highlights: 0, sheets: 0 })
    await page.reload()
    const state = await settled(session, tabId)
    expect(state.status === 'read' && state.reading.findings.length).toBeGreaterThan(0)
    const hidden = await told()
    expect(hidden).toMatchObject({ highlights: 0, sheets: 0 })
    expect(hidden.line).not.toContain('underline')
    expect(hidden.markup).not.toMatch(/gainsay/i)
    await show(true)
    await waitUntil('marks again', async () => (await told()).line.includes('underline'))
    await page.close()
  })
})
