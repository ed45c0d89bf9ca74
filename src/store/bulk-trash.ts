/** Many claims into the trash, or out of it, a few hundred in a transaction. */
import { announceChange } from './change-feed.ts'
import { claimWriter } from './claim-index/writing.ts'
import { claimRecord } from './records.ts'
import { claimStores, type Library } from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** Claims of one transaction. */
const batchSize = 256

/** Puts claims in the trash (`isTrashed`) or takes them out of it, those there are. Other pages hear of it once, at the end. */
export async function setTrashedAll(
  library: Library,
  ids: readonly string[],
  isTrashed: boolean,
  now: number = Date.now(),
): Promise<void> {
  for (let at = 0; at < ids.length; at += batchSize) {
    const transaction = library.transaction(claimStores, 'readwrite')
    await allOrNothing(transaction, async () => {
      const claims = transaction.objectStore('claims')
      const writer = await claimWriter(transaction)
      for (const id of ids.slice(at, at + batchSize)) {
        const there = await claims.get(id)
        if (!there || (there.trashed !== null) === isTrashed) continue
        await writer.put({ ...claimRecord(there), trashed: isTrashed ? now : null, updated: now }, there)
      }
      await writer.finish()
    })
  }
  announceChange(ids.length > batchSize ? [] : ids)
}
