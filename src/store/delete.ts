/** Deleting for good: all of it, or what was captured on one site or in some time. */
import type { IDBPTransaction } from 'idb'
import { type Captured, type Deletion, planDeletion } from './captured.ts'
import { announceChange } from './change-feed.ts'
import { touchClaims } from './claim-columns/log.ts'
import { claimWriter } from './claim-index/writing.ts'
import { subscriptions, unsubscribe } from './lists/lists.ts'
import { importStores, indexStores, type Library, type LibrarySchema, recordStores, type StoreName } from './schema.ts'
import { allOrNothing } from './transaction.ts'

const allStores = [...recordStores, ...indexStores]

/** Deletes every record, and leaves every claim list and the shared library, in which all stays. */
export async function deleteAll(library: Library): Promise<void> {
  for (const { id } of await subscriptions(library)) await unsubscribe(library, id)
  const every: StoreName[] = [...allStores, ...importStores, 'sharedRecords']
  const transaction = library.transaction(every, 'readwrite')
  await allOrNothing(transaction, async () => {
    await Promise.all(every.map(name => transaction.objectStore(name).clear()))
  })
  announceChange([])
}

/**
 * Deletes what was captured on a site or in some time: its sightings, what its articles told, and the claims that were seen nowhere
 * else and on which nothing else is held. What the reader wrote stays.
 */
export async function deleteCaptured(library: Library, captured: Captured): Promise<void> {
  const transaction = library.transaction(allStores, 'readwrite')
  const touched = await allOrNothing(transaction, async () => {
    const plan = await planDeletion(transaction, captured)
    await carryOut(transaction, plan)
    return plan.touched
  })
  if (touched.size > 0) announceChange(touched)
}

/** What {@link deleteCaptured} would delete, in numbers of records. */
export async function countCaptured(library: Library, captured: Captured): Promise<CapturedCounts> {
  const plan = await planDeletion(library.transaction(recordStores), captured)
  return { claims: plan.claimIds.size, sightings: plan.sightingIds.size, statements: plan.statements.size }
}

/** Numbers of claims, of places where claims were seen, and of counter-statements and notes. */
export interface CapturedCounts {
  readonly claims: number
  readonly sightings: number
  readonly statements: number
}

async function carryOut(
  transaction: IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>,
  { sightingIds, shortened, statements, claimIds, touched }: Deletion,
): Promise<void> {
  const sightings = transaction.objectStore('sightings')
  await Promise.all([...sightingIds].map(id => sightings.delete(id)))
  await Promise.all(shortened.map(sighting => sightings.put(sighting)))
  await Promise.all([...statements].map(([id, store]) => transaction.objectStore(store).delete(id)))
  const claims = transaction.objectStore('claims')
  const writer = await claimWriter(transaction)
  for (const id of claimIds) {
    const claim = await claims.get(id)
    if (claim === undefined) continue
    await writer.delete(claim)
    await transaction.objectStore('decisions').delete(IDBKeyRange.bound([id], [id, []]))
  }
  await writer.finish()
  await touchClaims(transaction, touched)
}
