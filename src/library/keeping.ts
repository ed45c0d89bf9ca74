/** What the browser keeps beside the library: drafts, and the steps that can be undone. */
import browser from 'webextension-polyfill'
import { makeUndoStack } from '../store/undo-stack.ts'
import { makeDrafts } from '../ui/drafts.ts'

/** The drafts of this extension. */
export const drafts = makeDrafts(browser.storage.local, browser.storage.session)

/** The steps of this extension. */
export const steps = makeUndoStack(browser.storage.session)
