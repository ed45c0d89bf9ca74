/** The claim lists that the reader follows: which, and the library of each. */
import { deleteDB } from 'idb'
import { announceChange } from '../change-feed.ts'
import { identityOf } from '../identity.ts'
import { connectLibrary } from '../open.ts'
import type { Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import type { Subscription } from './subscription.ts'

/** All lists, in the order of their titles. */
export async function subscriptions(library: Library): Promise<Subscription[]> {
  return (await library.getAll('lists')).sort((a, b) => a.title.localeCompare(b.title))
}

/** The id that a list of this address has. */
export const subscriptionId = async (url: string): Promise<string> => (await identityOf('list', url)).slice(0, 16)

/** Follows a list, which is downloaded at the next check. Following it already changes nothing. */
export async function subscribe(
  library: Library,
  { url, kind, title, homepage, licence }: Pick<Subscription, 'url' | 'kind' | 'title' | 'homepage' | 'licence'>,
  now: number,
): Promise<Subscription> {
  const id = await subscriptionId(url)
  const there = await library.get('lists', id)
  if (there) return there
  const subscription: Subscription = {
    ...{ id, url, kind, title, homepage, licence, subscribed: now, shown: null, download: null },
    ...{ lastChecked: null, nextCheck: now, failures: 0, problem: null },
  }
  await library.put('lists', subscription)
  announceChange([])
  return subscription
}

/** Writes what changed of a list. Undefined where the reader has left it meanwhile: then nothing is written. */
export async function changeSubscription(
  library: Library,
  id: string,
  change: Partial<Omit<Subscription, 'id' | 'url'>>,
): Promise<Subscription | undefined> {
  const transaction = library.transaction('lists', 'readwrite')
  return allOrNothing(transaction, async () => {
    const before = await transaction.store.get(id)
    if (!before) return undefined
    const after = { ...before, ...change }
    await transaction.store.put(after)
    return after
  })
}

/** Leaves a list and forgets all of it. What the reader wrote, and the reader's word on its claims, stay. */
export async function unsubscribe(library: Library, id: string): Promise<void> {
  const transaction = library.transaction(['lists', 'listPieces'], 'readwrite')
  const before = await allOrNothing(transaction, async () => {
    const there = await transaction.objectStore('lists').get(id)
    await transaction.objectStore('lists').delete(id)
    await transaction.objectStore('listPieces').delete(piecesOf(id))
    return there
  })
  announceChange([])
  for (const name of [before?.shown?.database, before?.download?.database]) if (name) await dropListLibrary(name)
}

/** The keys of a list's pieces. */
export const piecesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

const open = new Map<string, Promise<Library>>()

/** A list's library, by the name of its database. */
export function openListLibrary(name: string): Promise<Library> {
  const there = open.get(name)
  if (there) return there
  const opening = connectLibrary(() => open.delete(name), name)
  open.set(name, opening)
  opening.catch(() => open.delete(name))
  return opening
}

/** Deletes a list's library. Whoever still reads in it lets go first. */
export async function dropListLibrary(name: string): Promise<void> {
  const there = open.get(name)
  open.delete(name)
  if (there) (await there).close()
  await deleteDB(name)
}

/** The libraries of all lists that are there to be read. One that cannot be opened is left out and told. */
export async function listLibraries(library: Library): Promise<Library[]> {
  const names = (await library.getAll('lists')).flatMap(({ shown }) => shown?.database ?? [])
  const opened = await Promise.allSettled(names.map(openListLibrary))
  return opened.flatMap((each, at) => {
    if (each.status === 'fulfilled') return [each.value]
    console.warn(`Gainsay: the claim list in ${names[at]} cannot be opened:`, each.reason)
    return []
  })
}

/** A list that cannot be read is no reason to show nothing of the others. */
export const told =
  <Nothing>({ name }: Library, nothing: Nothing) =>
  (error: unknown): Nothing => {
    console.warn(`Gainsay: the claim list in ${name} could not be searched:`, error)
    return nothing
  }
