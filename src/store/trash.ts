/** The trash: out of sight and never recognised, but remembered, so that reading the page again does not bring it back. */
import type { ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../core/model.ts'
import { announceChange } from './change-feed.ts'
import { touchClaims } from './claim-columns/log.ts'
import { claimWriter } from './claim-index/writing.ts'
import { claimRecord, storedCounterStatement, storedNote, withoutWords } from './records.ts'
import { claimStores, type Library, type StoredCounterStatement, type StoredNote, type StoreName } from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** What can be put in the trash. */
export type TrashKind = 'claim' | 'counter-statement' | 'note'

/** What lies in the trash, latest first. */
export interface Trash {
  readonly claims: readonly ClaimRecord[]
  readonly counterStatements: readonly CounterStatementRecord[]
  readonly notes: readonly VerificationNoteRecord[]
}

/** Puts a record in the trash. Does nothing where there is none. */
export function trash(library: Library, kind: TrashKind, id: string, now: number = Date.now()): Promise<void> {
  return setTrashed(library, kind, id, { trashed: now, updated: now })
}

/** Takes a record out of the trash. Does nothing where there is none. */
export function restore(library: Library, kind: TrashKind, id: string, now: number = Date.now()): Promise<void> {
  return setTrashed(library, kind, id, { trashed: null, updated: now })
}

/** All that lies in the trash. */
export async function readTrash(library: Library): Promise<Trash> {
  const transaction = library.transaction(['claims', 'counterStatements', 'notes'])
  const [claims, counterStatements, notes] = await Promise.all([
    transaction.objectStore('claims').index('trashed').getAll(),
    transaction.objectStore('counterStatements').index('trashed').getAll(),
    transaction.objectStore('notes').index('trashed').getAll(),
  ])
  return {
    claims: claims.map(claimRecord).reverse(),
    counterStatements: counterStatements.map(withoutWords).reverse(),
    notes: notes.map(withoutWords).reverse(),
  }
}

interface TrashState {
  readonly trashed: number | null
  readonly updated: number
}

async function setTrashed(library: Library, kind: TrashKind, id: string, state: TrashState): Promise<void> {
  const claimIds = await write(library, kind, id, state)
  if (claimIds.length > 0) announceChange(claimIds)
}

function write(library: Library, kind: TrashKind, id: string, state: TrashState): Promise<readonly string[]> {
  switch (kind) {
    case 'claim':
      return changeClaim(library, id, state)
    case 'counter-statement':
      return change(library, 'counterStatements', id, (there: StoredCounterStatement) => ({
        value: storedCounterStatement({ ...there, ...state }),
        claimIds: there.claimIds,
      }))
    case 'note':
      return change(library, 'notes', id, (there: StoredNote) => ({
        value: storedNote({ ...there, ...state }),
        claimIds: there.claimIds,
      }))
  }
}

async function changeClaim(library: Library, id: string, state: TrashState): Promise<readonly string[]> {
  const transaction = library.transaction(claimStores, 'readwrite')
  return allOrNothing(transaction, async () => {
    const there = await transaction.objectStore('claims').get(id)
    if (!there) return []
    const writer = await claimWriter(transaction)
    await writer.put({ ...claimRecord(there), ...state }, there)
    await writer.finish()
    return [id]
  })
}

async function change<Name extends 'counterStatements' | 'notes', Value>(
  library: Library,
  name: Name,
  id: string,
  changed: (there: Value) => { readonly value: Value; readonly claimIds: readonly string[] },
): Promise<readonly string[]> {
  const transaction = library.transaction<StoreName[], 'readwrite'>([name, 'columnEdits'], 'readwrite')
  return allOrNothing(transaction, async () => {
    const store = transaction.objectStore(name)
    const there = await store.get(id)
    if (!there) return []
    // idb cannot relate a store's name to its value inside a generic function; the callers above pair them.
    const { value, claimIds } = changed(there as Value)
    await store.put(value as typeof there)
    await touchClaims(transaction, claimIds)
    return claimIds
  })
}
