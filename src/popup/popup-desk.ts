/** What the popup works with: the library, and the drafts and steps that the browser keeps. */
import browser from 'webextension-polyfill'
import type { UndoStack } from '../core/step.ts'
import { askBackground } from '../messaging/channel.ts'
import { readerDeeds } from '../store/reader-deeds.ts'
import { makeUndoStack } from '../store/undo-stack.ts'
import type { Desk } from '../ui/desk.ts'
import { type Drafts, makeDrafts } from '../ui/drafts.ts'

/** Everything that outlives the popup. */
export interface Keeping {
  readonly desk: Desk
  readonly drafts: Drafts
  readonly steps: UndoStack
}

/** What is kept by this extension. */
export const popupKeeping = (): Keeping => ({
  desk: { ...readerDeeds, decideMatch: word => askBackground('decideMatch', word) },
  drafts: makeDrafts(browser.storage.local, browser.storage.session),
  steps: makeUndoStack(browser.storage.session),
})
