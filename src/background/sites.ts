/**
 * On which sites articles are marked and remembered. The browser's own host permissions are the list; storage.local's
 * `sitesOff` names the hosts switched off while all sites are allowed.
 */
import browser from 'webextension-polyfill'
import type { PageReading } from '../core/reading.ts'

const SCRIPT_ID = 'gainsay'

/** Hosts switched off by the reader, without port. */
export async function sitesOff(): Promise<string[]> {
  const { sitesOff: hosts } = await browser.storage.local.get('sitesOff')
  return Array.isArray(hosts) ? hosts.filter(host => typeof host === 'string') : []
}

/** Whether what a page at this address tells may be kept: only on sites the reader allowed, never from a private window. */
export async function mayRemember(address: string, isPrivate: boolean): Promise<PageReading['remembered']> {
  if (isPrivate) return 'private-window'
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' }
  if (protocol !== 'http:' && protocol !== 'https:') return 'not-allowed'
  const [isGranted, off] = await Promise.all([
    browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }),
    sitesOff(),
  ])
  return isGranted && !off.includes(hostname) ? 'yes' : 'not-allowed'
}

/** Registers the content script for exactly the sites that are allowed now. Safe to call at any time, any number of times. */
export async function registerContentScripts(): Promise<void> {
  const [{ origins = [] }, off] = await Promise.all([browser.permissions.getAll(), sitesOff()])
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    return
  }
  const script = {
    id: SCRIPT_ID,
    js: ['content.js'],
    matches: origins,
    excludeMatches: off.map(host => `*://${host}/*`),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
  await startInOpenTabs(origins, off)
}

/**
 * Registration is for pages to come. Tabs that are open or opening already, after a start, an update or a grant, get the script now
 * (once their document is there); where it runs already, it notices.
 */
async function startInOpenTabs(origins: readonly string[], off: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false })
  const wanted = tabs.filter(({ url = '' }) => URL.canParse(url) && !off.includes(new URL(url).hostname))
  await Promise.all(wanted.map(({ id }) => (id === undefined ? undefined : startInTab(id))))
}

async function startInTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] })
  } catch (error) {
    // The tab went away, or shows an error page or another place where browsers let no extension in.
    console.debug('Gainsay: not started in a tab:', error)
  }
}

/** Keeps the registration in step with what the reader grants, revokes and switches off. Call at top level. */
export function followSites(reportFailure: (error: unknown) => void): void {
  // Changes come in bursts; one after the other, so that two never register the same id at once.
  let last: Promise<void> = Promise.resolve()
  const refresh = () => {
    last = last.then(registerContentScripts).catch(reportFailure)
  }
  browser.permissions.onAdded.addListener(refresh)
  browser.permissions.onRemoved.addListener(refresh)
  browser.runtime.onInstalled.addListener(refresh)
  browser.runtime.onStartup.addListener(refresh)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'sitesOff' in changes) refresh()
  })
}
