/** The orders a list of claims can have. */
import { type Columns, nameCountAt, rowOf } from '../columns/columns.ts'

/** By how well it fits the search (without one: the latest written first), by dates, or by how often and how widely it was seen. */
export const orders = ['relevance', 'last-seen', 'first-seen', 'sightings', 'outlets'] as const

/** One of {@link orders}. */
export type Order = (typeof orders)[number]

/** Documents in an order, the greatest first; of equal ones those written later. Relevance is the order they come in. */
export function inOrder(docs: Uint32Array, columns: Columns, order: Order): Uint32Array {
  if (order === 'relevance') return docs
  const valueAt = orderedBy(columns, order)
  // Value and document in one number, so that 300,000 of them sort at the speed of numbers.
  const keys = Float64Array.from(docs, doc => valueAt(rowOf(columns, doc)) * shift + doc).sort()
  return Uint32Array.from(keys.reverse(), key => key % shift)
}

/** Above any document a library will have, and with minutes of some 200 years below 2^53. */
const shift = 2 ** 26

function orderedBy(columns: Columns, order: Exclude<Order, 'relevance'>): (row: number) => number {
  switch (order) {
    case 'last-seen':
      return row => columns.last[row] ?? 0
    case 'first-seen':
      return row => columns.first[row] ?? 0
    case 'sightings':
      return row => columns.sightings[row] ?? 0
    case 'outlets':
      return row => nameCountAt(columns.outlets, row)
  }
}
