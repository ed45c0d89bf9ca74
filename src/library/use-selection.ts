import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClaimEntry } from '../core/model.ts'
import { keepListed, nothingSelected, only, type Selection } from './selection.ts'
import { shelf } from './shelf.ts'

const noDocs: Uint32Array = new Uint32Array()

/**
 * What is chosen in the list: kept when the list is another one, as far as it is still there. `search` is what the list is of. A claim that is
 * changed becomes another document: `named` is the claim that goes on being chosen.
 */
export function useSelection(
  docs: Uint32Array | null,
  search: string,
  named: string | null,
): readonly [Selection, (selection: Selection) => void] {
  const [selection, setSelection] = useState(nothingSelected)
  const before = useRef({ docs: noDocs, search })
  useEffect(() => {
    if (docs === null) return
    const earlier = before.current
    before.current = { docs, search }
    const rows = earlier.search === search ? earlier.docs : null
    const keep = async () => {
      const doc = named === null ? null : await shelf.docOf(named)
      setSelection(kept => {
        const isChanged = doc !== null && kept.current !== null && !docs.includes(kept.current) && docs.includes(doc)
        return isChanged ? only(doc) : keepListed(rows, docs, kept)
      })
    }
    keep().catch((error: unknown) => console.error('Gainsay: the chosen claim could not be found again:', error))
  }, [docs])
  return [selection, setSelection]
}

interface Shown {
  /** The claim that the address names. */
  readonly named: string | null
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  /** Hears which claim was chosen. */
  readonly onClaim: (id: string) => void
  /** The first of the list. */
  readonly first: number | null
  readonly round: number
}

/**
 * The claim beside the list: the one chosen last, else the one that the address names, else the first. The address's
 * claim is chosen then.
 */
export function useShownClaim({ named, selection, onSelection, onClaim, first, round }: Shown): ClaimEntry | null {
  const [entry, setEntry] = useState<ClaimEntry | null>(null)
  const { current } = selection
  useEffect(() => {
    let stale = false
    const entryOf = async (doc: number | null) => (doc === null ? null : ((await shelf.readListed([doc]))[0] ?? null))
    const look = async () => {
      const chosen = await entryOf(current)
      const found = chosen ?? (named === null ? null : await shelf.claimEntry(named))
      const doc = chosen === null && found !== null ? await shelf.docOf(found.claim.id) : null
      const shown = found ?? (await entryOf(first))
      if (stale) return
      setEntry(shown)
      if (chosen !== null) onClaim(chosen.claim.id)
      else if (doc !== null) onSelection(only(doc))
    }
    look().catch((error: unknown) => console.error('Gainsay: the claim could not be read:', error))
    return () => {
      stale = true
    }
  }, [current, named, first, round])
  return entry
}
