/**
 * What filters, orders and statistics need of every claim, one row a claim, in packed columns: so that none of them reads the records of
 * a library of 300,000 claims. Rows are by rising numbers of the index's documents.
 */

/** Several names of each row: those of row r are values[ends[r - 1]..ends[r]], numbers in `names`, ascending. */
export interface NameLists {
  readonly ends: Uint32Array
  readonly values: Uint32Array
}

/** All rows. */
export interface Columns {
  readonly docs: Uint32Array
  /** Bits of `heldKinds` of core/search/values.ts: what is held on the claim. */
  readonly kinds: Uint16Array
  /** Numbers in `origins` and `sourcingClasses`. */
  readonly origins: Uint8Array
  readonly sourcing: Uint8Array
  /** Minutes since the epoch: when it was first and last published, seen or spoken of. */
  readonly first: Uint32Array
  readonly last: Uint32Array
  /** Places it was seen at, at most 65,535. */
  readonly sightings: Uint16Array
  /** Who makes the claim or speaks to it; outlets it was seen in or spoken of; hosts of their addresses. */
  readonly speakers: NameLists
  readonly outlets: NameLists
  readonly sites: NameLists
  readonly names: readonly string[]
}

/** The lists of names of {@link Columns}. */
export const nameColumns = ['speakers', 'outlets', 'sites'] as const

/** The columns with one number a row, and how they are kept in memory. */
export const numberColumns = {
  docs: Uint32Array,
  kinds: Uint16Array,
  origins: Uint8Array,
  sourcing: Uint8Array,
  first: Uint32Array,
  last: Uint32Array,
  sightings: Uint16Array,
} as const

/** A column with one number a row. */
export type NumberColumn = keyof typeof numberColumns

/** The names of one row. */
export const namesAt = ({ ends, values }: NameLists, row: number): Uint32Array =>
  values.subarray(ends[row - 1] ?? 0, ends[row])

/** How many names a row has. */
export const nameCountAt = ({ ends }: NameLists, row: number): number => (ends[row] ?? 0) - (ends[row - 1] ?? 0)

/** The row of a document, or -1. */
export function rowOf({ docs }: Columns, doc: number): number {
  let low = 0
  let high = docs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((docs[middle] ?? 0) < doc) low = middle + 1
    else high = middle
  }
  return docs[low] === doc ? low : -1
}
