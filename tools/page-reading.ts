/** Opening an article in a browser that has the extension, and asking what was found there. */
import type { Page } from 'puppeteer-core'
import type { PageState } from '../src/messaging/contract.ts'
import type { ExtensionBrowser } from './browser/extension-browser.ts'

/** An opened article and what Gainsay says of it. */
export interface ReadPage {
  readonly page: Page
  readonly tabId: number
  readonly state: PageState
}

type Answer = { readonly ok: true; readonly value: PageState } | { readonly ok: false; readonly message: string }

/** The tab's state; null while no content script answers. */
export async function askState(browser: ExtensionBrowser, tabId: number): Promise<PageState | null> {
  const text = await browser.inExtension(async (api, id) => {
    try {
      return JSON.stringify(await api.tabs.sendMessage(id, { gainsay: 'pageState', argument: null }, { frameId: 0 }))
    } catch (error) {
      // Nobody listens there yet, or the page went away; the asker waits.
      return String(error) && null
    }
  }, tabId)
  if (text === null) return null
  const answer: Answer = JSON.parse(text)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

/** Waits until the tab's page is read, or found to be no article, or failed. */
export async function settledState(browser: ExtensionBrowser, tabId: number): Promise<PageState> {
  const start = Date.now()
  for (;;) {
    const state = await askState(browser, tabId)
    const waited = Date.now() - start
    // Many pages write their article only after they have loaded.
    const early = state?.status === 'not-an-article' && waited < 3_000
    if (state && state.status !== 'reading' && !early) return state
    if (state === null && waited > 20_000) throw new Error('Gainsay does not run on this page.')
    if (waited > 120_000) throw new Error('Gainsay did not finish reading this page within two minutes.')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

async function visit(page: Page, url: string): Promise<void> {
  let status: number | undefined
  try {
    // The text is enough: a slow picture or script of somebody else's page need not hold us up.
    status = (await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 45_000 }))?.status()
  } catch (error) {
    const text = String(error)
    // Both browsers hide the one telling word in a paragraph of their own.
    const reason = /(?:net::ERR|NS_ERROR)_\w+/.exec(text)?.[0] ?? text.split('\n')[0]
    throw new Error(`${url} could not be opened (${reason}). Is there a network?`, { cause: error })
  }
  if (status !== undefined && status >= 400) throw new Error(`${url} answered ${status}.`)
}

/** Opens an address in a new tab and waits until Gainsay is done with it. */
export async function readPage(browser: ExtensionBrowser, url: string): Promise<ReadPage> {
  const page = await browser.newPage()
  await visit(page, url)
  const tabId = await browser.tabIdFor(page)
  return { page, tabId, state: await settledState(browser, tabId) }
}
