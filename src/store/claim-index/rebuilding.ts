/** Reads claims into an index that was lost, damaged or not there before: in small steps, each kept, so that a kill costs one step. */
import { buildSegment } from '../../core/matching/index/build.ts'
import { claimDocument } from '../../core/matching/index/claim-document.ts'
import { claimRecord } from '../records.ts'
import { claimStores, type Library } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import { withSegment } from './edits.ts'
import { beginIndex, type IndexDescription, readDescription, writeLayout } from './layout.ts'
import { putSegment } from './parts.ts'
import { forgetIndex } from './reading.ts'
import type { Rebuild } from './stored.ts'
import type { WriteIndexTransaction } from './transactions.ts'
import { claimWriter } from './writing.ts'

/** Only one context at a time builds or merges the index of a library. */
export const indexLock = ({ name }: Pick<Library, 'name'>): string => `gainsay-claim-index ${name}`

/** Claims read in one step. */
const stepSize = 1_000

/** How far the index is: `done` of `total` claims, about. */
export interface IndexProgress {
  readonly done: number
  readonly total: number
}

/** Reads into the index what waits for it. Done at once where nothing does. */
export async function rebuildIndex(
  library: Library,
  onProgress: (progress: IndexProgress) => void = () => undefined,
): Promise<void> {
  await navigator.locks.request(indexLock(library), () => rebuildLocked(library, onProgress))
}

/** The same for a caller that holds {@link indexLock}. */
export async function rebuildLocked(library: Library, onProgress: (progress: IndexProgress) => void): Promise<void> {
  for (let rebuild = await step(library); rebuild; rebuild = await step(library)) {
    onProgress({ done: rebuild.from, total: rebuild.until })
  }
}

/** Drops an index that was found damaged, so that it is built again, unless another context has done so meanwhile. */
export async function dropIndex(library: Library): Promise<void> {
  const identity = forgetIndex(library)
  const transaction = library.transaction(claimStores, 'readwrite')
  await allOrNothing(transaction, async () => {
    const description = await readDescription(transaction)
    // Damage that showed before anything was kept in memory is of the index that is there now.
    if (!description || identity === null || identity === description.counter.identity) await beginIndex(transaction)
  })
}

/** Does a step and gives what is left; null when all is done. */
async function step(library: Library): Promise<Rebuild | null> {
  // An index that is cut off is seen and built again: it need not wait for the disk.
  const transaction = library.transaction(claimStores, 'readwrite', { durability: 'relaxed' })
  return allOrNothing(transaction, async () => {
    const description = (await readDescription(transaction)) ?? (await beginIndex(transaction))
    const { rebuild } = description.layout
    if (!rebuild) return null
    return rebuild.unnumberedAfter === null
      ? readClaims(transaction, description, rebuild)
      : numberClaims(transaction, rebuild, rebuild.unnumberedAfter)
  })
}

/** Claims from before there were document numbers are written again, as if the reader had. */
async function numberClaims(
  transaction: WriteIndexTransaction,
  rebuild: Rebuild,
  after: string,
): Promise<Rebuild | null> {
  const claims = await transaction.objectStore('claims').getAll(IDBKeyRange.lowerBound(after, true), stepSize)
  const writer = await claimWriter(transaction)
  for (const claim of claims) {
    if (claim.doc === undefined) await writer.put(claimRecord(claim), claim)
  }
  await writer.finish()
  const last = claims.at(-1)
  const left = { ...rebuild, unnumberedAfter: last && claims.length === stepSize ? last.id : null }
  return leave(transaction, await readDescription(transaction), left)
}

async function readClaims(
  transaction: WriteIndexTransaction,
  description: IndexDescription,
  rebuild: Rebuild,
): Promise<Rebuild | null> {
  const range = IDBKeyRange.bound(rebuild.from, rebuild.until, false, true)
  const claims = await transaction.objectStore('claims').index('doc').getAll(range, stepSize)
  const documents = claims.map(claim => claimDocument(claim.doc ?? 0, claim))
  const [first] = documents
  const last = documents.at(-1)
  const left = { ...rebuild, from: last && claims.length === stepSize ? last.doc + 1 : rebuild.until }
  if (!first) return leave(transaction, description, left)
  const docs = { firstDoc: first.doc, documents: documents.length }
  const segment = await putSegment(transaction, description.layout.nextSegment, buildSegment(documents), docs)
  return leave(transaction, { ...description, layout: withSegment(description.layout, segment) }, left)
}

/** Writes what is left to do. */
async function leave(
  transaction: WriteIndexTransaction,
  description: IndexDescription | null,
  left: Rebuild,
): Promise<Rebuild | null> {
  if (!description) throw new Error('the index vanished within a transaction')
  const rebuild = left.unnumberedAfter === null && left.from >= left.until ? null : left
  await writeLayout(transaction, description.counter, { ...description.layout, rebuild })
  return rebuild
}
