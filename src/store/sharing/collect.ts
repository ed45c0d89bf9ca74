/** Finds what of the reader's changes has to go into the shared library: by the log of changes, and at first by looking at every claim once. */
import type { RecordPlace } from '../../core/sharing/document.ts'
import { type Deletion, isDeletion, isSameStanding, type SharedRecord } from '../../core/sharing/version.ts'
import type { Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { mayShare } from './may-share.ts'
import {
  claimIdsOf,
  type Local,
  localStanding,
  newRow,
  putRow,
  readLocal,
  type SharingTransaction,
  sharingStores,
  stillShared,
} from './rows.ts'
import type { SharedLibrary, SharedRow } from './shared-library.ts'

/** Claims looked at in one transaction, about. */
const BATCH = 200

/** Looks at everything that changed; what is cut off goes on at the next call. `now` is ms since the epoch. */
export async function collectChanges(library: Library, id: string, now: number): Promise<void> {
  while (await collectSome(library, id, now)) await Promise.resolve()
}

/** One transaction of it; false where nothing is left. */
async function collectSome(library: Library, id: string, now: number): Promise<boolean> {
  const transaction = library.transaction(sharingStores, 'readwrite')
  return allOrNothing(transaction, async () => {
    const shared = await stillShared(transaction, id)
    if (shared === null) return false
    const logged = await takeLog(transaction)
    const scanned = logged.length > 0 ? null : await scan(transaction, shared)
    const look = looking(transaction, shared, now)
    for (const claimId of new Set(scanned ?? logged)) await look(claimId)
    return logged.length > 0 || scanned !== null
  })
}

async function takeLog(transaction: SharingTransaction): Promise<readonly string[]> {
  const log = transaction.objectStore('sharedEdits')
  const claimIds: string[] = []
  for (let cursor = await log.openCursor(); cursor && claimIds.length < BATCH; cursor = await cursor.continue()) {
    claimIds.push(...cursor.value)
    await cursor.delete()
  }
  return claimIds
}

/** The next claims of those that are there since before; null where all were looked at. */
async function scan(transaction: SharingTransaction, shared: SharedLibrary): Promise<readonly string[] | null> {
  if (shared.scannedTo === null) return null
  const range = shared.scannedTo === '' ? null : IDBKeyRange.lowerBound(shared.scannedTo, true)
  const ids = await transaction.objectStore('claims').getAllKeys(range, BATCH)
  await transaction.objectStore('sharing').put({ ...shared, scannedTo: ids.at(-1) ?? null }, 'library')
  return ids.length === 0 ? null : ids
}

/** Looks at a claim and at all that bears on it, and notes what has to be sent. */
function looking(transaction: SharingTransaction, shared: SharedLibrary, now: number) {
  const rows = transaction.objectStore('sharedRecords')
  const chosen = new Map<string, boolean>()
  const isChosen = async (claimIds: readonly string[]): Promise<boolean> => {
    for (const claimId of claimIds) {
      const known = chosen.get(claimId) ?? (await rows.get(`claim:${claimId}`))?.isChosen === 1
      chosen.set(claimId, known)
      if (known) return true
    }
    return false
  }
  const lookAt = async (place: RecordPlace, isLeanedOn: boolean): Promise<boolean> => {
    const local = await readLocal(transaction, place)
    const row = withGone(local, shared, now)
    if (row !== local.row && row === null) await rows.delete(local.row?.id ?? '')
    const standing = localStanding({ ...local, row }, shared)
    if (standing === null) return false
    if (row?.agreed && isSameStanding(row.agreed, standing)) {
      await putRow(transaction, withoutBlock(row), row.ended.length > 0)
      return row.rev !== null
    }
    const claimIds = local.record === null ? (row?.claimIds ?? []) : claimIdsOf(local.record)
    const isNew = row === null || row.rev === null
    const candidate = { standing, row, isChosen: await isChosen(claimIds) }
    const waits = mayShare(shared, candidate) || (isNew && isLeanedOn && !isDeletion(standing.main))
    if (waits || row !== null)
      await putRow(transaction, { ...withoutBlock(row ?? newRow(place, local.record)), claimIds }, waits)
    return waits || !isNew
  }
  return async (claimId: string): Promise<void> => {
    let isLeanedOn = false
    for (const place of await placesOn(transaction, claimId)) {
      const isShared = await lookAt(place, false)
      // A claim goes along with what is said on it.
      if (isShared && (await transaction.objectStore(place.store).getKey(place.key)) !== undefined) isLeanedOn = true
    }
    await lookAt(
      { store: 'claims', key: claimId },
      isLeanedOn && shared.choice !== 'nothing' && shared.role === 'write',
    )
  }
}

/** What bears on a claim, or bore on it when it was last shared. */
async function placesOn(transaction: SharingTransaction, claimId: string): Promise<readonly RecordPlace[]> {
  const [counterStatements, notes, rows] = await Promise.all([
    transaction.objectStore('counterStatements').index('claimIds').getAllKeys(claimId),
    transaction.objectStore('notes').index('claimIds').getAllKeys(claimId),
    transaction.objectStore('sharedRecords').index('claimIds').getAll(claimId),
  ])
  const places = new Map<string, RecordPlace>()
  for (const key of counterStatements) places.set(`c${key}`, { store: 'counterStatements', key })
  for (const key of notes) places.set(`n${key}`, { store: 'notes', key })
  for (const { store, key } of rows) if (store !== 'claims') places.set(`${store[0]}${key}`, { store, key })
  return [...places.values()]
}

/** The row of a record that is there no more: whether it was deleted for all, or only here. Null where nobody else has it. */
function withGone({ record, row }: Local, { name, choice, role }: SharedLibrary, now: number): SharedRow | null {
  if (row === null) return null
  if (record !== null) return row.gone === null ? row : { ...row, gone: null }
  // What was sent and not answered may be there.
  const agreed = row.agreed ?? row.sent.at(-1)?.standing ?? null
  if (row.rev === null && row.sent.length === 0) return null
  if (row.gone !== null || agreed === null || isDeletion(agreed.main)) return row
  if (choice === 'nothing' || role !== 'write' || !isDeletedForAll(agreed.main)) return row
  const gone: Deletion = { id: row.key, deleted: true, author: name, updated: Math.max(now, agreed.main.updated) }
  return { ...row, gone, others: [], last: agreed.main }
}

/** What was read on a site and forgotten with it is deleted here alone; what was written, or lay in the trash, for all. */
const isDeletedForAll = (record: SharedRecord): boolean => record.origin === 'reader' || record.trashed !== null

const withoutBlock = ({ blocked: _blocked, ...row }: SharedRow): SharedRow => row
