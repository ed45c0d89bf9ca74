/** What a shared library holds of one record: the version that counts, and those that stand beside it until a person settles which is right. */
import type { ClaimRecord, CounterStatementRecord, VerificationNoteRecord } from '../model.ts'

/** A record that can be shared. Where and when a page was read, and what the reader said of matches, never is. */
export type SharedRecord = ClaimRecord | CounterStatementRecord | VerificationNoteRecord

/** That a record was deleted, by whom and when (ms since the epoch). */
export interface Deletion {
  readonly id: string
  readonly deleted: true
  readonly author: string
  readonly updated: number
}

/** A record as somebody wrote it, or that somebody deleted it. */
export type Version = SharedRecord | Deletion

/** The version that counts, and others that contradict it. */
export interface Standing {
  readonly main: Version
  readonly others: readonly Version[]
}

/** Whether a version is a deletion. */
export const isDeletion = (version: Version): version is Deletion => 'deleted' in version

const sorted = (_key: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** A value as text: equal values give equal texts. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted)

/** What of a record tells of its keeping, and not what it says. */
export const keepingFields: ReadonlySet<string> = new Set(['id', 'created', 'updated', 'author', 'library'])

/** What a version says: equal texts say the same. */
export function contentOf(version: Version): string {
  if (isDeletion(version)) return 'deleted'
  return canonical(Object.fromEntries(Object.entries(version).filter(([field]) => !keepingFields.has(field))))
}

/** The same with its times, but not its author: what has to be told to the others when it changes. */
function stateOf(version: Version): string {
  const created = isDeletion(version) ? 0 : version.created
  return `${contentOf(version)} ${created} ${version.updated}`
}

/** Whether two standings are the same but for who is named as author. */
export const isSameStanding = (a: Standing, b: Standing): boolean =>
  stateOf(a.main) === stateOf(b.main) &&
  a.others.length === b.others.length &&
  canonical(a.others.map(contentOf).sort()) === canonical(b.others.map(contentOf).sort())

/** The later of two versions, the same one whichever is named first. */
export function later<V extends Version>(a: V, b: V): V {
  if (a.updated !== b.updated) return a.updated > b.updated ? a : b
  return canonical(a) >= canonical(b) ? a : b
}
