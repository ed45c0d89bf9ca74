/** A shared record as a document of CouchDB, out and in. What comes in is checked like an import: every field, with bounds. */
import * as v from 'valibot'
import { checkRecord } from '../interchange/backup.ts'
import type { Deletion, SharedRecord, Standing, Version } from './version.ts'

/** The kinds of records that are shared, by the store that holds them. */
export const sharedTypes = { claims: 'claim', counterStatements: 'counter-statement', notes: 'note' } as const

/** The name of a store whose records are shared. */
export type SharedStore = keyof typeof sharedTypes

/** The stores whose records are shared, those first that others lean on. */
export const sharedStores: readonly SharedStore[] = ['claims', 'counterStatements', 'notes']

/** Where a record is: its store and its id there. */
export interface RecordPlace {
  readonly store: SharedStore
  readonly key: string
}

/** A document as it is sent. */
export interface SharedDocument {
  readonly _id: string
  readonly _rev?: string
  readonly _deleted?: true
  readonly record: Version
  readonly others: readonly Version[]
  /** The last few who sent it, each send under a name of its own: by that a sender knows one whose answer was lost. */
  readonly trace: readonly string[]
}

/** A document that was checked. */
export interface ReadDocument {
  readonly place: RecordPlace
  readonly standing: Standing
  readonly trace: readonly string[]
}

/** Versions that may stand beside one, names in a trace, and how far a clock may be ahead, in ms. */
const MOST_OTHERS = 100
const MOST_TRACED = 8
const CLOCKS_APART = 24 * 3_600_000

/** The id of a record's document. */
export const documentId = ({ store, key }: RecordPlace): string => `${sharedTypes[store]}:${key}`

/** Where the record of a document is; null for what is none of ours. */
export function placeOf(id: string): RecordPlace | null {
  const store = sharedStores.find(each => id.startsWith(`${sharedTypes[each]}:`))
  return store === undefined ? null : { store, key: id.slice(sharedTypes[store].length + 1) }
}

/** The document of a standing, sent under a new name in its trace. */
export function documentOf(
  place: RecordPlace,
  { main, others }: Standing,
  { rev, trace }: { readonly rev: string | null; readonly trace: readonly string[] },
): SharedDocument {
  return {
    _id: documentId(place),
    ...(rev !== null && { _rev: rev }),
    ...('deleted' in main && { _deleted: true as const }),
    record: outgoing(main),
    others: others.map(outgoing),
    trace: trace.slice(-MOST_TRACED),
  }
}

/** The name of the library is the reader's own for it, and its number in an index nobody's business. */
function outgoing(version: Version): Version {
  if ('deleted' in version) return version
  const { library: _library, ...record } = version
  return record
}

const deletionSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(5_000)),
  deleted: v.literal(true),
  author: v.pipe(v.string(), v.maxLength(300)),
  updated: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

const frameSchema = v.object({
  _id: v.pipe(v.string(), v.maxLength(5_100)),
  _deleted: v.optional(v.boolean(), false),
  record: v.optional(v.unknown(), null),
  others: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST_OTHERS)), []),
  trace: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(MOST_TRACED)), []),
})

/** A document from a server, or why it is not taken; null for what is no record. `now` is ms since the epoch. */
export function readDocument(value: unknown, now: number): ReadDocument | { readonly reason: string } | null {
  const frame = v.safeParse(frameSchema, value)
  if (!frame.success)
    return { reason: `${v.getDotPath(frame.issues[0]) ?? 'the document'}: ${frame.issues[0].message}` }
  const place = placeOf(frame.output._id)
  if (place === null) return null
  const { record, others, trace, _deleted } = frame.output
  // Deleted by other means than Gainsay: nobody knows by whom.
  const isBare = _deleted && !v.is(deletionSchema, record)
  const main = isBare ? { id: place.key, deleted: true, author: '', updated: 0 } : record
  const versions: Version[] = []
  for (const each of [main, ...others]) {
    const read = readVersion(each, place, now)
    if ('reason' in read) return read
    versions.push(read.version)
  }
  const [first, ...rest] = versions
  if (first === undefined || 'deleted' in first !== _deleted) return { reason: 'it is deleted and it is not' }
  return { place, standing: { main: first, others: rest }, trace }
}

function readVersion(
  value: unknown,
  { store, key }: RecordPlace,
  now: number,
): { readonly version: Version } | { readonly reason: string } {
  const deletion = v.safeParse(deletionSchema, value)
  const read = deletion.success ? null : checkRecord({ type: sharedTypes[store], record: value })
  if (read !== null && 'wrong' in read) return { reason: `${read.path ?? 'the record'}: ${read.wrong}` }
  // The type was asked for: it is one of the three.
  const version = read === null ? (deletion.output as Deletion) : (read.record.record as SharedRecord)
  if (version.id !== key) return { reason: 'it has the id of another record' }
  if (version.updated > now + CLOCKS_APART) return { reason: 'it is of a day to come' }
  if ('deleted' in version) return { version }
  const { library: _library, ...record } = version
  return { version: record }
}
