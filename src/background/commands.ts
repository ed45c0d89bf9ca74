/** Keyboard commands, passed on to the page in front. */
import browser from 'webextension-polyfill'
import { askTab, Unreachable } from '../messaging/channel.ts'

/** Runs one command of manifest.json. A tab without Gainsay is left alone. */
export async function followCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return
  try {
    if (command === 'next-mark') await askTab(tab.id, 'step', { direction: 1 })
    else if (command === 'previous-mark') await askTab(tab.id, 'step', { direction: -1 })
    else {
      const state = await askTab(tab.id, 'pageState', null)
      if (state.status !== 'read') return
      if (command === 'toggle-marks') await askTab(tab.id, 'showMarks', { shown: !state.marksShown })
      else if (command === 'more-claims') await askTab(tab.id, 'showRest', { shown: !state.restShown })
    }
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
  }
}
