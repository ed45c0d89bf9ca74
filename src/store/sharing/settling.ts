/** Conflicts: versions that contradict each other, until a person says which is right. */
import { placeOf, type RecordPlace, type SharedStore } from '../../core/sharing/document.ts'
import { contentOf, isDeletion, type SharedRecord, type Version } from '../../core/sharing/version.ts'
import { announceChange } from '../change-feed.ts'
import type { Library } from '../schema.ts'
import { Edit } from '../steps.ts'
import { allOrNothing } from '../transaction.ts'
import { claimIdsOf, readLocal, type SharingTransaction, sharingStores } from './rows.ts'

/** A record with the versions that stand beside it, and the claims it bears on in words. */
export interface Conflict {
  readonly place: RecordPlace
  readonly main: SharedRecord
  readonly others: readonly Version[]
  readonly about: readonly string[]
}

/** How one other version is settled: the one that counts stays alone, the other takes its place, or each is a record of its own. */
export type Settlement = 'this' | 'that' | 'both'

/** The first conflicts, and how many there are. */
export async function conflicts(
  library: Library,
  most: number,
): Promise<{ readonly first: readonly Conflict[]; readonly total: number }> {
  const transaction = library.transaction(sharingStores)
  const index = transaction.objectStore('sharedRecords').index('conflicts')
  const [rows, total] = await Promise.all([index.getAll(null, most), index.count()])
  const first = await Promise.all(
    rows.map(async (row): Promise<Conflict[]> => {
      const { record } = await readLocal(transaction as unknown as SharingTransaction, row)
      if (record === null) return []
      const ids = 'claimIds' in record ? record.claimIds : []
      const claims = await Promise.all(ids.map(id => transaction.objectStore('claims').get(id)))
      const about = claims.flatMap(claim => claim?.text ?? [])
      return [{ place: { store: row.store, key: row.key }, main: record, others: row.others, about }]
    }),
  )
  return { first: first.flat(), total }
}

/** What was to be settled changed meanwhile. `message` is for the reader. */
export class SettledMeanwhile extends Error {
  override readonly name = 'SettledMeanwhile'
}

/** Settles one other version. `now` is ms since the epoch. Throws {@link SettledMeanwhile}. */
export async function settle(
  library: Library,
  { place, main, other }: { readonly place: RecordPlace; readonly main: SharedRecord; readonly other: Version },
  settlement: Settlement,
  now: number = Date.now(),
): Promise<void> {
  const transaction = library.transaction(sharingStores, 'readwrite')
  const touched = await allOrNothing(transaction, async () => {
    const { record, row } = await readLocal(transaction, place)
    const isThere = row?.others.some(each => contentOf(each) === contentOf(other))
    if (!row || record === null || !isThere || contentOf(record) !== contentOf(main))
      throw new SettledMeanwhile('This changed meanwhile. Look at it again.')
    const edit = new Edit(transaction, now)
    const others = row.others.filter(each => contentOf(each) !== contentOf(other))
    await transaction.objectStore('sharedRecords').put(withOthers(row, others))
    if (settlement === 'this') await keep(edit, place, record)
    else if (isDeletion(other)) await keep(edit, place, { ...record, trashed: now })
    else if (settlement === 'that') await keep(edit, place, { ...other, id: place.key, created: record.created })
    else {
      await keep(edit, place, record)
      await keep(edit, place, { ...other, id: crypto.randomUUID(), created: now, trashed: null })
    }
    if (settlement !== 'that' || !isDeletion(other)) await restoreClaims(transaction, edit, record)
    await edit.finish()
    return claimIdsOf(record)
  })
  announceChange(touched)
}

function withOthers(
  { conflicts: _conflicts, ...row }: NonNullable<Awaited<ReturnType<typeof readLocal>>['row']>,
  others: readonly Version[],
) {
  return { ...row, others, ...(others.length > 0 && { conflicts: 1 as const }) }
}

/** The reader says so: it is newer than what it settles. Its words stay those of who wrote them. */
async function keep(edit: Edit, { store }: RecordPlace, record: SharedRecord): Promise<void> {
  const kept = { ...record, origin: 'reader', updated: Math.max(edit.now, record.updated + 1) } as SharedRecord
  await edit.put<SharedStore>(store, kept)
}

/** What is kept bears on claims that somebody may have deleted: they are there again. */
async function restoreClaims(transaction: SharingTransaction, edit: Edit, record: SharedRecord): Promise<void> {
  if (!('claimIds' in record)) return
  for (const id of record.claimIds) {
    const place = placeOf(`claim:${id}`)
    if (place === null || (await edit.get('claims', id)) !== null) continue
    const { row } = await readLocal(transaction, place)
    if (row?.last && 'text' in row.last && 'lang' in row.last) await keep(edit, place, { ...row.last, trashed: null })
  }
}
