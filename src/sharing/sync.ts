/**
 * Synchronises the library with the shared one: reads what is new there, finds what is new here, sends it. Each step is whole in the library
 * before the next begins: killed at any point it is gone on with, and nothing is lost or sent twice.
 */
import { announceChange } from '../store/change-feed.ts'
import type { Library } from '../store/schema.ts'
import { collectChanges } from '../store/sharing/collect.ts'
import type { SharedLibrary } from '../store/sharing/shared-library.ts'
import { startAnew } from '../store/sharing/start-anew.ts'
import { changeShared, sharedLibrary } from '../store/sharing/taking-part.ts'
import { type Connection, reachOf } from './connection.ts'
import { SharingFailure } from './failure.ts'
import { pull } from './pull.ts'
import { push } from './push.ts'
import { afterFailure, afterSuccess } from './schedule.ts'

/** The clock and the dice, ms since the epoch and 0 to 1, and what is called as the work goes on. */
export interface Working {
  now(): number
  random(): number
  onStep(): void
}

/** How often others may be faster before it is left to the next time. */
const MOST_ROUNDS = 8

/** Synchronises once, and notes how it went and when the next time is. Does nothing where the reader takes part in no shared library. */
export async function synchronise(library: Library, connection: Connection, working: Working): Promise<void> {
  const shared = await sharedLibrary(library)
  if (shared === null || shared.leaving) return
  try {
    const isDone = await exchange(library, await withRole(library, shared, connection), connection, working)
    await changeShared(library, shared.id, {
      ...{ lastSynced: working.now(), failures: 0, problem: null },
      nextSync: working.now() + (isDone ? afterSuccess(working.random()) : 60_000),
    })
  } catch (error) {
    if (!(error instanceof SharingFailure)) console.error('Gainsay, shared library:', error)
    await keepFailure(library, shared, error, working)
  }
  announceChange([])
}

/** The server is asked once what the reader may do there. */
async function withRole(library: Library, shared: SharedLibrary, connection: Connection): Promise<SharedLibrary> {
  if (shared.role !== null) return shared
  const { role } = await connection.look()
  return (await changeShared(library, shared.id, { role, scannedTo: '' })) ?? shared
}

/** False where others were faster all the time. */
async function exchange(
  library: Library,
  shared: SharedLibrary,
  connection: Connection,
  working: Working,
): Promise<boolean> {
  // What is here before the others' comes has to be looked at once; what comes has not.
  if (shared.since === null) await collectChanges(library, shared.id, working.now())
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // What is outdated for no reason to be read may be of a database that is no more.
    if (round > 0 && (await connection.reach()) < reachOf((await sharedLibrary(library))?.since ?? 0))
      await startAnew(library, shared.id)
    if (!(await pull(library, shared, connection, working))) return true
    await collectChanges(library, shared.id, working.now())
    try {
      if ((await push(library, shared, connection, working.onStep)) === 'done') return true
    } catch (error) {
      if (!(error instanceof SharingFailure) || error.status !== 403) throw error
      await becomeReader(library, shared)
      return true
    }
  }
  return false
}

/** The server lets the reader read and not write. What was to be sent stays here. */
async function becomeReader(library: Library, { id }: SharedLibrary): Promise<void> {
  await changeShared(library, id, { role: 'read', scannedTo: '' })
}

async function keepFailure(library: Library, shared: SharedLibrary, error: unknown, working: Working): Promise<void> {
  const failures = shared.failures + 1
  const { isPassing, wait } = error instanceof SharingFailure ? error : { isPassing: true, wait: null }
  const words = error instanceof Error ? error.message : String(error)
  await changeShared(library, shared.id, {
    failures,
    problem: error instanceof SharingFailure ? words : `What came could not be stored: ${words}`,
    nextSync: working.now() + afterFailure(failures, working.random(), { isPassing, wait }),
  })
}
