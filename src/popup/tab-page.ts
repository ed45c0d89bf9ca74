/** The tab the popup is about, and what its content script says. */

import browser, { type Tabs } from 'webextension-polyfill'
import { askTab, Unreachable } from '../messaging/channel.ts'
import type { PageState } from '../messaging/contract.ts'
import { say } from '../wording/say.ts'

/** The tab the popup was opened on. Its address is known only where the reader allowed the site or clicked the toolbar. */
export interface OpenTab {
  readonly id: number
  readonly url: string
  readonly isPrivate: boolean
}

/** What the popup knows of the page. */
export type PageView =
  | { readonly status: 'waiting' }
  /** The browser lets no extension in here: `why` tells which kind of page it is. */
  | { readonly status: 'unreadable'; readonly why: string }
  /** The page may be read once the reader asks for it from the toolbar, or allows the site. */
  | { readonly status: 'not-asked' }
  | { readonly status: 'state'; readonly state: PageState }
  | { readonly status: 'error'; readonly message: string }

const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'])

/** The tab named by `?tab=<id>`, else the active one. */
export async function findTab(search: string): Promise<OpenTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN)
  const tab: Tabs.Tab | undefined = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return null
  return { id: tab.id, url: tab.url ?? '', isPrivate: tab.incognito || browser.extension.inIncognitoContext === true }
}

/** Why the browser keeps extensions out of this address, or null where it does not. */
export function whyUnreadable(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, pathname } = new URL(address)
  if (protocol === 'about:' && pathname === 'reader') return say('readerView')
  if (protocol === 'view-source:') return say('pageSource')
  if (!['http:', 'https:', 'file:'].includes(protocol)) return say('browserPage')
  if (STORES.has(hostname)) return say('storePage')
  return null
}

/** The page's address: the tab's own where the browser tells it, else what the content script says. */
export function addressOf(tab: OpenTab, state: PageState | null): string {
  if (tab.url !== '' || state === null || state.status === 'reading') return tab.url
  return state.status === 'read' ? state.reading.page.url : state.page.url
}

/** True for an address of a PDF: the browser shows it in a viewer without the text of an article. */
export const isPdf = (address: string): boolean => URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname)

/** Puts the content script into the tab. Where it already runs this does nothing; where it was stopped it starts again. */
export async function bringIn(tabId: number): Promise<void> {
  // From the root: Firefox takes a bare name as relative to this page's own folder.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content.js'] })
}

function viewOfRefusal(tab: OpenTab, error: unknown): PageView {
  const why = whyUnreadable(tab.url)
  if (why !== null) return { status: 'unreadable', why }
  if (isPdf(tab.url))
    return {
      status: 'unreadable',
      why: say('pdfPage'),
    }
  if (tab.url.startsWith('file:')) {
    return {
      status: 'unreadable',
      why: say('filePage'),
    }
  }
  // Without the address the toolbar was not clicked on this tab: nothing is wrong, nothing was asked.
  if (tab.url === '') return { status: 'not-asked' }
  const message = error instanceof Error ? error.message : String(error)
  return /cannot access|missing host permission|cannot be scripted/i.test(message)
    ? { status: 'not-asked' }
    : { status: 'error', message }
}

/** What the page shows now. Brings the content script in where it is not there yet and `mayBringIn`: once is enough. */
export async function viewPage(tab: OpenTab, mayBringIn: boolean): Promise<PageView> {
  const why = whyUnreadable(tab.url)
  if (why !== null) return { status: 'unreadable', why }
  try {
    const state = await askTab(tab.id, 'pageState', null)
    // A script that was stopped says so too: opening the popup is the reader's wish to have this page read.
    if (state.status !== 'not-an-article' || !mayBringIn) return { status: 'state', state }
  } catch (error) {
    if (!(error instanceof Unreachable)) {
      return { status: 'error', message: error instanceof Error ? error.message : String(error) }
    }
  }
  if (!mayBringIn) return { status: 'waiting' }
  try {
    await bringIn(tab.id)
    return { status: 'waiting' }
  } catch (error) {
    return viewOfRefusal(tab, error)
  }
}
