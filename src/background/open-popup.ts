/** Opens the popup with a request in it: from a context menu or from the card. */
import browser from 'webextension-polyfill'
import type { PopupRequest } from '../messaging/contract.ts'

/** The popup takes the request out of storage.session, which lives in memory only. */
export async function openPopup(request: PopupRequest, tabId: number | undefined): Promise<void> {
  await browser.storage.session.set({ popupRequest: tabId === undefined ? request : { ...request, tabId } })
  try {
    await browser.action.openPopup()
  } catch {
    // Browsers refuse without a user gesture, in unfocused windows and on Android: the same page in a small window, or a tab.
    await openAsPage(tabId)
  }
}

async function openAsPage(tabId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL(`popup/popup.html${tabId === undefined ? '' : `?tab=${tabId}`}`)
  if (browser.windows === undefined) await browser.tabs.create({ url })
  else await browser.windows.create({ url, type: 'popup', width: 440, height: 640 })
}
