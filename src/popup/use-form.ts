import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PopupRequest } from '../messaging/contract.ts'
import type { FormTask } from '../ui/form-task.ts'
import { keepDraft, readDraft, takeRequest } from './draft.ts'

const PAUSE = 150

/** The open form. Everything typed is kept in storage.session while it is open, except in private windows. */
export function useForm(isPrivate: boolean): {
  readonly task: FormTask | null
  readonly setTask: (task: FormTask | null) => void
} {
  const [task, show] = useState<FormTask | null>(null)
  const setTask = useCallback((next: FormTask | null) => {
    show(next)
    // Closing a form forgets its draft at once; typing is kept after a moment's pause (below).
    if (next === null) void keepDraft(null)
  }, [])
  useEffect(() => {
    if (task === null || isPrivate) return
    const timer = setTimeout(() => void keepDraft(task), PAUSE)
    return () => clearTimeout(timer)
  }, [task, isPrivate])
  return { task, setTask }
}

/** What the popup opens with: a request of the menu or the card first, else the form that was left open. */
export interface Opening {
  readonly request: PopupRequest | null
  readonly draft: FormTask | null
}

/** Reads the opening, once. null until it is read. */
export function useOpening(): Opening | null {
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(() => {
    void Promise.all([takeRequest(), readDraft()]).then(([request, draft]) => setOpening({ request, draft }))
  }, [])
  return opening
}
