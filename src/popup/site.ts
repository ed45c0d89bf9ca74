/** The reader's permission for one site: the browser's own host permission, less the hosts switched off by hand. */
import browser from 'webextension-polyfill'

/** One site as the switch shows it. */
export interface Site {
  readonly host: string
  /** Match pattern of the permission for this site alone. */
  readonly origin: string
  readonly isAllowed: boolean
}

/** The origin pattern and host of a web address; null where no site can be allowed (files, browser pages). */
export function siteOf(address: string): Pick<Site, 'host' | 'origin'> | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return { host: hostname, origin: `${protocol}//${hostname}/*` }
}

async function sitesOff(): Promise<string[]> {
  const { sitesOff: hosts } = await browser.storage.local.get('sitesOff')
  return Array.isArray(hosts) ? hosts.filter(host => typeof host === 'string') : []
}

/** Asks the browser whether the site is allowed now. */
export async function lookUpSite({ host, origin }: Pick<Site, 'host' | 'origin'>): Promise<Site> {
  const [granted, off] = await Promise.all([browser.permissions.contains({ origins: [origin] }), sitesOff()])
  return { host, origin, isAllowed: granted && !off.includes(host) }
}

async function switchOn(host: string): Promise<void> {
  const off = await sitesOff()
  if (off.includes(host)) await browser.storage.local.set({ sitesOff: off.filter(each => each !== host) })
}

/** Allows the site. Must be called straight in a click: the browser's question needs the gesture. */
export async function allowSite({ host, origin }: Site): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [origin] })
  // Beside the question and not after it: Firefox may close the popup with its prompt.
  const cleared = switchOn(host)
  const [granted] = await Promise.all([asked, cleared])
  return granted
}

/** Switches the site off: gives its permission back, or, while all sites are allowed, puts it on the list of exceptions. */
export async function disallowSite({ host, origin }: Site): Promise<void> {
  await browser.permissions.remove({ origins: [origin] }).catch(() => false)
  if (!(await browser.permissions.contains({ origins: [origin] }))) return
  const off = await sitesOff()
  if (!off.includes(host)) await browser.storage.local.set({ sitesOff: [...off, host] })
}
