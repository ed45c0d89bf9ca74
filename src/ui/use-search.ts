import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import type { Desk } from './desk.ts'
import { latestOnly } from './latest-only.ts'

/** What a search over the library came to. */
export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching' }
  | {
      readonly status: 'found'
      readonly words: string
      readonly entries: readonly ClaimEntry[]
      readonly total: number
      readonly isLibraryEmpty: boolean
    }
  | { readonly status: 'failed'; readonly message: string }

/** One search: its words, the most results wanted, and a number that grows when the library changed. */
export interface Searching {
  /** null: no search at all. "": the latest claims. */
  readonly words: string | null
  readonly most: number
  readonly round: number
}

async function search(desk: Desk, words: string, most: number): Promise<SearchState> {
  try {
    const { entries, total } = await desk.search(words, most)
    const isLibraryEmpty = entries.length === 0 && (await desk.countClaims()) === 0
    return { status: 'found', words, entries, total, isLibraryEmpty }
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Looks the whole library up as the reader types. */
export function useSearch(desk: Desk, { words, most, round }: Searching): SearchState {
  const [state, setState] = useState<SearchState>({ status: 'idle' })
  const run = useRef(latestOnly<string, SearchState>())
  useEffect(() => {
    if (words === null) {
      run.current.forget()
      setState({ status: 'idle' })
      return
    }
    // What was found stays on screen until the next answer: no flicker while typing.
    setState(last => (last.status === 'found' ? last : { status: 'searching' }))
    run.current.ask(words, () => search(desk, words, most), setState)
  }, [desk, words, most, round])
  useEffect(() => () => run.current.forget(), [])
  return state
}
