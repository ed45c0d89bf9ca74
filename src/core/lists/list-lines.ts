/** Writing claim lists and their diffs: equal claims give equal lines, so that only what changed is in a diff. */
import type { DiffHeader, ListHeader } from './list-format.ts'
import type { ListChange, ListedClaim } from './listed-claim.ts'

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === 'und' || (Array.isArray(value) && value.length === 0)

/** What has nothing to say is left out: readers put it back. */
const sparse = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => !isEmpty(each)))
}

/** The lines of a list by the id of their claim, in the order of the ids. Of two claims with one id the later counts. */
export function listLines(claims: Iterable<ListedClaim>): ReadonlyMap<string, string> {
  const lines = new Map([...claims].map(claim => [claim.id, JSON.stringify(claim, sparse)]))
  return new Map([...lines].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What stands after a header's line feed, and what its checksum is of. */
export const bodyText = (lines: Iterable<string>): string => [...lines].map(line => `${line}\n`).join('')

/** A whole file. */
export const fileText = (header: ListHeader | DiffHeader, body: string): string => `${JSON.stringify(header)}\n${body}`

/** The lines of the diff that leads from some lines to others. Both as {@link listLines} gives them. */
export function diffLines(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const gone = [...before.keys()].filter(id => !after.has(id))
  return changeLines([...gone, ...[...after].filter(([id, line]) => before.get(id) !== line).map(([id]) => id)], after)
}

/** The lines of a diff that sets these claims to what `after` has of them. */
export function changeLines(ids: Iterable<string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(ids)].sort().map(id => {
    const line = after.get(id)
    return line === undefined ? JSON.stringify({ remove: id }) : `{"put":${line}}`
  })
}

/** The id of the claim that a change is about. */
export const changedId = (change: ListChange): string => ('put' in change ? change.put.id : change.remove)
