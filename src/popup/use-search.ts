import { useEffect, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import type { Desk } from '../ui/desk.ts'

const PAUSE = 80
/** More than this nobody scrolls through in a popup; the library page shows more. */
export const MOST_RESULTS = 50

/** What a search over the library came to. */
export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching' }
  | { readonly status: 'found'; readonly entries: readonly ClaimEntry[]; readonly isLibraryEmpty: boolean }
  | { readonly status: 'failed'; readonly message: string }

/** Looks the whole library up as the reader types. `round` looks again after a change. */
export function useSearch(desk: Desk, words: string, round: number): SearchState {
  const [state, setState] = useState<SearchState>({ status: 'idle' })
  useEffect(() => {
    const asked = words.trim()
    if (asked === '') {
      setState({ status: 'idle' })
      return
    }
    let stale = false
    const look = async () => {
      try {
        const entries = await desk.search(asked, MOST_RESULTS)
        const isLibraryEmpty = entries.length === 0 && (await desk.countClaims()) === 0
        if (!stale) setState({ status: 'found', entries, isLibraryEmpty })
      } catch (error) {
        if (!stale) setState({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
      }
    }
    // What was found stays on screen until the next answer: no flicker while typing.
    setState(last => (last.status === 'found' ? last : { status: 'searching' }))
    const timer = setTimeout(() => void look(), PAUSE)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [desk, words, round])
  return state
}
