/** Keeps the claim lists that the reader follows up to date, by an alarm. While nobody follows one there is no alarm and no request. */
import browser from 'webextension-polyfill'
import { subscriptions } from '../store/lists/lists.ts'
import { openLibrary } from '../store/open.ts'
import { loadScript } from './later-script.ts'
import type * as listUpdates from './list-updates.ts'

declare global {
  var gainsayLists: typeof listUpdates | undefined
}

/** Where the updating is. */
export const listsScript = '/lists.js'

const ALARM = 'claim-lists'
const MINUTE = 60_000
/** The browser ends a background that calls nothing of it for 30 s. */
const SIGN_OF_LIFE = 20_000

/** Follows the alarm, and the library page where it says in storage.local `listsTouched` that the lists changed. Call at top level. */
export function followLists(reportFailure: (error: unknown) => void): void {
  const look = () => void update().catch(reportFailure)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'listsTouched' in changes) look()
  })
  // Firefox forgets alarms when it ends.
  browser.runtime.onStartup.addListener(look)
  browser.runtime.onInstalled.addListener(look)
}

async function update(): Promise<void> {
  const library = await openLibrary()
  if ((await subscriptions(library)).length === 0) {
    await browser.alarms.clear(ALARM)
    return
  }
  // Where the browser ends us in between, this goes on with it.
  await browser.alarms.create(ALARM, { when: Date.now() + MINUTE, periodInMinutes: 1 })
  if (!globalThis.gainsayLists) await loadScript(listsScript)
  if (!globalThis.gainsayLists) throw new Error(`${listsScript} left nothing to update lists with`)
  let lastSign = Date.now()
  await globalThis.gainsayLists.updateLists(library, {
    now: Date.now,
    random: Math.random,
    onStep: () => {
      if (Date.now() - lastSign < SIGN_OF_LIFE) return
      lastSign = Date.now()
      void browser.runtime.getPlatformInfo()
    },
  })
  const next = Math.min(...(await subscriptions(library)).map(({ nextCheck }) => nextCheck))
  if (next === Number.POSITIVE_INFINITY) await browser.alarms.clear(ALARM)
  else await browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + MINUTE) })
}
