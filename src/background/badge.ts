/** The toolbar badge: how many claims of the tab's page have a counter-statement or a note. */
import browser from 'webextension-polyfill'
import type { PageReading } from '../core/model.ts'
import { coverageWords } from '../core/wording.ts'

/** Sets badge and tooltip of one tab; both go by themselves when the tab navigates. A closed tab is no error. */
export async function showBadge(tabId: number, reading: PageReading): Promise<void> {
  const answered = reading.findings.filter(finding => finding.mark !== 'unchecked').length
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: answered === 0 ? '' : String(answered) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#4b3fa8' }),
      browser.action.setTitle({ tabId, title: `Gainsay: ${coverageWords(reading)}` }),
    ])
  } catch (error) {
    // The tab may be gone by the time its article is read. Anything else is ours.
    if (!(error instanceof Error && /no tab|invalid tab/i.test(error.message))) throw error
  }
}
