/** Leaving a shared library. */
import { announceChange } from '../change-feed.ts'
import type { Library } from '../schema.ts'
import { Edit } from '../steps.ts'
import { allOrNothing } from '../transaction.ts'
import { deleteForEver } from '../trash.ts'
import { readLocal, sharingStores } from './rows.ts'
import type { SharedLibrary } from './shared-library.ts'
import { changeShared, sharedLibrary } from './taking-part.ts'

/** Records gone through in one transaction. */
const BATCH = 200

/**
 * Leaves the shared library, in which all stays. Here what others wrote stays too, or goes; what the reader wrote something on stays
 * in any case. Cut off in between, it is gone on with by the next call.
 */
export async function leaveShared(library: Library, keepsOthers: boolean): Promise<void> {
  const shared = await sharedLibrary(library)
  if (shared === null) return
  const leaving = shared.leaving ?? { keepsOthers }
  await changeShared(library, shared.id, { leaving })
  if (!leaving.keepsOthers) while (await dropSome(library, shared)) announceChange([])
  const transaction = library.transaction(['sharing', 'sharedRecords', 'sharedEdits'], 'readwrite')
  await allOrNothing(transaction, async () => {
    await Promise.all([
      transaction.objectStore('sharing').clear(),
      transaction.objectStore('sharedRecords').clear(),
      transaction.objectStore('sharedEdits').clear(),
    ])
  })
  announceChange([])
}

/** Drops some of what others wrote, statements before claims; false where nothing is left. */
async function dropSome(library: Library, { name }: SharedLibrary): Promise<boolean> {
  const transaction = library.transaction(sharingStores, 'readwrite')
  return allOrNothing(transaction, async () => {
    const store = transaction.objectStore('sharedRecords')
    // Ids begin with their kind, and "claim" comes before the others: they are gone through from the end.
    const edit = new Edit(transaction, Date.now())
    let seen = 0
    for (let cursor = await store.openCursor(null, 'prev'); cursor && seen < BATCH; cursor = await cursor.continue()) {
      const { record, row } = await readLocal(transaction, cursor.value)
      seen += 1
      await cursor.delete()
      const isOthers = record !== null && row?.agreed && row.isOwn !== 1 && record.author !== name
      if (!isOthers || record.author === undefined) continue
      if (cursor.value.store !== 'claims') await edit.delete(cursor.value.store, record.id)
      else if (!(await isHeld(edit, record.id))) await deleteForEver(edit, 'claim', record.id)
    }
    await edit.finish()
    return seen > 0
  })
}

async function isHeld(edit: Edit, claimId: string): Promise<boolean> {
  for (const store of ['counterStatements', 'notes', 'sightings'] as const)
    if ((await edit.onClaim(store, claimId)).length > 0) return true
  return (await edit.decisionsOn(claimId)).length > 0
}
