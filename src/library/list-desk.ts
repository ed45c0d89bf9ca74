/** What the room of lists does: look at one, follow it, leave it. */
import browser from 'webextension-polyfill'
import { type ListPreview, previewList } from '../lists/preview.ts'
import { onLibraryChange } from '../store/change-feed.ts'
import { changeSubscription, subscribe, subscriptions, unsubscribe } from '../store/lists/lists.ts'
import type { Subscription } from '../store/lists/subscription.ts'
import { openLibrary } from '../store/open.ts'
import { askForHost, giveHostBack } from './download-hosts.ts'
import type { Sites } from './sites.ts'

export type { ListPreview } from '../lists/preview.ts'
export type { Edition, Subscription } from '../store/lists/subscription.ts'

/** The background looks after the lists; this wakes it. */
const touch = (): Promise<void> => browser.storage.local.set({ listsTouched: Date.now() })

const all = async (): Promise<Subscription[]> => subscriptions(await openLibrary())

/** The reader's hands on lists. */
export const listDesk = {
  lists: all,
  /** Asks the browser for the list's host, and the host for the list. Call straight in a click. Null where the reader said no. */
  async look(url: string, sites: Sites): Promise<ListPreview | null> {
    if (!(await askForHost(url, sites))) return null
    try {
      return await previewList(url)
    } catch (error) {
      await giveHostBack(url)
      throw error
    }
  },
  /** The reader does not want the list that was looked at. */
  decline: giveHostBack,
  async follow(preview: ListPreview): Promise<void> {
    await subscribe(await openLibrary(), preview, Date.now())
    await touch()
  },
  async leave({ id, url }: Subscription): Promise<void> {
    await unsubscribe(await openLibrary(), id)
    await giveHostBack(url)
    await touch()
  },
  /** Looks for a newer edition now. */
  async check({ id }: Subscription): Promise<void> {
    await changeSubscription(await openLibrary(), id, { nextCheck: Date.now() })
    await touch()
  },
  onChange: onLibraryChange,
}
