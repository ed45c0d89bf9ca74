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

/** The form that was open when the popup closed, with all that was typed. */
export async function readDraft(): Promise<FormTask | null> {
  const { popupDraft } = await browser.storage.session.get('popupDraft')
  return popupDraft === undefined ? null : (popupDraft as FormTask)
}

/** Keeps the open form, or forgets it. */
export async function keepDraft(task: FormTask | null): Promise<void> {
  if (task === null) await browser.storage.session.remove('popupDraft')
  else await browser.storage.session.set({ popupDraft: task })
}
