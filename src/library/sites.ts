/** The sites the reader allowed, all at once: the browser's host permissions, and the hosts switched off while all are allowed. */
import browser from 'webextension-polyfill'

/** Both kinds of web address: what "all news pages" asks for. */
export const ALL_SITES = ['http://*/*', 'https://*/*']

/** The reader's sites. */
export interface Sites {
  readonly isAll: boolean
  /** Match patterns of single sites. */
  readonly origins: readonly string[]
  readonly off: readonly string[]
}

const isWhole = (origin: string): boolean => /^(\*|https?):\/\/\*\/|^<all_urls>$/.test(origin)

/** "https://www.example.com/*" as people write it. */
export const siteName = (origin: string): string => origin.replace(/^\w+:\/\/|^\*:\/\//, '').replace(/\/\*$/, '')

async function readOff(): Promise<string[]> {
  const { sitesOff } = await browser.storage.local.get('sitesOff')
  return Array.isArray(sitesOff) ? sitesOff.filter(host => typeof host === 'string') : []
}

/** Asks the browser. */
export async function readSites(): Promise<Sites> {
  const [{ origins = [] }, off] = await Promise.all([browser.permissions.getAll(), readOff()])
  return { isAll: origins.some(isWhole), origins: origins.filter(origin => !isWhole(origin)).sort(), off }
}

/** Asks for all sites. Must be called straight in a click. */
export const allowAll = (): Promise<boolean> => browser.permissions.request({ origins: ALL_SITES })

/** Gives the permission for all sites back; single sites stay. */
export const disallowAll = (): Promise<boolean> => browser.permissions.remove({ origins: ALL_SITES })

/** Gives the permission for one site back. */
export const disallow = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [origin] })

/** Puts a host on the list of exceptions, which are `off` now. Nothing is awaited before it is written. */
export const switchOff = (host: string, off: readonly string[]): Promise<void> =>
  browser.storage.local.set({ sitesOff: [...new Set([...off, host])] })

/** Takes a host off the list of exceptions. */
export async function switchOn(host: string): Promise<void> {
  await browser.storage.local.set({ sitesOff: (await readOff()).filter(each => each !== host) })
}

/** Calls `changed` whenever the reader's sites change, here or elsewhere. Returns what ends it. */
export function onSitesChange(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  browser.storage.onChanged.addListener(changed)
  return () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
    browser.storage.onChanged.removeListener(changed)
  }
}
