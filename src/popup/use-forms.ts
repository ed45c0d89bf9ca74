import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PopupRequest } from '../messaging/contract.ts'
import type { FormTask } from '../ui/form-task.ts'
import { keepDrafts, readDrafts, takeRequest } from './draft.ts'
import type { OpenTab } from './tab-page.ts'

const PAUSE = 150

/** The open forms of a tab. A form opened over another one (from the page's menu) does not lose that one's words. */
export interface OpenForms {
  /** The form in front. */
  readonly task: FormTask | null
  readonly open: (task: FormTask) => void
  readonly change: (task: FormTask) => void
  readonly close: () => void
}

/** Everything typed is kept in storage.session while its form is open, except in private windows. */
export function useForms(tab: OpenTab, drafts: readonly FormTask[]): OpenForms {
  const [tasks, setTasks] = useState(drafts)
  const open = useCallback((task: FormTask) => setTasks(earlier => [...earlier, task]), [])
  const change = useCallback((task: FormTask) => setTasks(earlier => [...earlier.slice(0, -1), task]), [])
  const close = useCallback(() => setTasks(earlier => earlier.slice(0, -1)), [])
  const count = tasks.length
  useEffect(() => {
    // An opened or closed form is kept at once, typing after a moment's pause (below).
    if (!tab.isPrivate) void keepDrafts(tab.id, tasks)
  }, [count])
  useEffect(() => {
    if (tab.isPrivate) return
    const timer = setTimeout(() => void keepDrafts(tab.id, tasks), PAUSE)
    return () => clearTimeout(timer)
  }, [tasks, tab])
  return { task: tasks.at(-1) ?? null, open, change, close }
}

/** What the popup opens with: a request of the menu or the card, and the forms that were left open on the tab. */
export interface Opening {
  readonly request: PopupRequest | null
  readonly drafts: readonly FormTask[]
}

/** Reads the opening, once the tab is known. null until it is read. */
export function useOpening(tab: OpenTab | null): Opening | null {
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(() => {
    if (tab === null) return
    void Promise.all([takeRequest(), readDrafts(tab.id)]).then(([request, drafts]) => setOpening({ request, drafts }))
  }, [tab])
  return opening
}
