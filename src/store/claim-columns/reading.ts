/** Opens the columns: what is packed, with the rows made again that were touched since. Kept in memory as long as it holds. */
import type { IDBPTransaction } from 'idb'
import { columnsBuilder } from '../../core/columns/build.ts'
import type { Columns } from '../../core/columns/columns.ts'
import { mergeColumns } from '../../core/columns/merge.ts'
import { packColumns, unpackColumns } from '../../core/columns/pack.ts'
import { DamagedIndex } from '../../core/matching/index/bytes.ts'
import { entryStores, readEntry } from '../entries.ts'
import type { Library, LibrarySchema, StoreName } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { buildColumns } from './build.ts'
import type { ColumnEdit } from './stored.ts'

/** Only one context at a time builds. */
const buildLock = 'gainsay-claim-columns'
/** Touched claims above which reading all anew is faster. */
const mostTouched = 4_000
/** Touched claims from which on what is in memory is packed again. */
const foldFrom = 200

/** The stores {@link readColumns} reads. */
export const columnStores: StoreName[] = [...entryStores, 'columns', 'columnEdits']

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

interface Loaded {
  readonly identity: string
  /** The last edit in it. */
  readonly upTo: number
  readonly columns: Columns
}

let loaded: Loaded | null = null

/** The columns as a transaction over {@link columnStores} sees them; null where they must be built first. Throws DamagedIndex. */
export async function readColumns(transaction: ReadTransaction): Promise<Columns | null> {
  const state = await transaction.objectStore('columns').get('state')
  if (state === undefined || !('upTo' in state)) return null
  const known = loaded?.identity === state.identity && loaded.upTo >= state.upTo ? loaded : null
  const packed = known ? undefined : await transaction.objectStore('columns').get('packed')
  if (!known && !(packed instanceof Uint8Array)) throw new DamagedIndex('the columns are missing')
  const before: Loaded = known ?? { ...state, columns: unpackColumns(packed as Uint8Array) }
  const newer = IDBKeyRange.lowerBound(before.upTo, true)
  const edits = transaction.objectStore('columnEdits')
  const [values, keys] = await Promise.all([edits.getAll(newer), edits.getAllKeys(newer)])
  const touched = new Set(values.flatMap(({ claimIds }) => claimIds))
  if (touched.size > mostTouched) return null
  const columns = values.length === 0 ? before.columns : await withEdits(transaction, before.columns, values, touched)
  loaded = { identity: state.identity, upTo: keys.at(-1) ?? before.upTo, columns }
  return columns
}

async function withEdits(
  transaction: ReadTransaction,
  columns: Columns,
  edits: readonly ColumnEdit[],
  touched: ReadonlySet<string>,
): Promise<Columns> {
  const builder = columnsBuilder()
  await Promise.all(
    [...touched].map(async id => {
      const [stored, entry] = await Promise.all([transaction.objectStore('claims').get(id), readEntry(transaction, id)])
      const doc = stored?.doc
      if (!entry || doc === undefined) return
      builder.claim(doc, entry.claim)
      for (const record of entry.counterStatements) builder.counterStatement(doc, record)
      for (const note of entry.notes) builder.note(doc, note)
      for (const sighting of entry.sightings) builder.sighting(doc, sighting)
    }),
  )
  return mergeColumns(columns, new Set(edits.flatMap(({ gone }) => gone)), builder.finish())
}

/** The columns, built first where they are missing, damaged or long out of date. */
export async function openColumns(library: Library): Promise<Columns> {
  for (;;) {
    try {
      const columns = await readColumns(library.transaction(columnStores))
      if (columns) return columns
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error
      console.warn(`Gainsay: ${error.message} The columns are built again from the records.`)
      await library.delete('columns', 'state')
    }
    await navigator.locks.request(buildLock, async () => {
      // Another context may have built them while this one waited.
      if (await mustBuild(library)) await buildColumns(library)
    })
  }
}

async function mustBuild(library: Library): Promise<boolean> {
  try {
    return (await readColumns(library.transaction(columnStores))) === null
  } catch (error) {
    if (error instanceof DamagedIndex) return true
    throw error
  }
}

/** Builds what must be built, and packs again what was touched since, where that is much. Does no harm killed in between. */
export async function tendColumns(library: Library): Promise<void> {
  const columns = await openColumns(library)
  const edits = await library.getAll('columnEdits')
  const current = loaded
  if (current?.columns !== columns) return
  if (edits.reduce((sum, { claimIds }) => sum + claimIds.length, 0) < foldFrom) return
  const packed = packColumns(columns)
  const transaction = library.transaction(['columns', 'columnEdits'], 'readwrite', { durability: 'relaxed' })
  await allOrNothing(transaction, async () => {
    const store = transaction.objectStore('columns')
    const state = await store.get('state')
    // Another context was faster, or all was deleted.
    if (!state || !('upTo' in state) || state.identity !== current.identity || state.upTo >= current.upTo) return
    const { identity, upTo } = current
    await Promise.all([store.put({ identity, upTo }, 'state'), store.put(packed, 'packed')])
    await transaction.objectStore('columnEdits').delete(IDBKeyRange.upperBound(upTo))
  })
}
