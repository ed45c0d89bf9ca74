/** Makes the columns of all claims by reading all records once, a part at a time, so that others write meanwhile. */
import { columnsBuilder } from '../../core/columns/build.ts'
import { packColumns } from '../../core/columns/pack.ts'
import type { Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'

/** Records read at once. */
const partSize = 2_000

/** Makes and stores them. What is written meanwhile stands in the log, and its rows are made again from there. */
export async function buildColumns(library: Library): Promise<void> {
  const identity = crypto.randomUUID()
  const upTo = await begin(library, identity)
  const builder = columnsBuilder()
  const docs = new Map<string, number>()
  await inParts(
    from => library.getAll('claims', from, partSize),
    ({ id }) => id,
    claim => {
      if (claim.doc === undefined || claim.trashed !== null) return
      docs.set(claim.id, claim.doc)
      builder.claim(claim.doc, claim)
    },
  )
  const onEach = (claimIds: readonly string[], add: (doc: number) => void): void => {
    for (const id of claimIds) {
      const doc = docs.get(id)
      if (doc !== undefined) add(doc)
    }
  }
  await inParts(
    from => library.getAll('counterStatements', from, partSize),
    ({ id }) => id,
    record => onEach(record.claimIds, doc => builder.counterStatement(doc, record)),
  )
  await inParts(
    from => library.getAll('notes', from, partSize),
    ({ id }) => id,
    record => onEach(record.claimIds, doc => builder.note(doc, record)),
  )
  await inParts(
    from => library.getAll('sightings', from, partSize),
    ({ id }) => id,
    sighting => onEach([sighting.claimId], doc => builder.sighting(doc, sighting)),
  )
  const packed = packColumns(builder.finish())
  const transaction = library.transaction(['columns', 'columnEdits'], 'readwrite', { durability: 'relaxed' })
  await allOrNothing(transaction, async () => {
    const store = transaction.objectStore('columns')
    const state = await store.get('state')
    // Everything was deleted meanwhile, or another context builds: what was read here is no more.
    if (state === undefined || !('building' in state) || state.building !== identity) return
    await Promise.all([store.put({ identity, upTo }, 'state'), store.put(packed, 'packed')])
    if (upTo > 0) await transaction.objectStore('columnEdits').delete(IDBKeyRange.upperBound(upTo))
  })
}

/** Says who builds, and gives the last edit that the build will have seen. */
async function begin(library: Library, identity: string): Promise<number> {
  const transaction = library.transaction(['columns', 'columnEdits'], 'readwrite', { durability: 'relaxed' })
  return allOrNothing(transaction, async () => {
    const last = await transaction.objectStore('columnEdits').openKeyCursor(null, 'prev')
    await transaction.objectStore('columns').put({ building: identity }, 'state')
    return last?.key ?? 0
  })
}

async function inParts<Item>(
  read: (from: IDBKeyRange | null) => Promise<readonly Item[]>,
  keyOf: (item: Item) => string,
  take: (item: Item) => void,
): Promise<void> {
  let from: IDBKeyRange | null = null
  for (;;) {
    const items: readonly Item[] = await read(from)
    items.forEach(take)
    const last = items.at(-1)
    if (last === undefined || items.length < partSize) return
    from = IDBKeyRange.lowerBound(keyOf(last), true)
  }
}
