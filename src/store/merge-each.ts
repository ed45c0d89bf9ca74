/** Of two records with one id the newer stays: the rule of all merging, for the records of one store. */
import type { LibraryRecords } from '../core/interchange/item.ts'

/** What became of the records. */
export interface MergeCounts {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
}

/** What becomes of a record. */
export type Outcome = keyof MergeCounts

/** A record of any store. */
export type AnyRecord = LibraryRecords[keyof LibraryRecords][number]

/** A record's key in its store. */
export const keyOf = (record: AnyRecord): string | [string, string] =>
  'form' in record ? [record.claimId, record.form] : record.id

/** When this version of a record was made, ms since the epoch. */
export function timeOf(record: AnyRecord): number {
  if ('form' in record) return record.decided
  return 'lastSeen' in record ? record.lastSeen : record.updated
}

/** A store that records are looked up in. */
export interface ReadStore<Stored> {
  get(key: IDBValidKey): Promise<Stored | undefined>
  getKey(key: IDBValidKey): Promise<unknown>
  getAllKeys(range: IDBKeyRange, most: number): Promise<readonly unknown[]>
}

/** What became of each record, in their order, and what was written. */
export interface Merged {
  readonly outcomes: readonly Outcome[]
  readonly written: readonly {
    readonly key: IDBValidKey
    readonly time: number
    /** What stood there; null where nothing did. */
    readonly before: unknown
  }[]
}

/** Records written without a pause: some 5 ms of work. */
const groupSize = 128

/** Puts what is new or newer; a `put` that does nothing only compares. */
export async function mergeEach<Item extends AnyRecord, Stored extends AnyRecord>(
  store: ReadStore<Stored>,
  records: readonly Item[],
  put: (record: Item, before: Stored | undefined) => unknown,
): Promise<Merged> {
  const newest = new Map<string, Item>()
  // A file may hold an id twice.
  for (const record of records) {
    const known = newest.get(String(keyOf(record)))
    if (known === undefined || timeOf(known) < timeOf(record)) newest.set(String(keyOf(record)), record)
  }
  const kept = [...newest.values()]
  const held = await heldKeys(store, kept.map(keyOf))
  const outcomes = new Map<Item, Outcome>()
  const written: Merged['written'][number][] = []
  for (let at = 0; at < kept.length; at += groupSize) {
    const group = kept.slice(at, at + groupSize).map(async record => {
      const key = keyOf(record)
      const before = held.has(String(key)) ? await store.get(key) : undefined
      if (before && timeOf(before) >= timeOf(record)) return
      await put(record, before)
      outcomes.set(record, before ? 'updated' : 'added')
      written.push({ key, time: timeOf(record), before: before ?? null })
    })
    await Promise.all(group)
  }
  return { outcomes: records.map(record => outcomes.get(record) ?? 'unchanged'), written }
}

/**
 * Which of these keys may be in the store. A backup is in the order of its keys: few others lie between them, and one request reads
 * them all. Where ids are digests many do, and each is asked for.
 */
async function heldKeys(store: ReadStore<unknown>, keys: readonly IDBValidKey[]): Promise<ReadonlySet<string>> {
  const sorted = [...keys].sort((a, b) => indexedDB.cmp(a, b))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return new Set()
  const most = keys.length * 2
  const between = await store.getAllKeys(IDBKeyRange.bound(first, last), most)
  if (between.length < most) return new Set(between.map(String))
  const found = await Promise.all(keys.map(key => store.getKey(key)))
  return new Set(found.filter(key => key !== undefined).map(String))
}
