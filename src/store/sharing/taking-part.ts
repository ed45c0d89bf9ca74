/** Setting a shared library up, what is shared in it, and how it fares. */
import { announceChange } from '../change-feed.ts'
import type { Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import type { ShareChoice, SharedLibrary } from './shared-library.ts'

/** What a reader tells to take part. */
export interface TakingPart {
  readonly address: string
  readonly title: string
  readonly name: string
  readonly choice: ShareChoice
}

/** The shared library with what waits to be sent and what is to be settled; null where the reader takes part in none. */
export interface SharedNow {
  readonly shared: SharedLibrary
  readonly waiting: number
  readonly conflicts: number
}

/** The shared library; null where there is none. */
export async function sharedLibrary(library: Library): Promise<SharedLibrary | null> {
  return (await library.get('sharing', 'library')) ?? null
}

/** The same with its numbers. */
export async function sharedNow(library: Library): Promise<SharedNow | null> {
  const transaction = library.transaction(['sharing', 'sharedRecords'])
  const rows = transaction.objectStore('sharedRecords')
  const [shared, waiting, conflicts] = await Promise.all([
    transaction.objectStore('sharing').get('library'),
    rows.index('waits').count(),
    rows.index('conflicts').count(),
  ])
  return shared === undefined ? null : { shared, waiting, conflicts }
}

/** Takes part in a shared library, from the next synchronisation on. Throws where the reader is in one already. */
export async function takePart(library: Library, part: TakingPart, now: number): Promise<SharedLibrary> {
  const transaction = library.transaction('sharing', 'readwrite')
  const shared: SharedLibrary = {
    ...{ id: crypto.randomUUID(), ...part, role: null, since: null, scannedTo: '', lastSynced: null, nextSync: now },
    ...{ failures: 0, problem: null, refused: 0, reasons: [] },
  }
  await allOrNothing(transaction, async () => {
    if ((await transaction.store.count()) > 0) throw new Error('Leave the shared library that you are in first.')
    await transaction.store.put(shared, 'library')
  })
  announceChange([])
  return shared
}

/** Changes something of the shared library with this id. Undefined where the reader left it meanwhile: then nothing is written. */
export async function changeShared(
  library: Library,
  id: string,
  change: Partial<Omit<SharedLibrary, 'id'>>,
): Promise<SharedLibrary | undefined> {
  const transaction = library.transaction('sharing', 'readwrite')
  return allOrNothing(transaction, async () => {
    const before = await transaction.store.get('library')
    if (before?.id !== id) return undefined
    const after = { ...before, ...change }
    await transaction.store.put(after, 'library')
    return after
  })
}

/** Shares something else from now on. What is there already stays there. */
export async function chooseShared(library: Library, id: string, choice: ShareChoice, now: number): Promise<void> {
  await changeShared(library, id, { choice, scannedTo: '', nextSync: now })
  announceChange([])
}
