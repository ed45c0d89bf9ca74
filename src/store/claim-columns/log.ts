/** What changed since the columns were packed, and since a shared library was told: kept by every transaction that writes records. */
import type { IDBPTransaction } from 'idb'
import type { LibrarySchema, StoreName } from '../schema.ts'
import type { ColumnEdit } from './stored.ts'

type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/**
 * Call in every transaction that writes counter-statements, notes or sightings, with the claims they bear on, those they bore on before too;
 * the transaction must span `logStores`. For claims claim-index/writing.ts does it.
 */
export async function touchClaims(
  transaction: WriteTransaction,
  claimIds: Iterable<string>,
  gone: readonly number[] = [],
): Promise<void> {
  const edit: ColumnEdit = { claimIds: [...new Set(claimIds)], gone }
  if (edit.claimIds.length + gone.length > 0) await transaction.objectStore('columnEdits').add(edit)
  const isShared = edit.claimIds.length > 0 && (await transaction.objectStore('sharing').count()) > 0
  if (isShared) await transaction.objectStore('sharedEdits').add(edit.claimIds)
}
