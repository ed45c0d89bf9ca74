/** Keeps what one reading of a page told. Reading the page again adds nothing and undoes nothing the reader did. */
import type { IDBPTransaction } from 'idb'
import { sightingId } from '../core/interchange/identity.ts'
import type { ClaimRecord, PageDescription, Provenance, Sighting, Statements } from '../core/model.ts'
import { announceChange } from './change-feed.ts'
import { touchClaims } from './claim-columns/log.ts'
import { type ClaimWriter, claimWriter } from './claim-index/writing.ts'
import { type PlannedClaim, type PlannedRecord, planReading, type ReadingPlan } from './reading-plan.ts'
import { storedCounterStatement, storedNote } from './records.ts'
import { claimStores, type Library, type LibrarySchema, type StoreName } from './schema.ts'
import { allOrNothing } from './transaction.ts'

/** The ids under which a reading is kept, in the order of the statements; null where the reader trashed the claim before. */
export interface Remembered {
  readonly claimIds: readonly (string | null)[]
  readonly counterStatementIds: readonly string[]
  readonly noteIds: readonly string[]
}

const stores: StoreName[] = [...claimStores, 'counterStatements', 'notes', 'sightings']

type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/**
 * Keeps what a page tells, in one transaction. `text` is what the spans of the statements count in; `known` has for each of
 * `statements.claims` the id of the claim recognised in it, or null. Never call it for a private window.
 */
export async function remember(
  library: Library,
  page: PageDescription,
  statements: Statements,
  text: string,
  known: readonly (string | null)[],
  now: number,
): Promise<Remembered> {
  const plan = await planReading({ page, statements, text, known })
  // What an article tells can be read again: it need not wait for the disk.
  const transaction = library.transaction(stores, 'readwrite', { durability: 'relaxed' })
  const { kept, changed } = await allOrNothing(transaction, () => writeReading(transaction, plan, page, now))
  if (changed.size > 0) announceChange(changed)
  const idOf = (id: string): string | null => kept.get(id) ?? null
  return {
    claimIds: plan.claimOrder.map(idOf),
    counterStatementIds: plan.counterStatements.map(planned => planned.id),
    noteIds: plan.notes.map(planned => planned.id),
  }
}

interface Written {
  /** Planned claim id to the id it is kept under; none where it is in the trash. */
  readonly kept: ReadonlyMap<string, string>
  /** Claims that something was added to. */
  readonly changed: ReadonlySet<string>
}

async function writeReading(
  transaction: WriteTransaction,
  plan: ReadingPlan,
  page: PageDescription,
  now: number,
): Promise<Written> {
  const kept = new Map<string, string>()
  const changed = new Set<string>()
  const writer = await claimWriter(transaction)
  for (const claim of plan.claims) {
    const written = await writeClaim({ transaction, writer }, claim, page, now)
    if (!written) continue
    kept.set(claim.id, written.id)
    if (await writeSighting(transaction, { ...claim, id: written.id }, page, now)) changed.add(written.id)
    if (written.added) changed.add(written.id)
  }
  await writer.finish()
  const provenance = { publication: page.outlet, title: page.title, date: page.published ?? '', url: page.url }
  const about: Setting = { provenance, kept, changed, now }
  for (const planned of plan.counterStatements) await writeCounterStatement(transaction, planned, about)
  for (const planned of plan.notes) await writeNote(transaction, planned, about)
  // Those seen again too: the day they were last seen is in their rows.
  await touchClaims(transaction, new Set([...changed, ...kept.values()]))
  return { kept, changed }
}

/** Adds the claim unless it is there. Null where the reader trashed it. */
async function writeClaim(
  { transaction, writer }: { readonly transaction: WriteTransaction; readonly writer: ClaimWriter },
  planned: PlannedClaim,
  page: PageDescription,
  now: number,
): Promise<{ readonly id: string; readonly added: boolean } | null> {
  const claims = transaction.objectStore('claims')
  for (const id of new Set([planned.id, planned.ownId])) {
    const there = await claims.get(id)
    if (there) return there.trashed === null ? { id, added: false } : null
  }
  const { text, claimant, sourcing } = planned.claim
  const base = { id: planned.ownId, origin: 'article', created: now, updated: now, trashed: null } as const
  const record: ClaimRecord = { ...base, text, lang: page.lang, claimant, sourcing }
  await writer.put(record, undefined)
  return { id: record.id, added: true }
}

/** Adds the sighting or moves its `lastSeen`. True if it is new. */
async function writeSighting(
  transaction: WriteTransaction,
  claim: PlannedClaim,
  page: PageDescription,
  now: number,
): Promise<boolean> {
  const sightings = transaction.objectStore('sightings')
  const id = sightingId(claim.id, page.url)
  const there = await sightings.get(id)
  const { url, title, outlet, published } = page
  const seen: Sighting = there
    ? { ...there, lastSeen: Math.max(there.lastSeen, now) }
    : { id, claimId: claim.id, url, title, outlet, published, firstSeen: now, lastSeen: now, selector: claim.selector }
  await sightings.put(seen)
  return there === undefined
}

interface Setting {
  readonly provenance: Provenance
  readonly kept: ReadonlyMap<string, string>
  readonly changed: Set<string>
  readonly now: number
}

/** The claims a record bears on: those it had and those planned now. Null where there is nothing to write. */
function bearsOn(
  planned: PlannedRecord,
  there: { readonly origin: string; readonly trashed: number | null; readonly claimIds: readonly string[] } | undefined,
  setting: Setting,
): readonly string[] | null {
  // The reader's edit and the reader's trash stand.
  if (there && (there.origin === 'reader' || there.trashed !== null)) return null
  const before = there?.claimIds ?? []
  const added = planned.claimIds.flatMap(id => setting.kept.get(id) ?? []).filter(id => !before.includes(id))
  if (added.length === 0) return null
  for (const id of added) setting.changed.add(id)
  return [...new Set([...before, ...added])]
}

async function writeCounterStatement(
  transaction: WriteTransaction,
  planned: ReadingPlan['counterStatements'][number],
  setting: Setting,
): Promise<void> {
  const store = transaction.objectStore('counterStatements')
  const there = await store.get(planned.id)
  const claimIds = bearsOn(planned, there, setting)
  if (!claimIds) return
  const { relation, speaker, quote } = planned.statement
  const { provenance, now } = setting
  const base = there ?? ({ id: planned.id, origin: 'article', created: now, trashed: null, ...provenance } as const)
  await store.put(storedCounterStatement({ ...base, relation, speaker, quote, claimIds, updated: now }))
}

async function writeNote(
  transaction: WriteTransaction,
  planned: ReadingPlan['notes'][number],
  setting: Setting,
): Promise<void> {
  const store = transaction.objectStore('notes')
  const there = await store.get(planned.id)
  const claimIds = bearsOn(planned, there, setting)
  if (!claimIds) return
  const { kind, by, text } = planned.note
  const { provenance, now } = setting
  const base = there ?? ({ id: planned.id, origin: 'article', created: now, trashed: null, ...provenance } as const)
  const evidence = there?.evidence ?? []
  await store.put(storedNote({ ...base, kind, by, text, rating: null, evidence, claimIds, updated: now }))
}
