import { useCallback, useEffect, useState } from 'preact/hooks'
import { hashOf, type ListState, listStateOf, roomOf } from './address.ts'

/** The state of the list, kept in the page's address. Changing it makes no entry in the browser's history: typing would make hundreds. */
export function useListState(): readonly [ListState, (change: Partial<ListState>) => void] {
  const [state, setState] = useState(() => listStateOf(location.hash))
  useEffect(() => {
    // The reader edited the address, or followed a link to a claim.
    const look = () => {
      if (roomOf(location.hash) === 'search') setState(listStateOf(location.hash))
    }
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  const change = useCallback((part: Partial<ListState>) => setState(before => ({ ...before, ...part })), [])
  useEffect(() => history.replaceState(null, '', hashOf(state)), [state])
  return [state, change]
}
