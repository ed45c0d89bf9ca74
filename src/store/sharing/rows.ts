/** Rows of shared records beside the records themselves, read and written in one transaction. */
import type { IDBPTransaction } from 'idb'
import type { ClaimRecord } from '../../core/model.ts'
import { documentId, type RecordPlace } from '../../core/sharing/document.ts'
import { contentOf, type SharedRecord, type Standing } from '../../core/sharing/version.ts'
import { claimRecord, withoutWords } from '../records.ts'
import { indexStores, type LibrarySchema, recordStores, type StoreName } from '../schema.ts'
import type { SharedLibrary, SharedRow } from './shared-library.ts'

/** The stores of the records that are shared, with all that has to be written along. */
export const sharingStores: StoreName[] = [...recordStores, ...indexStores, 'sharedRecords']

/** A transaction that spans {@link sharingStores}. */
export type SharingTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/** A record as it is here, and its row; null where there is none. */
export interface Local {
  readonly place: RecordPlace
  readonly stored: LibrarySchema[RecordPlace['store']]['value'] | undefined
  readonly record: SharedRecord | null
  readonly row: SharedRow | null
}

/** The shared library, unless the reader left it or set up another since. */
export async function stillShared(transaction: SharingTransaction, id: string): Promise<SharedLibrary | null> {
  const library = await transaction.objectStore('sharing').get('library')
  return library?.id === id && !library.leaving ? library : null
}

/** A record and its row. */
export async function readLocal(transaction: SharingTransaction, place: RecordPlace): Promise<Local> {
  const [stored, row] = await Promise.all([
    transaction.objectStore(place.store).get(place.key),
    transaction.objectStore('sharedRecords').get(documentId(place)),
  ])
  const record = stored === undefined ? null : 'words' in stored ? withoutWords(stored) : claimRecord(stored)
  // Without its words, which only these have, a statement is a record.
  return { place, stored, record: record as SharedRecord | null, row: row ?? null }
}

/** How a record stands here, what changed in the reader's name; null where there is neither record nor word that there was one. */
export function localStanding({ record, row }: Local, { name, title }: SharedLibrary): Standing | null {
  const others = row?.others ?? []
  if (record === null) {
    if (row?.gone) return { main: row.gone, others: [] }
    // Nobody deleted it for the others: as far as they go, it is as it was.
    return row?.agreed ?? null
  }
  return { main: { ...record, author: authorOf(record, row?.agreed ?? null, name), library: title }, others }
}

/** Who wrote what a record says: whoever is named with these words, else the reader, who changed them. */
function authorOf(record: SharedRecord, agreed: Standing | null, name: string): string {
  if (agreed === null) return record.author ?? name
  const content = contentOf(record)
  const known = [agreed.main, ...agreed.others].find(each => contentOf(each) === content)
  return known?.author ?? name
}

/** The claims that a record bears on, or its own id. */
export const claimIdsOf = (record: SharedRecord): readonly string[] =>
  'claimIds' in record ? record.claimIds : [(record as ClaimRecord).id]

/** A row for a record that the shared library does not have. */
export const newRow = (place: RecordPlace, record: SharedRecord | null): SharedRow => ({
  ...{ id: documentId(place), ...place, rev: null, agreed: null, trace: [], others: [], gone: null, last: null },
  ...{ sent: [], ended: [], claimIds: record === null ? [place.key] : claimIdsOf(record) },
})

/** Puts a row, with its flags as its content has them. */
export async function putRow(transaction: SharingTransaction, row: SharedRow, waits: boolean): Promise<void> {
  const { waits: _waits, conflicts: _conflicts, ...rest } = row
  await transaction.objectStore('sharedRecords').put({
    ...rest,
    ...(waits && { waits: 1 as const }),
    ...(row.others.length > 0 && { conflicts: 1 as const }),
  })
}

/** The mark of a row that the reader brought there. */
export const ownIf = (isOwn: boolean): Pick<SharedRow, 'isOwn'> => (isOwn ? { isOwn: 1 } : {})
