/** What waits to be sent: named before it goes, and agreed when the server says so. Killed in between, it is neither lost nor sent as news again. */
import { documentOf, type SharedDocument } from '../../core/sharing/document.ts'
import { isDeletion, isSameStanding, type SharedRecord } from '../../core/sharing/version.ts'
import type { Library, StoredClaim } from '../schema.ts'
import { allOrNothing } from '../transaction.ts'
import {
  type Local,
  localStanding,
  ownIf,
  putRow,
  readLocal,
  type SharingTransaction,
  sharingStores,
  stillShared,
} from './rows.ts'
import { type Sent, type SharedLibrary, type SharedRow, withReasons } from './shared-library.ts'
import { putStatement } from './take-in.ts'

/** Something to be sent, by the id of its row. */
export interface Outgoing {
  readonly id: string
  readonly sent: Sent
  readonly document: SharedDocument
  readonly ended: readonly string[]
}

/** What the server said to one. */
export type Answer =
  | { readonly kind: 'taken'; readonly rev: string }
  /** Somebody else was first: what they wrote has to be read before. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Sends whose answers may be missing at once. */
const MOST_SENT = 8

/** The next few that wait, noted as sent. Empty where nothing waits. */
export async function nextToSend(library: Library, id: string, most: number): Promise<readonly Outgoing[]> {
  const transaction = library.transaction(sharingStores, 'readwrite')
  return allOrNothing(transaction, async () => {
    const shared = await stillShared(transaction, id)
    if (shared === null) return []
    for (;;) {
      const rows = await transaction.objectStore('sharedRecords').index('waits').getAll(null, most)
      const outgoing: Outgoing[] = []
      for (const row of rows) outgoing.push(...(await prepare(transaction, shared, row)))
      // Those that were found to need no sending make room for others.
      if (outgoing.length > 0 || rows.length === 0) return outgoing
    }
  })
}

async function prepare(
  transaction: SharingTransaction,
  shared: SharedLibrary,
  row: SharedRow,
): Promise<readonly Outgoing[]> {
  const standing = localStanding(await readLocal(transaction, row), shared)
  const isAgreed = standing === null || (row.agreed !== null && isSameStanding(row.agreed, standing))
  if (standing === null || (isAgreed && row.ended.length === 0)) {
    await putRow(transaction, row, false)
    return []
  }
  const sent: Sent = { name: crypto.randomUUID().slice(0, 8), standing }
  await putRow(transaction, { ...row, sent: [...row.sent, sent].slice(-MOST_SENT) }, true)
  const document = documentOf(row, standing, { rev: row.rev, trace: [...row.trace, sent.name] })
  return [{ id: row.id, sent, document, ended: row.ended }]
}

/** Notes what the server said. */
export async function acknowledge(
  library: Library,
  id: string,
  answers: readonly { readonly outgoing: Outgoing; readonly answer: Answer }[],
): Promise<void> {
  const transaction = library.transaction(sharingStores, 'readwrite')
  await allOrNothing(transaction, async () => {
    const shared = await stillShared(transaction, id)
    if (shared === null) return
    for (const { outgoing, answer } of answers) await acknowledgeOne(transaction, shared, outgoing, answer)
    const refused = answers.flatMap(({ answer }) => (answer.kind === 'refused' ? [answer.reason] : []))
    if (refused.length > 0) await transaction.objectStore('sharing').put(withReasons(shared, refused), 'library')
  })
}

async function acknowledgeOne(
  transaction: SharingTransaction,
  shared: SharedLibrary,
  { id, sent, document }: Outgoing,
  answer: Answer,
): Promise<void> {
  const row = await transaction.objectStore('sharedRecords').get(id)
  // Another answer was faster.
  if (!row?.sent.some(({ name }) => name === sent.name) || answer.kind === 'outdated') return
  if (answer.kind === 'refused') {
    await putRow(transaction, { ...row, sent: [], blocked: answer.reason }, false)
    return
  }
  const local = await readLocal(transaction, row)
  const standing = localStanding(local, shared)
  const isAgreed = standing !== null && isSameStanding(standing, sent.standing)
  const { main } = sent.standing
  if (isAgreed && !isDeletion(main))
    await stampRecord(transaction, local, { author: main.author ?? shared.name, library: shared.title })
  const after: SharedRow = {
    ...row,
    rev: answer.rev,
    agreed: sent.standing,
    trace: document.trace,
    sent: [],
    ended: [],
    ...ownIf(row.rev === null),
  }
  await putRow(transaction, after, standing !== null && !isAgreed)
}

/** Names who wrote a record and where it is shared. What it says stays, so that neither index nor columns have to hear of it. */
async function stampRecord(
  transaction: SharingTransaction,
  { place, stored, record }: Local,
  { author, library }: { readonly author: string; readonly library: string },
): Promise<void> {
  if (record === null || (record.author === author && record.library === library)) return
  if (place.store === 'claims')
    await transaction.objectStore('claims').put({ ...(stored as StoredClaim), author, library })
  else await putStatement(transaction, place.store, { ...record, author, library } as SharedRecord)
}
