/** Takes in what came from the server: some documents, and how far the server was read, in one transaction. */

import type { ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../../core/model.ts'
import type { ReadDocument } from '../../core/sharing/document.ts'
import { mergeStandings, standingOf } from '../../core/sharing/merge.ts'
import { canonical, isDeletion, isSameStanding, type SharedRecord, type Standing } from '../../core/sharing/version.ts'
import { announceChange } from '../change-feed.ts'
import { touchClaims } from '../claim-columns/log.ts'
import { type ClaimWriter, claimWriter } from '../claim-index/writing.ts'
import { storedCounterStatement, storedNote } from '../records.ts'
import type { Library, StoredClaim } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { mayShare } from './may-share.ts'
import {
  claimIdsOf,
  type Local,
  localStanding,
  newRow,
  ownIf,
  putRow,
  readLocal,
  type SharingTransaction,
  sharingStores,
  stillShared,
} from './rows.ts'
import { type SharedLibrary, type SharedRow, withReasons } from './shared-library.ts'

/** A document that came, and the other branches of it that the server has. */
export interface Arrival extends ReadDocument {
  readonly rev: string
  readonly branches: readonly { readonly rev: string; readonly standing: Standing }[]
}

/** What came at once. */
export interface Arrivals {
  readonly documents: readonly Arrival[]
  /** Reasons of those that were not taken. */
  readonly refused: readonly string[]
  readonly since: string | number
}

/** Documents taken in without a pause. */
const GROUP = 128

/** Merges what came into the library. False where the reader left the shared library meanwhile: then nothing is written. */
export async function takeIn(library: Library, id: string, { documents, refused, since }: Arrivals): Promise<boolean> {
  // What came can come again: it need not wait for the disk.
  const transaction = library.transaction(sharingStores, 'readwrite', { durability: 'relaxed' })
  const touched = new Set<string>()
  const isDone = await allOrNothing(transaction, async () => {
    const shared = await stillShared(transaction, id)
    if (shared === null) return false
    const log = transaction.objectStore('sharedEdits')
    const last = (await log.openKeyCursor(null, 'prev'))?.key ?? 0
    const writer = await claimWriter(transaction)
    const locals = await Promise.all(documents.map(({ place }) => readLocal(transaction, place)))
    const writing = { transaction, writer, shared, touched }
    for (let at = 0; at < documents.length; at += GROUP)
      await Promise.all(
        documents.slice(at, at + GROUP).map((arrival, index) => takeOne(writing, arrival, locals[at + index] as Local)),
      )
    await writer.finish()
    await touchClaims(transaction, touched)
    // What came from there has not to go there.
    await log.delete(IDBKeyRange.lowerBound(last, true))
    await transaction.objectStore('sharing').put({ ...withReasons(shared, refused), since }, 'library')
    return true
  })
  if (touched.size > 0) announceChange(touched.size > 1_000 ? [] : touched)
  return isDone
}

interface Writing {
  readonly transaction: SharingTransaction
  readonly writer: ClaimWriter
  readonly shared: SharedLibrary
  readonly touched: Set<string>
}

async function takeOne(writing: Writing, arrival: Arrival, local: Local): Promise<void> {
  const { transaction, shared } = writing
  const { row, record } = local
  // It is what was read or written last, come round again.
  if (row !== null && row.rev === arrival.rev && arrival.branches.length === 0) return
  const theirs = withBranches(arrival)
  const base = baseOf(row, arrival)
  const mine = localStanding(local, shared)
  if (mine === null && row === null && isDeletion(theirs.main)) return
  const merged = await merge(writing, { local, base, mine, theirs })
  await write(writing, local, merged)
  const claimIds = isDeletion(merged.main) ? (row?.claimIds ?? [local.place.key]) : claimIdsOf(merged.main)
  const agreed = arrival.standing
  const after: SharedRow = {
    ...(row ?? newRow(local.place, null)),
    ...{ rev: arrival.rev, agreed, trace: arrival.trace, others: merged.others, sent: [], claimIds },
    gone: isDeletion(merged.main) ? merged.main : null,
    last: isDeletion(merged.main) ? (record ?? row?.last ?? null) : null,
    ended: arrival.branches.map(({ rev }) => rev),
    ...ownIf(row?.rev === null && sentOf(row, arrival) !== undefined),
  }
  const isNews = !isSameStanding(agreed, merged) || after.ended.length > 0
  await putRow(transaction, after, isNews && mayShare(shared, { standing: merged, row: after, isChosen: true }))
}

/** The branches that a cluster made of one document while its machines did not see each other are one again. */
function withBranches({ standing, branches }: Arrival): Standing {
  return branches.reduce((sum, branch) => mergeStandings(null, sum, branch.standing), standing)
}

/** The last version that both had: one that was sent where it got there, though its answer did not come. */
function baseOf(row: SharedRow | null, arrival: Arrival): Standing | null {
  return sentOf(row, arrival)?.standing ?? row?.agreed ?? null
}

const sentOf = (row: SharedRow | null, { trace }: Arrival) =>
  row?.sent.filter(({ name }) => trace.includes(name)).at(-1)

interface Merging {
  readonly local: Local
  readonly base: Standing | null
  readonly mine: Standing | null
  readonly theirs: Standing
}

async function merge(writing: Writing, { local, base, mine, theirs }: Merging): Promise<Standing> {
  if (mine === null) return theirs
  const merged = mergeStandings(base, mine, theirs)
  const isTakenAway = isDeletion(merged.main) && local.record !== null && local.place.store === 'claims'
  // What the reader has on it and nobody else would be out of sight.
  if (isTakenAway && (await isLeanedOn(writing, local.place.key)))
    return standingOf([mine.main, ...mine.others, merged.main])
  return merged
}

/** Whether the reader wrote something on a claim that the shared library does not have. */
async function isLeanedOn({ transaction }: Writing, claimId: string): Promise<boolean> {
  for (const store of ['counterStatements', 'notes'] as const) {
    for (const record of await transaction.objectStore(store).index('claimIds').getAll(claimId)) {
      const { row } = await readLocal(transaction, { store, key: record.id })
      if (record.origin === 'reader' && record.trashed === null && !row?.rev) return true
    }
  }
  return false
}

/** Makes the record here what it is to be. */
async function write(
  { transaction, writer, shared, touched }: Writing,
  local: Local,
  { main }: Standing,
): Promise<void> {
  const { place, stored, record } = local
  if (isDeletion(main)) {
    if (stored === undefined || record === null) return
    for (const id of claimIdsOf(record)) touched.add(id)
    if (place.store === 'claims') await writer.delete(stored as StoredClaim)
    else await transaction.objectStore(place.store).delete(place.key)
    if (place.store === 'claims') await forgetReading(transaction, place.key)
    return
  }
  const after: SharedRecord = { ...main, library: shared.title }
  if (record !== null && canonical(record) === canonical(after)) return
  for (const each of [record, after]) if (each !== null) for (const id of claimIdsOf(each)) touched.add(id)
  if (place.store === 'claims') await writer.put(after as ClaimRecord, stored as StoredClaim | undefined)
  else await putStatement(transaction, place.store, after)
}

/** Where a claim was seen goes with it. */
async function forgetReading(transaction: SharingTransaction, claimId: string): Promise<void> {
  const sightings = transaction.objectStore('sightings')
  for (const key of await sightings.index('claimId').getAllKeys(claimId)) await sightings.delete(key)
  await transaction.objectStore('decisions').delete(IDBKeyRange.bound([claimId], [claimId, []]))
}

/** Writes a counter-statement or a note. Whoever changes what it says or bears on touches its claims. */
export async function putStatement(
  transaction: SharingTransaction,
  store: 'counterStatements' | 'notes',
  record: SharedRecord,
): Promise<void> {
  if (store === 'notes') await transaction.objectStore(store).put(storedNote(record as VerificationNoteRecord))
  else await transaction.objectStore(store).put(storedCounterStatement(record as CounterStatementRecord))
}
