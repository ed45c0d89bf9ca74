/** Tells the tab something without minding whether anybody listens: a page that was never read needs no news. */

import { askTab, Unreachable } from '../messaging/channel.ts'
import type { SelectedWords } from '../messaging/contract.ts'
import { bringIn } from './tab-page.ts'

/** Sends one of the messages without an argument. */
export async function tell(tabId: number, kind: 'libraryChanged' | 'stop'): Promise<void> {
  try {
    await askTab(tabId, kind, null)
  } catch (error) {
    if (!(error instanceof Unreachable)) console.warn(`Gainsay, popup: "${kind}" failed:`, error)
  }
}

/** Starts the content script where the site was just allowed; one that ran already reads again, now to remember. */
export async function startIn(tabId: number): Promise<void> {
  try {
    await bringIn(tabId)
  } catch (error) {
    // The tab went away or shows something else by now: the next page of the site is marked by itself.
    console.warn('Gainsay, popup: the page could not be started:', error)
    return
  }
  await tell(tabId, 'libraryChanged')
}

/** The words selected on the tab's page; null where nothing is, or where the page went away meanwhile. */
export async function selectionIn(tabId: number): Promise<SelectedWords | null> {
  try {
    return await askTab(tabId, 'selection', null)
  } catch (error) {
    if (!(error instanceof Unreachable)) console.warn('Gainsay, popup: the selection could not be read:', error)
    return null
  }
}
