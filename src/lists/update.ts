/** Bringing a list up to date: by its diff where it has one, else by the whole. What the reader sees changes at once, or not at all. */
import type { ListHeader } from '../core/lists/list-format.ts'
import { announceChange } from '../store/change-feed.ts'
import { showEdition } from '../store/lists/editions.ts'
import { changeSubscription, dropListLibrary, subscriptions } from '../store/lists/lists.ts'
import { beginDownload } from '../store/lists/pieces.ts'
import type { Edition, Subscription } from '../store/lists/subscription.ts'
import type { Library } from '../store/schema.ts'
import { buildList } from './build.ts'
import { downloadList, type Working } from './download.ts'
import { ListFailure } from './failure.ts'
import { followDiff } from './follow-diff.ts'
import { afterFailure, afterSuccess } from './schedule.ts'

/** The clock and the dice, ms since the epoch and 0 to 1, and what the work is told. */
export interface Update extends Working {
  now(): number
  random(): number
}

/** Only one context at a time updates lists. */
const updateLock = 'gainsay-lists'

/** Updates every list that is due or was cut off. Does nothing where another context is at it. Failures are kept with their list. */
export async function updateLists(library: Library, update: Update): Promise<void> {
  await navigator.locks.request(updateLock, { ifAvailable: true }, async lock => {
    if (!lock) return
    for (const subscription of await subscriptions(library)) {
      if (isDue(subscription, update.now())) await updateList(library, subscription, update)
    }
  })
}

const isDue = ({ nextCheck }: Subscription, now: number): boolean => nextCheck <= now

/** Whether something is left to do soon: a list that was cut off, or is due. */
export const isWaiting = (lists: readonly Subscription[], now: number): boolean => lists.some(each => isDue(each, now))

async function updateList(library: Library, subscription: Subscription, update: Update): Promise<void> {
  try {
    const changed = await bringUpToDate(library, subscription, update)
    const expires = changed?.expires ?? subscription.shown?.expires ?? 24
    await changeSubscription(library, subscription.id, {
      ...{ lastChecked: update.now(), failures: 0, problem: null },
      nextCheck: update.now() + afterSuccess(expires, update.random()),
    })
  } catch (error) {
    // Ended by the browser: it goes on at the next start.
    if (update.signal?.aborted) return
    await keepFailure(library, subscription, error, update)
  }
  announceChange([])
}

async function keepFailure(
  library: Library,
  { id, failures }: Subscription,
  error: unknown,
  update: Update,
): Promise<void> {
  const isOurs = !(error instanceof ListFailure)
  if (isOurs) console.error('Gainsay, claim lists:', error)
  const now = await library.get('lists', id)
  // What is wrong in itself is not worth going on with.
  if (now?.download && (isOurs || !error.isPassing)) await endDownload(library, now)
  await changeSubscription(library, id, {
    ...{ lastChecked: update.now(), failures: failures + 1 },
    problem: isOurs ? `The list could not be stored: ${error instanceof Error ? error.message : error}` : error.message,
    nextCheck: update.now() + afterFailure(failures + 1, update.random()),
  })
}

async function endDownload(library: Library, { id, download }: Subscription): Promise<void> {
  await beginDownload(library, id, null)
  if (download) await dropListLibrary(download.database)
}

/** The edition that is shown from now on; null where the one before is the newest. */
async function bringUpToDate(library: Library, subscription: Subscription, update: Update): Promise<Edition | null> {
  const { shown, download } = subscription
  if (shown !== null && download === null) {
    const followed = await followDiff(subscription, shown, update)
    if (followed.kind === 'nothing newer') return null
    if (followed.kind === 'edition') {
      await showEdition(library, subscription.id, followed.edition, described(followed.header))
      return followed.edition
    }
  }
  if (!download?.isComplete && (await downloadFromAny(library, subscription, update)) === 'nothing newer') return null
  const downloaded = await library.get('lists', subscription.id)
  if (!downloaded?.download) return null
  const built = await buildList(library, downloaded, downloaded.download, { ...update, now: update.now() })
  if (built === null) {
    await endDownload(library, downloaded)
    return null
  }
  await showEdition(library, subscription.id, built.edition, built.header ? described(built.header) : {})
  return built.edition
}

const described = ({ title, homepage, licence }: ListHeader): Partial<Subscription> => ({ title, homepage, licence })

/** From the list's own address, and where that cannot be reached, from its mirrors in turn. */
async function downloadFromAny(
  library: Library,
  subscription: Subscription,
  update: Update,
): Promise<'complete' | 'nothing newer'> {
  const addresses = [subscription.url, ...(subscription.shown?.mirrors ?? [])]
  let first: ListFailure | null = null
  for (const address of new Set(addresses)) {
    try {
      const now = (await library.get('lists', subscription.id)) ?? subscription
      return await downloadList(library, now, address, update)
    } catch (error) {
      if (!(error instanceof ListFailure) || !error.isPassing) throw error
      first ??= error
    }
  }
  throw first ?? new ListFailure('The list has no address.', { isPassing: false })
}
