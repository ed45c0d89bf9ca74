/** Tells the tab something without minding whether anybody listens: a page that was never read needs no news. */
import { askTab, Unreachable } from '../messaging/channel.ts'

/** Sends one of the messages without an argument. */
export async function tell(tabId: number, kind: 'libraryChanged' | 'stop'): Promise<void> {
  try {
    await askTab(tabId, kind, null)
  } catch (error) {
    if (!(error instanceof Unreachable)) console.warn(`Gainsay, popup: "${kind}" failed:`, error)
  }
}
