/**
 * How long the library keeps what was only seen: for ever, or for so many months. What the reader wrote, decided or imported stays,
 * and with it all that is held on the same claim.
 */
import type { StorageArea } from '../core/storage-area.ts'
import type { Library } from './schema.ts'
import { type Edit, takeStep } from './steps.ts'
import { deleteForEver } from './trash.ts'

/** Under this key of the extension's local storage stands what the reader chose, and how far the forgetting is. */
export const retentionKey = 'retention'

/** What is kept of it. `from` is the claim after which the forgetting goes on, null where it is through. */
interface Retention {
  readonly months: number
  readonly swept: number
  readonly from: string | null
}

/** Claims looked at in one transaction, and transactions in one sweep. */
const batchSize = 300
const batchesAtOnce = 40
const day = 86_400_000

const isRetention = (value: unknown): value is Retention =>
  typeof value === 'object' &&
  value !== null &&
  'months' in value &&
  typeof value.months === 'number' &&
  value.months > 0

/** Whether this value of {@link retentionKey} is a choice that nothing was forgotten for yet. */
export const isNewChoice = (value: unknown): boolean => isRetention(value) && value.swept === 0

async function read(area: StorageArea): Promise<Retention | null> {
  const { [retentionKey]: held } = await area.get(retentionKey)
  return isRetention(held) ? held : null
}

/** The months that what was only seen is kept; null: for ever. */
export const retentionMonths = async (area: StorageArea): Promise<number | null> => (await read(area))?.months ?? null

/** Keeps the reader's choice; null: for ever. */
export async function keepFor(area: StorageArea, months: number | null): Promise<void> {
  if (months === null) await area.remove(retentionKey)
  else await area.set({ [retentionKey]: { months, swept: 0, from: null } satisfies Retention })
}

/** The time before which what was seen is forgotten: as many months back, or the last day of a month that is shorter. */
export function monthsBefore(now: number, months: number): number {
  const then = new Date(now)
  const wanted = then.getDate()
  then.setDate(1)
  then.setMonth(then.getMonth() - months)
  const lastDay = new Date(then.getFullYear(), then.getMonth() + 1, 0).getDate()
  then.setDate(Math.min(wanted, lastDay))
  return then.getTime()
}

/**
 * Forgets what is due, at most once a day, some claims at a time; what is left over waits for the next call. Killed in between, it
 * goes on where it was.
 */
export async function forgetWhatIsDue(library: Library, area: StorageArea, now: number): Promise<void> {
  // Two pages read at once must not sweep at once.
  await navigator.locks.request('gainsay-retention', { ifAvailable: true }, async lock => {
    if (lock === null) return
    for (let batch = 0; batch < batchesAtOnce; batch++) {
      const retention = await read(area)
      if (retention === null || (retention.from === null && now - retention.swept < day)) return
      const { next } = await forgetBatch(library, monthsBefore(now, retention.months), retention.from)
      // The reader may have chosen otherwise meanwhile.
      if ((await retentionMonths(area)) !== retention.months) return
      await area.set({ [retentionKey]: { ...retention, swept: now, from: next } satisfies Retention })
    }
  })
}

/** How many claims would be forgotten. */
export async function countForgettable(library: Library, before: number): Promise<number> {
  let count = 0
  let from: string | null = null
  do {
    const ids = await dueAfter(library, before, from)
    const { result } = await takeStep(library, async edit => {
      let due = 0
      for (const id of ids.due) if (await isDue(edit, id, before)) due += 1
      return due
    })
    count += result
    from = ids.next
  } while (from !== null)
  return count
}

/** Forgets among the claims after `from` those last seen before a time. `next` is where to go on; null: all were looked at. */
async function forgetBatch(
  library: Library,
  before: number,
  from: string | null,
): Promise<{ readonly next: string | null }> {
  const { due, next } = await dueAfter(library, before, from)
  if (due.length > 0) {
    await takeStep(library, async edit => {
      for (const id of due) if (await isDue(edit, id, before)) await deleteForEver(edit, 'claim', id)
    })
  }
  return { next }
}

/** Claims that may be due by what they say themselves, of a batch of all. */
async function dueAfter(
  library: Library,
  before: number,
  from: string | null,
): Promise<{ readonly due: readonly string[]; readonly next: string | null }> {
  const claims = await library.getAll('claims', from === null ? null : IDBKeyRange.lowerBound(from, true), batchSize)
  const due = claims.filter(
    ({ origin, trashed, updated }) => origin === 'article' && trashed === null && updated < before,
  )
  return { due: due.map(({ id }) => id), next: claims.length < batchSize ? null : (claims.at(-1)?.id ?? null) }
}

/** Whether a claim was only seen, and last seen before a time, and neither it nor anything held on it is the reader's or imported. */
async function isDue(edit: Edit, id: string, before: number): Promise<boolean> {
  const claim = await edit.get('claims', id)
  if (claim === null || claim.origin !== 'article' || claim.trashed !== null || claim.updated >= before) return false
  if ((await edit.decisionsOn(id)).length > 0) return false
  // Words on no page are those that the reader changed.
  const sightings = await edit.onClaim('sightings', id)
  if (sightings.some(({ url, lastSeen }) => url === '' || lastSeen >= before)) return false
  const held = [...(await edit.onClaim('counterStatements', id)), ...(await edit.onClaim('notes', id))]
  return held.every(({ origin, trashed }) => origin === 'article' && trashed === null)
}
