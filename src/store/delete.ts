/** Deleting for good: all of it, or all that came from one site. */
import type { IDBPTransaction } from 'idb'
import { announceChange } from './change-feed.ts'
import { touchClaims } from './claim-columns/log.ts'
import { type ClaimWriter, claimWriter } from './claim-index/writing.ts'
import { subscriptions, unsubscribe } from './lists/lists.ts'
import { importStores, indexStores, type Library, type LibrarySchema, recordStores, type StoreName } from './schema.ts'
import { allOrNothing } from './transaction.ts'

const allStores = [...recordStores, ...indexStores]

type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

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
 * Deletes what was read on a site: its sightings, what its articles told, and the claims that were seen nowhere else and
 * on which nothing else is held. What the reader wrote stays.
 */
export async function deleteSite(library: Library, host: string): Promise<void> {
  const transaction = library.transaction(allStores, 'readwrite')
  const touched = await allOrNothing(transaction, async () => {
    const seen = await deleteSightings(transaction, host)
    const told = await deleteTold(transaction, host)
    const claimIds = new Set([...seen, ...told])
    const writer = await claimWriter(transaction)
    for (const id of claimIds) await deleteIfOrphan(transaction, writer, id)
    await writer.finish()
    await touchClaims(transaction, claimIds)
    return claimIds
  })
  if (touched.size > 0) announceChange(touched)
}

const isOn = (url: string, host: string): boolean => URL.canParse(url) && new URL(url).host === host

async function deleteSightings(transaction: WriteTransaction, host: string): Promise<readonly string[]> {
  const claimIds: string[] = []
  for await (const cursor of transaction.objectStore('sightings')) {
    if (!isOn(cursor.value.url, host)) continue
    claimIds.push(cursor.value.claimId)
    await cursor.delete()
  }
  return claimIds
}

async function deleteTold(transaction: WriteTransaction, host: string): Promise<readonly string[]> {
  const claimIds: string[] = []
  for (const name of ['counterStatements', 'notes'] as const) {
    for await (const cursor of transaction.objectStore(name)) {
      if (cursor.value.origin !== 'article' || !isOn(cursor.value.url, host)) continue
      claimIds.push(...cursor.value.claimIds)
      await cursor.delete()
    }
  }
  return claimIds
}

async function deleteIfOrphan(transaction: WriteTransaction, writer: ClaimWriter, id: string): Promise<void> {
  const claims = transaction.objectStore('claims')
  const claim = await claims.get(id)
  if (claim?.origin !== 'article') return
  const [sightings, counterStatements, notes] = await Promise.all([
    transaction.objectStore('sightings').index('claimId').count(id),
    transaction.objectStore('counterStatements').index('claimIds').count(id),
    transaction.objectStore('notes').index('claimIds').count(id),
  ])
  if (sightings + counterStatements + notes > 0) return
  await writer.delete(claim)
  await transaction.objectStore('decisions').delete(IDBKeyRange.bound([id], [id, []]))
}
