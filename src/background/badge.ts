/** The toolbar badge: how many claims of the tab's page have a counter-statement or a note. */

import browser from 'webextension-polyfill'
import type { PageReading } from '../core/reading.ts'
import { coverageWords } from '../wording/model-words.ts'
import { numberWords, say } from '../wording/say.ts'

/** Sets badge and tooltip of one tab; both go by themselves when the tab navigates. */
export function showBadge(tabId: number, reading: PageReading): Promise<void> {
  const answered = reading.findings.filter(finding => finding.mark !== 'unchecked').length
  return setBadge(
    tabId,
    answered === 0 ? '' : numberWords(answered),
    say('badgeTitle', { words: coverageWords(reading) }),
  )
}

/** For a page that turned into something else without navigating. */
export const clearBadge = (tabId: number): Promise<void> => setBadge(tabId, '', say('claimsOnThisPage'))

async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#4b3fa8' }),
      browser.action.setTitle({ tabId, title }),
    ])
  } catch (error) {
    // The tab may be gone by the time its article is read. Anything else is ours.
    if (!(error instanceof Error && /no tab|invalid tab/i.test(error.message))) throw error
  }
}
