/** What was captured from pages, by site or time: which records go when it is deleted. Nothing is written here. */
import type { IDBPTransaction } from 'idb'
import { sightingId } from '../core/interchange/identity.ts'
import type { CounterStatementRecord, Sighting, VerificationNoteRecord } from '../core/model.ts'
import type { LibrarySchema, StoreName } from './schema.ts'

/**
 * All that was read on a host; or what was last seen before a time; or what was captured from a time on: what was known before it
 * stays, and no longer tells that it was seen again. Times in ms since the epoch.
 */
export type Captured =
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'before'; readonly time: number }
  | { readonly kind: 'since'; readonly time: number }

type StatementStore = 'counterStatements' | 'notes'

/** What a deletion does to the records. */
export interface Deletion {
  readonly sightingIds: ReadonlySet<string>
  /** Sightings that stay, with what is left of their time. */
  readonly shortened: readonly Sighting[]
  readonly statements: ReadonlyMap<string, StatementStore>
  /** Claims that nothing holds any more. */
  readonly claimIds: ReadonlySet<string>
  /** Claims that lose anything, those that go included. */
  readonly touched: ReadonlySet<string>
}

type Reading = IDBPTransaction<LibrarySchema, StoreName[], 'readonly' | 'readwrite'>

/** Records read at once. */
const partSize = 2_000

const isOn = (url: string, host: string): boolean => URL.canParse(url) && new URL(url).host === host

/** Words that a claim had before the reader changed them were not captured: they are on no page. */
function isCaptured(captured: Captured, { url, firstSeen, lastSeen }: Sighting): boolean {
  if (captured.kind === 'site') return isOn(url, captured.host)
  return url !== '' && (captured.kind === 'before' ? lastSeen < captured.time : firstSeen >= captured.time)
}

/** Reads all that a deletion would have to know. The transaction must span the record stores. */
export async function planDeletion(transaction: Reading, captured: Captured): Promise<Deletion> {
  const { sightingIds, shortened, seenOn } = await planSightings(transaction, captured)
  const { statements, bornBy } = await planStatements(transaction, captured, sightingIds)
  const touched = new Set([...seenOn, ...bornBy])
  const claimIds = new Set<string>()
  for (const id of touched) if (await isOrphan(transaction, id, { sightingIds, statements })) claimIds.add(id)
  return { sightingIds, shortened, statements, claimIds, touched }
}

async function planSightings(transaction: Reading, captured: Captured) {
  const sightingIds = new Set<string>()
  const shortened: Sighting[] = []
  const seenOn = new Set<string>()
  for await (const sighting of allOf(transaction, 'sightings')) {
    if (isCaptured(captured, sighting)) sightingIds.add(sighting.id)
    else if (captured.kind === 'since' && sighting.url !== '' && sighting.lastSeen >= captured.time)
      shortened.push({ ...sighting, lastSeen: sighting.firstSeen })
    else continue
    seenOn.add(sighting.claimId)
  }
  return { sightingIds, shortened, seenOn }
}

async function planStatements(transaction: Reading, captured: Captured, sightingIds: ReadonlySet<string>) {
  const statements = new Map<string, StatementStore>()
  const bornBy = new Set<string>()
  const goes = async ({ url, created, claimIds }: CounterStatementRecord | VerificationNoteRecord) => {
    if (captured.kind === 'site') return isOn(url, captured.host)
    if (captured.kind === 'since') return created >= captured.time
    return created < captured.time && !(await isSeenSince(transaction, claimIds, url, sightingIds))
  }
  for (const store of ['counterStatements', 'notes'] as const) {
    for await (const record of allOf(transaction, store)) {
      if (record.origin !== 'article' || !(await goes(record))) continue
      statements.set(record.id, store)
      for (const id of record.claimIds) bornBy.add(id)
    }
  }
  return { statements, bornBy }
}

/** A page that was seen again since is not of that time, and neither is what it told. */
async function isSeenSince(
  transaction: Reading,
  claimIds: readonly string[],
  url: string,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  for (const id of claimIds.map(claimId => sightingId(claimId, url))) {
    if (!gone.has(id) && (await transaction.objectStore('sightings').count(id)) > 0) return true
  }
  return false
}

/** Whether an article's claim has nothing left: what the reader wrote or imported keeps it. */
async function isOrphan(
  transaction: Reading,
  id: string,
  { sightingIds, statements }: Pick<Deletion, 'sightingIds' | 'statements'>,
): Promise<boolean> {
  const claim = await transaction.objectStore('claims').get(id)
  if (claim?.origin !== 'article') return false
  const [sightings, counterStatements, notes] = await Promise.all([
    transaction.objectStore('sightings').index('claimId').getAllKeys(id),
    transaction.objectStore('counterStatements').index('claimIds').getAllKeys(id),
    transaction.objectStore('notes').index('claimIds').getAllKeys(id),
  ])
  return (
    sightings.every(each => sightingIds.has(each)) &&
    [...counterStatements, ...notes].every(each => statements.has(each))
  )
}

/** All records of a store in the order of their keys, read a part at a time. */
async function* allOf<Name extends 'sightings' | StatementStore>(
  transaction: Reading,
  name: Name,
): AsyncGenerator<LibrarySchema[Name]['value']> {
  let from: IDBKeyRange | null = null
  for (;;) {
    const part: LibrarySchema[Name]['value'][] = await transaction.objectStore(name).getAll(from, partSize)
    yield* part
    const last = part.at(-1)
    if (last === undefined || part.length < partSize) return
    from = IDBKeyRange.lowerBound(last.id, true)
  }
}
