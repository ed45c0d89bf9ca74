/**
 * Claim lists: files that anybody can publish and any number of readers can follow. The format is told in docs/claim-lists.md.
 * A list is JSON Lines: a header, then one claim a line. Here are the two kinds of header and the bounds of what a list may hold.
 */
import * as v from 'valibot'

/** Bounds of a list. A list that goes beyond one is refused as a whole. Lengths in UTF-16 code units. */
export const LIST_LIMITS = {
  /** The world's published fact checks are some 300,000. */
  claims: 500_000,
  bytes: 400_000_000,
  header: 16_000,
  line: 200_000,
  /** Changes that are applied at once; a longer way from edition to edition is a download of the whole list. */
  changes: 5_000,
  diffBytes: 50_000_000,
  mirrors: 10,
} as const

const words = (most: number) => v.pipe(v.string(), v.maxLength(most))
const httpAddress = v.pipe(words(2_000), v.regex(/^https?:\/\/[^\s]+$/iu, 'must be an http(s) address'))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits'))
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const edition = whole(1, 1e12)

/** A path beside the list: no host of its own, no way up. */
const path = v.pipe(
  words(500),
  v.regex(/^(?![/.])[\w./-]+$/u, 'must be a path beside the list'),
  v.check(text => !text.split('/').includes('..'), 'must be a path beside the list'),
)

const listHeader = v.object({
  format: v.literal('gainsay-list'),
  version: v.literal(1, 'this version of the format is newer than Gainsay'),
  title: v.pipe(words(200), v.regex(/\S/u, 'must not be empty')),
  homepage: v.optional(v.union([v.literal(''), httpAddress], 'must be an http(s) address'), ''),
  licence: v.optional(words(200), ''),
  /** Counts up with each change: readers never go back. */
  edition,
  /** ISO 8601. */
  released: v.pipe(
    words(64),
    v.check(text => !Number.isNaN(Date.parse(text)), 'must be a date'),
  ),
  /** Hours until readers look for a newer edition. */
  expires: v.optional(whole(1, 24 * 30), 24),
  /** Claims, which is lines after the header. */
  count: whole(0, LIST_LIMITS.claims),
  /** Of the bytes after the header's line feed. */
  sha256,
  /** Where the way from this edition to the newest will be. */
  nextDiff: v.optional(path),
  /** Addresses of the same list on other hosts. */
  mirrors: v.optional(v.pipe(v.array(httpAddress), v.maxLength(LIST_LIMITS.mirrors)), []),
})

/** The first line of a list. */
export type ListHeader = Readonly<v.InferOutput<typeof listHeader>>

const diffHeader = v.object({
  format: v.literal('gainsay-list-diff'),
  version: v.literal(1, 'this version of the format is newer than Gainsay'),
  /** The edition it leads from, and that edition's checksum. */
  from: v.object({ edition, sha256 }),
  /** The header of the edition it leads to. */
  to: listHeader,
  count: whole(0, LIST_LIMITS.claims),
  sha256,
})

/** The first line of a diff. */
export type DiffHeader = Readonly<v.InferOutput<typeof diffHeader>>

/** What a text from outside was read as, or why it cannot be: words for people. */
export type Read<T> =
  | { readonly value: T; readonly reason?: never }
  | { readonly reason: string; readonly value?: never }

/** Reads one line as JSON of a given shape. `what` names it in the reason. */
export function readLine<T>(schema: v.GenericSchema<unknown, T>, line: string, what: string): Read<T> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { reason: `${what} is not JSON` }
  }
  const read = v.safeParse(schema, value)
  if (read.success) return { value: read.output }
  const [issue] = read.issues
  const at = v.getDotPath(issue)
  return { reason: `${what}: ${at === null ? '' : `${at}: `}${issue.message}` }
}

/** Reads the first line of a list. */
export const readListHeader = (line: string): Read<ListHeader> => readLine(listHeader, line, 'The header of this list')

/** Reads the first line of a diff. */
export const readDiffHeader = (line: string): Read<DiffHeader> => readLine(diffHeader, line, 'The header of this diff')

/** Whether a file's first line means to be the header of a list, right or wrong. */
export const isListHeader = (line: string): boolean => /^\ufeff?\s*\{[^\n]*"format"\s*:\s*"gainsay-list"/u.test(line)
