/**
 * Errands: what Gainsay does at a time of its own, where the reader set it up: claim lists, a shared library. Each has an alarm and a script that
 * is loaded for it alone. While there is nothing to do there is no alarm, no script and no request.
 */
import browser from 'webextension-polyfill'
import { openLibrary } from '../store/open.ts'
import type { Library } from '../store/schema.ts'
import { loadScript } from './later-script.ts'
import type * as listUpdates from './list-updates.ts'
import type * as sharedSync from './shared-sync.ts'

declare global {
  var gainsayLists: typeof listUpdates | undefined
  var gainsaySharing: typeof sharedSync | undefined
}

interface Errand {
  readonly alarm: string
  /** The library page changes this in storage.local where something is to be done at once. */
  readonly touched: string
  /** Empty while there is nothing to do. */
  readonly store: 'lists' | 'sharing'
  readonly script: string
  /** Does it, and gives when to come back, ms since the epoch; null where there is no reason to. Undefined until the script is loaded. */
  readonly run: () => ((library: Library) => Promise<number | null>) | undefined
}

const errands: readonly Errand[] = [
  {
    ...{ alarm: 'claim-lists', touched: 'listsTouched', store: 'lists', script: '/lists.js' },
    run: () => globalThis.gainsayLists?.keepUp,
  },
  {
    ...{ alarm: 'shared-library', touched: 'sharingTouched', store: 'sharing', script: '/sharing.js' },
    run: () => globalThis.gainsaySharing?.keepUp,
  },
]

/** The scripts of all errands. */
export const errandScripts: readonly string[] = errands.map(({ script }) => script)

const MINUTE = 60_000

/** Runs errands when their alarms go off and when the library page asks for it. Call at top level. */
export function followErrands(reportFailure: (error: unknown) => void): void {
  const start = (wanted: (errand: Errand) => boolean) => {
    for (const errand of errands) if (wanted(errand)) run(errand).catch(reportFailure)
  }
  browser.alarms.onAlarm.addListener(({ name }) => start(({ alarm }) => alarm === name))
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') start(({ touched }) => touched in changes)
  })
  // Firefox forgets alarms when it ends.
  browser.runtime.onStartup.addListener(() => start(() => true))
  browser.runtime.onInstalled.addListener(() => start(() => true))
}

async function run({ alarm, store, script, run: runner }: Errand): Promise<void> {
  const library = await openLibrary()
  if ((await library.count(store)) === 0) {
    await browser.alarms.clear(alarm)
    return
  }
  // Where the browser ends us in between, this goes on with it.
  await browser.alarms.create(alarm, { when: Date.now() + MINUTE, periodInMinutes: 1 })
  if (!runner()) await loadScript(script)
  const keepUp = runner()
  if (!keepUp) throw new Error(`${script} left nothing to run`)
  const next = await keepUp(library)
  if (next === null) await browser.alarms.clear(alarm)
  else await browser.alarms.create(alarm, { when: Math.max(next, Date.now() + MINUTE / 2) })
}
