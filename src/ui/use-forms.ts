import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Draft, Drafts, Opened } from './drafts.ts'
import { draftKey, type FormTask } from './form-task.ts'

/** A form as it stands open: what is typed, what stood there at first, and of when the draft is that it goes on with. */
export interface OpenForm {
  readonly key: string
  readonly task: FormTask
  readonly fresh: FormTask
  readonly continued: number | null
}

/** The forms of one place. A form opened over another one (from the page's menu) does not lose that one's words. */
export interface OpenForms {
  /** The form in front. */
  readonly form: OpenForm | null
  /** Drafts that stand open nowhere here, latest first. */
  readonly unfinished: readonly Draft[]
  /** Opens a form, with the draft of the same thing where there is one. */
  readonly open: (task: FormTask) => void
  readonly change: (task: FormTask) => void
  /** Closes the form in front; what was typed stays as a draft. */
  readonly close: () => void
  /** The form in front is saved, or not wanted any more; settles once its draft is off the disk. */
  readonly finish: () => Promise<void>
  /** The form in front as it was before anything was typed. */
  readonly startAfresh: () => void
  readonly discard: (draft: Draft) => void
}

/** True where something was typed that is not saved. */
export const isChanged = ({ task, fresh }: Pick<OpenForm, 'task' | 'fresh'>): boolean =>
  JSON.stringify(task.values) !== JSON.stringify(fresh.values)

const openOf = ({ key, task, fresh, at }: Draft): OpenForm => ({
  ...{ key, task, fresh },
  continued: isChanged({ task, fresh }) ? at : null,
})

const reopened = ({ drafts, open }: Opened): readonly OpenForm[] =>
  open.flatMap(key => drafts.filter(draft => draft.key === key).map(openOf))

/** The forms of a place. `drafts` is null in private windows, where nothing is kept. */
export function useForms(drafts: Drafts | null, place: string, opened: Opened): OpenForms {
  const [forms, setForms] = useState(() => reopened(opened))
  const [kept, setKept] = useState(opened.drafts)
  const written = useRef<readonly OpenForm[]>(forms)
  const form = forms.at(-1) ?? null
  // With every change and before it is painted: the popup may be closed at any time.
  useLayoutEffect(() => {
    if (drafts === null || written.current === forms) return
    const before = new Set(written.current.map(({ task }) => task))
    written.current = forms
    for (const { key, task, fresh } of forms) {
      if (!before.has(task)) void drafts.keep({ key, task, fresh, at: Date.now() })
    }
    const keys = forms.map(({ key }) => key)
    void drafts.keepOpen(place, keys)
  }, [drafts, place, forms])
  const forget = (key: string): void => setKept(list => list.filter(draft => draft.key !== key))
  const open = useCallback(
    (task: FormTask) => {
      const key = draftKey(task)
      const draft = kept.find(each => each.key === key)
      const opening = draft === undefined ? { key, task, fresh: task, continued: null } : openOf(draft)
      // One that stands open further back comes to the front as it is.
      setForms(list => [...list.filter(each => each.key !== key), list.find(each => each.key === key) ?? opening])
    },
    [kept],
  )
  const finish = async (): Promise<void> => {
    if (form === null) return
    setForms(list => list.slice(0, -1))
    forget(form.key)
    await drafts?.drop(form.key)
  }
  return {
    form,
    unfinished: kept.filter(draft => isChanged(draft) && !forms.some(each => each.key === draft.key)),
    open,
    change: task => setForms(list => list.map(each => (each === list.at(-1) ? { ...each, task } : each))),
    close() {
      if (form === null) return
      if (!isChanged(form)) return void finish()
      const { key, task, fresh } = form
      setForms(list => list.slice(0, -1))
      setKept(list => [{ key, task, fresh, at: Date.now() }, ...list.filter(draft => draft.key !== key)])
    },
    finish,
    startAfresh: () =>
      setForms(list =>
        list.map(each => (each === list.at(-1) ? { ...each, task: each.fresh, continued: null } : each)),
      ),
    // It is seen to go once it is off the disk.
    discard: ({ key }) => void (drafts?.drop(key) ?? Promise.resolve()).then(() => forget(key)),
  }
}

/** What stands open in a place and what is unfinished, once it is read; null until then. */
export function useOpened(drafts: Drafts, place: string): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    void drafts.read(place).then(setOpened)
  }, [drafts, place])
  return opened
}
