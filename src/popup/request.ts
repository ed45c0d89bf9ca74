/** What the popup was opened for. */
import browser from 'webextension-polyfill'
import type { PopupRequest } from '../messaging/contract.ts'

/** The request a context menu or the card left for the popup, taken out so that it is followed once. */
export async function takeRequest(): Promise<PopupRequest | null> {
  const { popupRequest } = await browser.storage.session.get('popupRequest')
  if (popupRequest === undefined) return null
  await browser.storage.session.remove('popupRequest')
  return popupRequest as PopupRequest
}
