import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import { keepListed, nothingSelected, type Selection } from './selection.ts'
import { shelf } from './shelf.ts'

const noDocs: Uint32Array = new Uint32Array()

/** What is chosen in the list: kept when the list is another one, as far as it is still there. `search` is what the list is of. */
export function useSelection(
  docs: Uint32Array | null,
  search: string,
): readonly [Selection, (selection: Selection) => void] {
  const [selection, setSelection] = useState(nothingSelected)
  const before = useRef({ docs: noDocs, search })
  useEffect(() => {
    if (docs === null) return
    const earlier = before.current
    before.current = { docs, search }
    setSelection(kept => keepListed(earlier.search === search ? earlier.docs : null, docs, kept))
  }, [docs])
  return [selection, setSelection]
}

/**
 * The claim beside the list: the one chosen last, else the one that the address names. A claim that is changed becomes another document: the
 * address's claim is chosen again when the list has it. `onClaim` hears which one it is.
 */
export function useShownClaim(
  named: string | null,
  selection: Selection,
  onSelection: (selection: Selection) => void,
  onClaim: (id: string | null) => void,
  round: number,
): ClaimEntry | null {
  const [entry, setEntry] = useState<ClaimEntry | null>(null)
  const { current } = selection
  const show = useCallback(async () => {
    if (current !== null) {
      const [found] = await shelf.readListed([current])
      if (found) {
        onClaim(found.claim.id)
        return found
      }
    }
    return named === null ? null : shelf.claimEntry(named)
  }, [current, named, round])
  useEffect(() => {
    let stale = false
    const look = async () => {
      const found = await show()
      if (stale) return
      setEntry(found)
      if (current !== null || found === null) return
      const doc = await shelf.docOf(found.claim.id)
      if (!stale && doc !== null) onSelection({ docs: new Set([doc]), anchor: doc, current: doc })
    }
    look().catch((error: unknown) => console.error('Gainsay: the claim could not be read:', error))
    return () => {
      stale = true
    }
  }, [show])
  return entry
}
