/** What every test of the built extension needs: the browser named by GAINSAY_BROWSER, the fixtures on loopback, and readable state. */
import type { Page } from 'puppeteer-core'
import type { PageReading } from '../../src/core/reading.ts'
import type { PageState } from '../../src/messaging/contract.ts'
import type { BrowserName, ExtensionBrowser, LaunchOptions, Popup } from '../../tools/browser/extension-browser.ts'
import { launchBrowser } from '../../tools/browser/launch.ts'
import { waitUntil } from '../../tools/browser/remote.ts'
import { settledState } from '../../tools/page-reading.ts'
import { type FixtureServer, serveFixtures } from '../../tools/serve.ts'

/** Match patterns of the loopback sites that the fixtures are served on. */
export const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*']

/** A browser with the extension and the fixtures served. */
export interface Session {
  browser: ExtensionBrowser
  readonly server: FixtureServer
  close(): Promise<void>
}

function browserName(): BrowserName {
  return process.env.GAINSAY_BROWSER === 'firefox' ? 'firefox' : 'chromium'
}

/** Starts the browser under test; without options the loopback sites are allowed. */
export async function openSession(options: Partial<LaunchOptions> = {}): Promise<Session> {
  const server = await serveFixtures()
  const name = browserName()
  const browser = await launchBrowser(name, { extension: `dist/${name}`, grant: LOOPBACK, ...options })
  // The first-run page opens by itself and takes the front once; nothing is to happen before that.
  await waitUntil('the first-run page', () =>
    browser.inExtension(async api => (await api.tabs.query({})).some(({ url = '' }) => url.includes('#welcome'))),
  )
  const session: Session = {
    browser,
    server,
    close: async () => {
      await session.browser.close()
      await server.close()
    },
  }
  return session
}

/** An opened page whose content script has come to rest, and what it says. */
export interface OpenedPage {
  readonly page: Page
  readonly tabId: number
  readonly state: PageState
}

/** Waits until the page is read, or found to be no article, or failed. */
export const settled = ({ browser }: Session, tabId: number): Promise<PageState> => settledState(browser, tabId)

/** Opens an address in a new tab and waits until Gainsay is done with it. */
export async function openPage(session: Session, url: string): Promise<OpenedPage> {
  const page = await session.browser.newPage(url)
  const tabId = await session.browser.tabIdFor(page)
  return { page, tabId, state: await settled(session, tabId) }
}

/** Opens an article and gives its reading; fails if it is not read. */
export async function openArticle(session: Session, url: string): Promise<OpenedPage & { reading: PageReading }> {
  const opened = await openPage(session, url)
  if (opened.state.status !== 'read') throw new Error(`${url}: ${JSON.stringify(opened.state)}`)
  return { ...opened, reading: opened.state.reading }
}

/** The words under each kind of mark, as the page's own world sees the highlights. */
export async function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights) words[name] = [...highlight].map(range => String(range))
    return words
  })
}

/** The popup of a tab as a page of its own, which can be driven the same way in both browsers. */
export async function openPopupPage({ browser }: Session, tabId: number): Promise<Page> {
  const popup = await browser.openExtensionPage(`popup/popup.html?tab=${tabId}`)
  // A list, a form, or a state in words; not the words of waiting.
  await popup.waitForSelector('.finding, form.entry-form, .state h2', { timeout: 30_000 })
  return popup
}

/** All the text a person reads in a page or popup. */
export const visibleText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

/** The same of the real popup. */
export const popupText = (popup: Popup): Promise<string> => popup.evaluate(() => document.body.innerText)
