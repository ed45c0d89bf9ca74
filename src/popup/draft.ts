/** What the popup must remember between two openings, in storage.session: memory only, gone with the browser. */
import browser from 'webextension-polyfill'
import type { PopupRequest } from '../messaging/contract.ts'
import type { FormTask } from '../ui/form-task.ts'

/** The request a context menu or the card left for the popup, taken out so that it is followed once. */
export async function takeRequest(): Promise<PopupRequest | null> {
  const { popupRequest } = await browser.storage.session.get('popupRequest')
  if (popupRequest === undefined) return null
  await browser.storage.session.remove('popupRequest')
  return popupRequest as PopupRequest
}

const keyOf = (tabId: number): string => `popupForms:${tabId}`

/** The forms that were open on this tab when the popup closed, with all that was typed; the last one was in front. */
export async function readDrafts(tabId: number): Promise<readonly FormTask[]> {
  const { [keyOf(tabId)]: drafts } = await browser.storage.session.get(keyOf(tabId))
  return Array.isArray(drafts) ? (drafts as FormTask[]) : []
}

/** Keeps the open forms of this tab; none forgets them. */
export async function keepDrafts(tabId: number, drafts: readonly FormTask[]): Promise<void> {
  if (drafts.length === 0) await browser.storage.session.remove(keyOf(tabId))
  else await browser.storage.session.set({ [keyOf(tabId)]: drafts })
}
