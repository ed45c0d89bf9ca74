/** Published fact checks into the library, from files of any size, and out of it. */

import type { LibraryRecords, RefusedRecord } from '../core/interchange/backup.ts'
import { factChecksIn } from '../core/interchange/claim-review.ts'
import { toClaimReviewFeed } from '../core/interchange/claim-review-feed.ts'
import type { FactCheck } from '../core/interchange/fact-check.ts'
import { type JsonItem, jsonItems } from '../core/interchange/json-items.ts'
import type { Sighting } from '../core/model.ts'
import { announceChange } from './change-feed.ts'
import { tendIndex } from './claim-index/tending.ts'
import { identityOf, sightingId } from './identity.ts'
import { type MergeCounts, mergeRecords, type OnProgress } from './merge-records.ts'
import { plainSourcing } from './records.ts'
import type { Library } from './schema.ts'

/** A file in which no fact check was found. `message` tells the reader so. */
export class NoFactChecks extends Error {
  override readonly name = 'NoFactChecks'
}

/** Fact checks written at once: the file is read on only after them. */
const BATCH = 512
const MOST_REFUSALS = 1_000
const SNIFFED = 64_000

/**
 * Takes the fact checks of a file, a few hundred at a time: one that is there already is left as it is, so that the same file again
 * changes nothing, and completes an import that was cut off. Throws {@link NoFactChecks} for a file without any.
 */
export async function importFactChecks(
  library: Library,
  file: Blob,
  onProgress: OnProgress,
  now: number = Date.now(),
): Promise<MergeCounts & { readonly refused: readonly RefusedRecord[] }> {
  const counts = { added: 0, updated: 0, unchanged: 0 }
  const refused: RefusedRecord[] = []
  let done = 0
  let batch: FactCheck[] = []
  const writeBatch = async () => {
    const merged = await mergeRecords(library, await recordsOfFactChecks(batch, now), () => undefined)
    for (const name of ['added', 'updated', 'unchanged'] as const) counts[name] += merged[name]
    done += batch.length
    batch = []
    onProgress({ done, total: null })
  }
  for await (const item of itemsOf(file)) {
    const read = 'reason' in item ? [{ reason: item.reason }] : factChecksIn(item.value)
    for (const { factCheck, reason } of read) {
      if (factCheck !== undefined) batch.push(factCheck)
      else if (refused.length < MOST_REFUSALS) refused.push({ index: item.index, reason })
    }
    if (batch.length >= BATCH) await writeBatch()
  }
  if (batch.length > 0) await writeBatch()
  if (done === 0 && refused.length === 0)
    throw new NoFactChecks('This file holds no Gainsay backup and no fact checks (ClaimReview).')
  if (counts.added + counts.updated > 0) announceChange([])
  await tendIndex(library)
  return { ...counts, refused }
}

/** Those that the library has never held, one of each. What the reader put in the trash was held. */
export async function newFactChecks(library: Library, factChecks: readonly FactCheck[]): Promise<readonly FactCheck[]> {
  const found = new Map<string, FactCheck>()
  for (const factCheck of factChecks) {
    const { note } = await recordOf(factCheck, 0)
    if ((await library.getKey('notes', note.id)) === undefined) found.set(note.id, factCheck)
  }
  return [...found.values()]
}

/** Keeps fact checks, a few at once; one that is there already is left as it is. */
export async function keepFactChecks(library: Library, factChecks: readonly FactCheck[]): Promise<void> {
  await mergeRecords(library, await recordsOfFactChecks(factChecks, Date.now()), () => undefined)
  announceChange([])
  await tendIndex(library)
}

async function* itemsOf(file: Blob): AsyncGenerator<JsonItem> {
  const start = await file.slice(0, SNIFFED).text()
  yield* jsonItems(textOf(file), { start, size: file.size })
}

/** A file's text in pieces, bytes of one letter never parted. */
async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

/** The records of some fact checks, taken at `now`. The same claim by the same claimant is one record, however many checked it. */
export async function recordsOfFactChecks(factChecks: readonly FactCheck[], now: number): Promise<LibraryRecords> {
  const read = await Promise.all(factChecks.map(factCheck => recordOf(factCheck, now)))
  return {
    claims: read.map(each => each.claim),
    counterStatements: [],
    notes: read.map(each => each.note),
    sightings: read.flatMap(each => each.sightings),
    decisions: [],
  }
}

async function recordOf({ claim: { date, ...claim }, note, appearances }: FactCheck, now: number) {
  const claimId = await identityOf('fact-checked claim', claim.text, claim.claimant ?? '')
  const noteId = await identityOf('fact check', claimId, note.url, note.by ?? '', note.url === '' ? note.text : '')
  // When it was published, not when it was imported: the same file again brings nothing newer, and whatever the reader changed is newer.
  const updated = timeOf(note.date)
  const base = { origin: 'import', created: now, updated, trashed: null } as const
  const seen = timeOf(date)
  return {
    claim: { ...base, ...claim, id: claimId, sourcing: plainSourcing(claim.claimant) },
    note: { ...base, ...note, id: noteId, claimIds: [claimId], kind: 'fact-check' as const, evidence: [] },
    sightings: appearances.map(({ url, title, outlet, published }) => ({
      ...{ id: sightingId(claimId, url), claimId, url, title, outlet, published: published ?? (date || null) },
      ...{ firstSeen: seen, lastSeen: seen, selector: { exact: claim.text, prefix: '', suffix: '' } },
    })),
  }
}

function timeOf(date: string): number {
  const time = Date.parse(date)
  return Number.isNaN(time) ? 0 : Math.max(0, time)
}

/** The fact checks of the library that are not in the trash, those of some claims alone where `only` names them, as the text of a ClaimReview feed. */
export async function exportFactChecks(library: Library, only: ReadonlySet<string> | null = null): Promise<string> {
  const transaction = library.transaction(['claims', 'notes', 'sightings'])
  const [claims, notes, sightings] = await Promise.all([
    transaction.objectStore('claims').getAll(),
    transaction.objectStore('notes').getAll(),
    transaction.objectStore('sightings').getAll(),
  ])
  const claimsById = new Map(claims.filter(({ trashed }) => trashed === null).map(claim => [claim.id, claim]))
  const seenOf = new Map<string, Sighting[]>()
  for (const sighting of sightings.filter(({ url }) => url !== ''))
    seenOf.set(sighting.claimId, [...(seenOf.get(sighting.claimId) ?? []), sighting])
  const factChecks = notes
    .filter(({ kind, trashed }) => kind === 'fact-check' && trashed === null)
    .flatMap(note =>
      note.claimIds.flatMap(id => {
        const claim = claimsById.get(id)
        return claim === undefined || only?.has(id) === false
          ? []
          : [{ claim: { ...claim, date: '' }, note, appearances: seenOf.get(id) ?? [] }]
      }),
    )
  return toClaimReviewFeed(factChecks)
}
