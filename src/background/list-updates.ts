/** lists.js: what downloads claim lists. A script of its own, because few readers follow one and the browser starts the background often. */
import { updateLists } from '../lists/update.ts'
import { subscriptions } from '../store/lists/lists.ts'
import type { Library } from '../store/schema.ts'
import { signOfLife } from './sign-of-life.ts'

/** Updates the lists that are due. Gives when the next one is, ms since the epoch; null where none is. */
export async function keepUp(library: Library): Promise<number | null> {
  await updateLists(library, { now: Date.now, random: Math.random, onStep: signOfLife() })
  const next = Math.min(...(await subscriptions(library)).map(({ nextCheck }) => nextCheck))
  return next === Number.POSITIVE_INFINITY ? null : next
}
