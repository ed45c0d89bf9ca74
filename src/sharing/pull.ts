/** Reads what changed on the server, some hundred documents at a time, each batch whole in the library before the next is asked for. */
import { readDocument } from '../core/sharing/document.ts'
import type { Standing } from '../core/sharing/version.ts'
import type { Library } from '../store/schema.ts'
import type { SharedLibrary } from '../store/sharing/shared-library.ts'
import { startAnew } from '../store/sharing/start-anew.ts'
import { type Arrival, type Arrivals, takeIn } from '../store/sharing/take-in.ts'
import { sharedLibrary } from '../store/sharing/taking-part.ts'
import { type Change, type Connection, reachOf } from './connection.ts'
import { AnswerTooLarge } from './request.ts'

/** Documents asked for at once. */
const BATCH = 500

/** Reads all that is new. False where the reader left the shared library meanwhile. */
export async function pull(
  library: Library,
  { id }: SharedLibrary,
  connection: Connection,
  working: { readonly now: () => number; readonly onStep: () => void },
): Promise<boolean> {
  let limit = BATCH
  for (;;) {
    const since = (await sharedLibrary(library))?.since ?? 0
    const batch = await nextBatch(connection, { since, limit })
    if (batch === 'too large') {
      limit = Math.max(1, Math.floor(limit / 4))
      continue
    }
    // A database that was made anew counts from the beginning.
    if (reachOf(batch.since) < reachOf(since)) {
      if (!(await startAnew(library, id))) return false
      continue
    }
    const arrivals = await read(batch, connection, working.now())
    // Nothing to write, as at most times of most days.
    if (batch.changes.length === 0 && batch.since === since) return true
    if (!(await takeIn(library, id, arrivals))) return false
    working.onStep()
    if (batch.changes.length < limit) return true
  }
}

interface Batch {
  readonly changes: readonly Change[]
  readonly since: string | number
}

/** A single document that is too large is passed over, and said to be. */
async function nextBatch(
  connection: Connection,
  { since, limit }: { readonly since: string | number; readonly limit: number },
): Promise<Batch | 'too large'> {
  try {
    return await connection.changes(since, limit, true)
  } catch (error) {
    if (!(error instanceof AnswerTooLarge)) throw error
    return limit > 1 ? 'too large' : await connection.changes(since, 1, false)
  }
}

async function read({ changes, since }: Batch, connection: Connection, now: number): Promise<Arrivals> {
  const branches = await branchesOf(changes, connection, now)
  const documents: Arrival[] = []
  const refused: string[] = []
  for (const { id, rev, document } of changes) {
    const isOurs = /^(?:claim|counter-statement|note):/u.test(id)
    const found =
      document === undefined ? { reason: 'it is larger than an answer may be' } : readDocument(document, now)
    if (!isOurs || found === null) continue
    if ('reason' in found) refused.push(`${id.slice(0, 80)}: ${found.reason}`)
    else documents.push({ ...found, rev, branches: branches.get(id) ?? [] })
  }
  return { documents, refused, since }
}

/** The versions of other branches, of documents that have some. */
async function branchesOf(
  changes: readonly Change[],
  connection: Connection,
  now: number,
): Promise<ReadonlyMap<string, { readonly rev: string; readonly standing: Standing }[]>> {
  const wanted = changes.flatMap(({ id, branches }) => branches.map(rev => ({ id, rev })))
  const found = new Map<string, { readonly rev: string; readonly standing: Standing }[]>()
  if (wanted.length === 0) return found
  for (const document of await connection.revisions(wanted)) {
    const told = readDocument(document, now)
    const { _id, _rev } = document as { readonly _id?: unknown; readonly _rev?: unknown }
    if (told === null || 'reason' in told || typeof _id !== 'string' || typeof _rev !== 'string') continue
    found.set(_id, [...(found.get(_id) ?? []), { rev: _rev, standing: told.standing }])
  }
  return found
}
