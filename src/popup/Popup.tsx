import { useEffect, useState } from 'preact/hooks'
import { State, Waiting } from '../ui/State.tsx'
import { say } from '../wording/say.ts'
import { OnTab } from './OnTab.tsx'
import type { Keeping } from './popup-desk.ts'
import { findTab, type OpenTab } from './tab-page.ts'
import { useOpening } from './use-opening.ts'

interface PopupProps {
  /** The popup's own query: `?tab=<id>` names the tab. */
  readonly address: string
  readonly keeping: Keeping
}

/** The popup: finds its tab and what it was opened with, then shows the page. */
export function Popup({ address, keeping }: PopupProps) {
  const [tab, setTab] = useState<OpenTab | 'none' | null>(null)
  const opening = useOpening(tab === 'none' ? null : tab, keeping.drafts)
  useEffect(() => {
    document.documentElement.classList.toggle('as-tab', address !== '')
    findTab(address).then(
      found => setTab(found ?? 'none'),
      () => setTab('none'),
    )
  }, [address])
  if (tab === 'none') {
    return (
      <main>
        <h1 class="hidden-words">Gainsay</h1>
        <State title={say('tabGone')}>
          <p>{say('openFromToolbar')}</p>
        </State>
      </main>
    )
  }
  if (tab === null || opening === null) return <Waiting words={say('opening')} />
  return <OnTab tab={tab} opening={opening} keeping={keeping} asTab={address !== ''} />
}
