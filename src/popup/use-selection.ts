import { useEffect, useRef } from 'preact/hooks'
import type { PopupRequest } from '../messaging/contract.ts'
import type { Desk } from '../ui/desk.ts'
import type { OpenTab, PageView } from './tab-page.ts'
import { selectionIn } from './tell-tab.ts'

/** Longer selections are no words to look up. */
const LONGEST = 300

interface SelectionLookUp {
  readonly tab: OpenTab
  readonly view: PageView
  readonly desk: Desk
  /** A popup that is a page of its own was opened for what its address says. */
  readonly asTab: boolean
  /** What the popup was opened for. */
  readonly request: PopupRequest | null
  /** What the reader has begun with. */
  readonly hasForm: boolean
  readonly words: string
  readonly onWords: (words: string) => void
}

/**
 * Looks up, once, what is selected on the page when the popup opens: as soon as the page answers. Where the library knows nothing of it,
 * the page's own claims stay.
 */
export function useSelectionLookUp({
  tab,
  view,
  desk,
  asTab,
  request,
  hasForm,
  words,
  onWords,
}: SelectionLookUp): void {
  const isFree = !asTab && request === null && !hasForm && words === ''
  const asked = useRef(!isFree)
  const free = useRef(isFree)
  free.current = isFree
  const answers = view.status === 'state'
  useEffect(() => {
    if (asked.current || !answers) return
    asked.current = true
    const look = async () => {
      const selected = await selectionIn(tab.id)
      if (selected === null || selected.text.length > LONGEST) return
      const { total } = await desk.search(selected.text, 1)
      if (total > 0 && free.current) onWords(selected.text)
    }
    look().catch((error: unknown) => console.warn('Gainsay, popup: the selection could not be looked up:', error))
  }, [tab.id, answers, desk, onWords])
}
