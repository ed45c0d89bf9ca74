import { useCallback, useEffect, useState } from 'preact/hooks'
import { say } from '../wording/say.ts'
import { type OpenTab, type PageView, viewPage } from './tab-page.ts'

const WHILE_READING = 150
/** A live page changes while the popup stands open, and so does the page after a note was added. */
const AFTERWARDS = 1_000
/** A content script that was brought in but never answers: the page went away, or broke it. */
const PATIENCE = 15_000

const isUnsettled = (view: PageView): boolean =>
  view.status === 'waiting' || (view.status === 'state' && view.state.status === 'reading')

const sameView = (a: PageView, b: PageView): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The page's state, asked again while it changes, unless paused; `again` asks at once. */
export function usePage(tab: OpenTab, isPaused: boolean): { readonly view: PageView; readonly again: () => void } {
  const [view, setView] = useState<PageView>({ status: 'waiting' })
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound(count => count + 1), [])
  useEffect(() => {
    if (isPaused) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false
    let broughtIn = false
    const started = Date.now()
    const look = async () => {
      let next = await viewPage(tab, !broughtIn)
      broughtIn ||= next.status === 'waiting'
      if (stopped) return
      if (next.status === 'waiting' && Date.now() - started > PATIENCE) {
        next = { status: 'error', message: say('noAnswer') }
      }
      const found = next
      setView(last => (sameView(last, found) ? last : found))
      if (found.status === 'error' || found.status === 'unreadable' || found.status === 'not-asked') return
      timer = setTimeout(() => void look(), isUnsettled(found) ? WHILE_READING : AFTERWARDS)
    }
    void look()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [tab, isPaused, round])
  return { view, again }
}
