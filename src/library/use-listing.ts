import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import type { Order } from '../core/search/order.ts'
import { latestOnly } from '../ui/latest-only.ts'
import { shelf } from './shelf.ts'

/** What the list shows: all claims that fit, by their documents. `round` is the library's state it was made of. */
export type Listing =
  | { readonly status: 'listing' }
  | {
      readonly status: 'listed'
      readonly docs: Uint32Array
      readonly words: string
      /** Words and order as one text: lists of the same are states of one list. */
      readonly search: string
      readonly round: number
    }
  | { readonly status: 'failed'; readonly message: string }

const searchOf = (words: string, order: Order): string => `${order} ${words}`

async function list(words: string, order: Order, round: number): Promise<Listing> {
  try {
    return { status: 'listed', docs: await shelf.list(words, order), words, search: searchOf(words, order), round }
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Lists as the reader types, and again when the library changed. What was listed stays until the next list is there. */
export function useListing(words: string, order: Order, round: number): Listing {
  const [listing, setListing] = useState<Listing>({ status: 'listing' })
  const run = useRef(latestOnly<string, Listing>())
  useEffect(() => {
    run.current.ask(searchOf(words, order), () => list(words, order, round), setListing)
  }, [words, order, round])
  useEffect(() => () => run.current.forget(), [])
  return listing
}

/** Rows whose entries stay in memory. */
const MOST_ROWS = 2_000

/** The entries of rows that are seen, read as they come into sight; those of an older state of the library until the new ones are read. */
export function useRows(docs: readonly number[], round: number): ReadonlyMap<number, ClaimEntry | null> {
  const [rows, setRows] = useState<ReadonlyMap<number, ClaimEntry | null>>(new Map())
  const [readIn, setReadIn] = useState(round)
  const missing = readIn === round ? docs.filter(doc => !rows.has(doc)) : docs
  const wanted = missing.join()
  const read = useCallback(async () => {
    if (wanted === '') return
    const entries = await shelf.readListed(missing)
    setRows(before => {
      const kept = before.size > MOST_ROWS ? new Map() : before
      return new Map([...kept, ...missing.map((doc, at) => [doc, entries[at] ?? null] as const)])
    })
    setReadIn(round)
  }, [wanted, round])
  useEffect(() => {
    read().catch((error: unknown) => console.error('Gainsay: the rows could not be read:', error))
  }, [read])
  return rows
}
