/** Merges two versions of a record field by field, by what each changed since both were one. */
import { canonical, contentOf, keepingFields, later, type SharedRecord } from './version.ts'

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (record: SharedRecord): Fields => Object.fromEntries(Object.entries(record))

/** Lists whose order says nothing: what was added or taken out on either side is. */
const SETS: ReadonlySet<string> = new Set(['claimIds', 'evidence'])

/**
 * One version where nothing contradicts, else both, each with what the other changed in other fields. `base` is what they both come from;
 * null where nobody knows: then what a reader wrote stands before what was read in an article or a file.
 */
export function mergeRecords(
  base: SharedRecord | null,
  a: SharedRecord,
  b: SharedRecord,
): readonly [SharedRecord] | readonly [SharedRecord, SharedRecord] {
  const told = base === null ? readerTold(a, b) : null
  if (told !== null) return [withKeeping(told, [a, b])]
  const [before, ofA, ofB] = [base === null ? null : fieldsOf(base), fieldsOf(a), fieldsOf(b)]
  const mine: Record<string, unknown> = {}
  const theirs: Record<string, unknown> = {}
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (keepingFields.has(field)) continue
    const [x, y] = mergeField(field, before, [ofA, ofB])
    if (x !== undefined) mine[field] = x
    if (y !== undefined) theirs[field] = y
  }
  if (base !== null && trashAgainstEdit(base, a, b)) {
    mine.trashed = a.trashed
    theirs.trashed = b.trashed
  }
  // Every field is one of a or of b, or a set made of theirs.
  const versions = [mine, theirs].map(fields => fields as unknown as SharedRecord)
  const [one, other] = versions
  if (one === undefined || other === undefined) return [a]
  if (contentOf(one) === contentOf(other)) return [withKeeping(one, [a, b])]
  return [withKeeping(one, [a]), withKeeping(other, [b])]
}

function readerTold(a: SharedRecord, b: SharedRecord): SharedRecord | null {
  if (contentOf(a) === contentOf(b)) return later(a, b)
  if (a.origin === 'reader' && b.origin === 'reader') return null
  if (a.origin !== 'reader' && b.origin !== 'reader') return later(a, b)
  return a.origin === 'reader' ? a : b
}

/** The fields of a merged record with the times and the author of those it is made of. */
function withKeeping(fields: SharedRecord, [first, ...rest]: readonly [SharedRecord, ...SharedRecord[]]): SharedRecord {
  const last = rest.reduce(later, first)
  const all = [first, ...rest]
  const { author: _author, library: _library, ...content } = fields
  const library = last.library ?? first.library
  return {
    ...content,
    id: first.id,
    created: Math.min(...all.map(({ created }) => created)),
    updated: last.updated,
    ...(last.author !== undefined && { author: last.author }),
    ...(library !== undefined && { library }),
  } as SharedRecord
}

/** Somebody put it into the trash while somebody else wrote in it. */
function trashAgainstEdit(base: SharedRecord, a: SharedRecord, b: SharedRecord): boolean {
  const trashes = (each: SharedRecord): boolean => base.trashed === null && each.trashed !== null
  const writes = (each: SharedRecord): boolean => contentOf({ ...each, trashed: null }) !== contentOf(base)
  return (trashes(a) && !trashes(b) && writes(b)) || (trashes(b) && !trashes(a) && writes(a))
}

/** A field as the first and as the second version are to have it: two values where they contradict. */
function mergeField(
  field: string,
  base: Fields | null,
  [a, b]: readonly [Fields, Fields],
): readonly [unknown, unknown] {
  const [x, y] = [a[field], b[field]]
  const isSame = (one: unknown, other: unknown): boolean => canonical(one ?? null) === canonical(other ?? null)
  if (isSame(x, y)) return [x, x]
  if (base !== null && isSame(x, base[field])) return [y, y]
  if (base !== null && isSame(y, base[field])) return [x, x]
  if (field === 'origin') return ['reader', 'reader']
  // Taken out of the trash on one side, it is out of it.
  if (field === 'trashed') return x === null || y === null ? [null, null] : [bigger(x, y), bigger(x, y)]
  if (SETS.has(field)) {
    const merged = mergeSets(strings(base?.[field]), strings(x), strings(y))
    // Bearing on no claim it would be out of sight.
    if (merged.length > 0 || field !== 'claimIds') return [merged, merged]
  }
  return [x, y]
}

const bigger = (x: unknown, y: unknown): number => Math.max(Number(x), Number(y))

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'string') : []

function mergeSets(base: readonly string[], a: readonly string[], b: readonly string[]): readonly string[] {
  const before = new Set(base)
  const isThere = (each: string): boolean => (before.has(each) ? a.includes(each) && b.includes(each) : true)
  return [...new Set([...a, ...b])].filter(isThere).sort()
}
