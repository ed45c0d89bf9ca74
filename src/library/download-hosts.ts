/**
 * Permission for the hosts of claim lists and of a shared library. Their pages are not to be read for it: they are switched off, unless the reader
 * allowed them before; and nobody keeps a permission that nothing needs any more.
 */
import browser from 'webextension-polyfill'
import { subscriptions } from '../store/lists/lists.ts'
import { openLibrary } from '../store/open.ts'
import { sharedLibrary } from '../store/sharing/taking-part.ts'
import { readSites, type Sites, switchOff, switchOn } from './sites.ts'

const hostOf = (address: string): string => new URL(address).hostname

const originOf = (address: string): string => `${new URL(address).protocol}//${hostOf(address)}/*`

/** Asks the browser for the host of an address. Call straight in a click. False where the reader said no. */
export async function askForHost(url: string, { isAll, origins, off }: Sites): Promise<boolean> {
  if (isAll || origins.includes(originOf(url))) return true
  // Nothing is awaited before the question, which needs the gesture; and first of all, so that no page is read in between.
  const switched = switchOff(hostOf(url), off)
  const isGranted = await browser.permissions.request({ origins: [originOf(url)] })
  await switched
  if (!isGranted) await switchOn(hostOf(url))
  return isGranted
}

/** Whether Gainsay has a host for downloads alone, and none of them is left. */
async function isForNothing(url: string): Promise<boolean> {
  const library = await openLibrary()
  const [sites, lists, shared] = await Promise.all([readSites(), subscriptions(library), sharedLibrary(library)])
  const used = [...lists.map(list => list.url), ...(shared === null ? [] : [shared.address])]
  return (
    sites.off.includes(hostOf(url)) &&
    sites.origins.includes(originOf(url)) &&
    !used.some(each => originOf(each) === originOf(url))
  )
}

/** Gives the permission for the host of an address back, where it was asked for that alone. */
export async function giveHostBack(url: string): Promise<void> {
  if (!(await isForNothing(url))) return
  await browser.permissions.remove({ origins: [originOf(url)] })
  await switchOn(hostOf(url))
}
