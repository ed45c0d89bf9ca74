/** A database that was made anew, or put back from a copy: nothing is agreed on any more. What is here is compared with what is there. */
import type { Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { putRow, sharingStores, stillShared } from './rows.ts'

/** Forgets all revisions, and reads the server from the beginning. False where the reader left the shared library meanwhile. */
export async function startAnew(library: Library, id: string): Promise<boolean> {
  const transaction = library.transaction(sharingStores, 'readwrite')
  return allOrNothing(transaction, async () => {
    const shared = await stillShared(transaction, id)
    if (shared === null) return false
    for await (const cursor of transaction.objectStore('sharedRecords'))
      await putRow(transaction, { ...cursor.value, rev: null, agreed: null, trace: [], sent: [], ended: [] }, false)
    await transaction.objectStore('sharing').put({ ...shared, since: null, scannedTo: '' }, 'library')
    return true
  })
}
