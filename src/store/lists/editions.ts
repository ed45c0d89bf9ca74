/** From one edition of a list to the next: the reader sees the old one or the new one, never a mixture. */
import type { LibraryRecords } from '../../core/interchange/item.ts'
import { announceChange } from '../change-feed.ts'
import { touchClaims } from '../claim-columns/log.ts'
import { claimWriter } from '../claim-index/writing.ts'
import { storedCounterStatement, storedNote } from '../records.ts'
import { indexStores, type Library, recordStores } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { dropListLibrary, piecesOf } from './lists.ts'
import type { Edition, Subscription } from './subscription.ts'

/** Shows an edition that was built in a library of its own, in place of the one before, whose library goes. */
export async function showEdition(
  library: Library,
  id: string,
  edition: Edition,
  change: Partial<Subscription>,
): Promise<void> {
  const transaction = library.transaction(['lists', 'listPieces'], 'readwrite')
  const before = await allOrNothing(transaction, async () => {
    const there = await transaction.objectStore('lists').get(id)
    await transaction.objectStore('listPieces').delete(piecesOf(id))
    if (there) await transaction.objectStore('lists').put({ ...there, ...change, shown: edition, download: null })
    return there
  })
  announceChange([])
  // Without its subscription nobody would ever delete it.
  const gone = before ? before.shown?.database : edition.database
  if (gone && (!before || gone !== edition.database)) await dropListLibrary(gone)
}

/** What a diff changes: the ids of claims that it replaces or removes, and what stands in their place. */
export interface EditionChange {
  readonly claimIds: readonly string[]
  readonly records: LibraryRecords
}

/** Some ids are not there that should be, or the number of claims is another than it should be. */
export class OtherEdition extends Error {
  override readonly name = 'OtherEdition'
}

/**
 * Applies a change to a list's library in one transaction. Throws {@link OtherEdition}, and changes nothing, where afterwards it would not
 * hold `count` claims.
 */
export async function applyChange(list: Library, { claimIds, records }: EditionChange, count: number): Promise<void> {
  const transaction = list.transaction([...recordStores, ...indexStores], 'readwrite')
  await allOrNothing(transaction, async () => {
    const claims = transaction.objectStore('claims')
    const writer = await claimWriter(transaction)
    const after = new Map(records.claims.map(claim => [claim.id, claim]))
    for (const id of claimIds) {
      const before = await claims.get(id)
      for (const [name, index] of [
        ['counterStatements', 'claimIds'],
        ['notes', 'claimIds'],
      ] as const) {
        const store = transaction.objectStore(name)
        await Promise.all((await store.index(index).getAllKeys(id)).map(key => store.delete(key)))
      }
      const sightings = transaction.objectStore('sightings')
      await Promise.all((await sightings.index('claimId').getAllKeys(id)).map(key => sightings.delete(key)))
      const claim = after.get(id)
      if (claim) await writer.put(claim, before)
      else if (before) await writer.delete(before)
    }
    await writer.finish()
    await touchClaims(transaction, claimIds)
    await Promise.all([
      ...records.counterStatements.map(each =>
        transaction.objectStore('counterStatements').put(storedCounterStatement(each)),
      ),
      ...records.notes.map(each => transaction.objectStore('notes').put(storedNote(each))),
      ...records.sightings.map(each => transaction.objectStore('sightings').put(each)),
    ])
    const held = await claims.count()
    if (held !== count) throw new OtherEdition(`${held} claims where there should be ${count}`)
  })
}
