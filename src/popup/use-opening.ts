import { useEffect, useState } from 'preact/hooks'
import type { PopupRequest } from '../messaging/contract.ts'
import type { Drafts, Opened } from '../ui/drafts.ts'
import { takeRequest } from './request.ts'
import type { OpenTab } from './tab-page.ts'

/** What the popup opens with: a request of the menu or the card, and the forms that were left open on the tab. */
export interface Opening extends Opened {
  readonly request: PopupRequest | null
}

/** Where the forms of a tab stand open. */
export const placeOf = (tab: OpenTab): string => `tab ${tab.id}`

const nothingOpen: Opened = { drafts: [], open: [] }

/** Reads the opening, once the tab is known. null until it is read. */
export function useOpening(tab: OpenTab | null, drafts: Drafts): Opening | null {
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(() => {
    if (tab === null) return
    const opened = tab.isPrivate ? Promise.resolve(nothingOpen) : drafts.read(placeOf(tab))
    void Promise.all([takeRequest(), opened]).then(([request, forms]) => setOpening({ request, ...forms }))
  }, [tab, drafts])
  return opening
}
