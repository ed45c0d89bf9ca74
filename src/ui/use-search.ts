import { useEffect, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import type { Desk } from './desk.ts'

const PAUSE = 80

/** What a search over the library came to. */
export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching' }
  | { readonly status: 'found'; readonly entries: readonly ClaimEntry[]; readonly isLibraryEmpty: boolean }
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
    const entries = await desk.search(words, most)
    const isLibraryEmpty = entries.length === 0 && (await desk.countClaims()) === 0
    return { status: 'found', entries, isLibraryEmpty }
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Looks the whole library up as the reader types. */
export function useSearch(desk: Desk, { words, most, round }: Searching): SearchState {
  const [state, setState] = useState<SearchState>({ status: 'idle' })
  useEffect(() => {
    if (words === null) {
      setState({ status: 'idle' })
      return
    }
    let stale = false
    const look = async () => {
      const found = await search(desk, words, most)
      if (!stale) setState(found)
    }
    // What was found stays on screen until the next answer: no flicker while typing.
    setState(last => (last.status === 'found' ? last : { status: 'searching' }))
    const timer = setTimeout(() => void look(), PAUSE)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [desk, words, most, round])
  return state
}
