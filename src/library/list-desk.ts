/** What the room of lists does: look at one, follow it, leave it. */
import browser from 'webextension-polyfill'
import { type ListPreview, previewList } from '../lists/preview.ts'
import { onLibraryChange } from '../store/change-feed.ts'
import { changeSubscription, subscribe, subscriptions, unsubscribe } from '../store/lists/lists.ts'
import type { Subscription } from '../store/lists/subscription.ts'
import { openLibrary } from '../store/open.ts'
import { readSites, type Sites, switchOff, switchOn } from './sites.ts'

export type { ListPreview } from '../lists/preview.ts'
export type { Edition, Subscription } from '../store/lists/subscription.ts'

const hostOf = (address: string): string => new URL(address).hostname

const originOf = (address: string): string => `${new URL(address).protocol}//${hostOf(address)}/*`

/** The background looks after the lists; this wakes it. */
const touch = (): Promise<void> => browser.storage.local.set({ listsTouched: Date.now() })

const all = async (): Promise<Subscription[]> => subscriptions(await openLibrary())

/** Whether Gainsay has the host for this list alone: its pages are switched off, and no other list is there. */
async function isForListOnly(url: string): Promise<boolean> {
  const [sites, lists] = await Promise.all([readSites(), all()])
  return (
    sites.off.includes(hostOf(url)) &&
    sites.origins.includes(originOf(url)) &&
    !lists.some(list => originOf(list.url) === originOf(url))
  )
}

async function giveBack(url: string): Promise<void> {
  if (!(await isForListOnly(url))) return
  await browser.permissions.remove({ origins: [originOf(url)] })
  await switchOn(hostOf(url))
}

/** The reader's hands on lists. */
export const listDesk = {
  lists: all,
  /**
   * Asks the browser for the list's host, and the host for the list. Call straight in a click. The host's pages are not to be read for it:
   * they are switched off, unless the reader allowed them before. Null where the reader said no.
   */
  async look(url: string, { isAll, origins, off }: Sites): Promise<ListPreview | null> {
    if (!isAll && !origins.includes(originOf(url))) {
      // Nothing is awaited before the question, which needs the gesture; and first of all, so that no page is read in between.
      const switched = switchOff(hostOf(url), off)
      const isGranted = await browser.permissions.request({ origins: [originOf(url)] })
      await switched
      if (!isGranted) {
        await switchOn(hostOf(url))
        return null
      }
    }
    try {
      return await previewList(url)
    } catch (error) {
      await giveBack(url)
      throw error
    }
  },
  /** The reader does not want the list that was looked at. */
  decline: giveBack,
  async follow(preview: ListPreview): Promise<void> {
    await subscribe(await openLibrary(), preview, Date.now())
    await touch()
  },
  async leave({ id, url }: Subscription): Promise<void> {
    await unsubscribe(await openLibrary(), id)
    await giveBack(url)
    await touch()
  },
  /** Looks for a newer edition now. */
  async check({ id }: Subscription): Promise<void> {
    await changeSubscription(await openLibrary(), id, { nextCheck: Date.now() })
    await touch()
  },
  onChange: onLibraryChange,
}
