/**
 * Drafts: what was typed and not saved yet, kept on disk with every change, so that nothing is lost with a popup, a page or the
 * browser. Which of them stand open where is forgotten with the browser.
 */
import type { StorageArea } from '../core/storage-area.ts'
import type { FormTask } from './form-task.ts'

/** One draft. `fresh` is its form before anything was typed; `at` is when it was typed in last. */
export interface Draft {
  readonly key: string
  readonly task: FormTask
  readonly fresh: FormTask
  readonly at: number
}

/** The drafts and those that stand open in one place (a tab's popup, the library page), the last of them in front. */
export interface Opened {
  readonly drafts: readonly Draft[]
  readonly open: readonly string[]
}

/** The drafts of this browser, one per thing that is written. */
export interface Drafts {
  read(place: string): Promise<Opened>
  keep(draft: Draft): Promise<void>
  drop(key: string): Promise<void>
  dropAll(): Promise<void>
  keepOpen(place: string, keys: readonly string[]): Promise<void>
}

/** Older ones go: nobody comes back to so many. */
const mostDrafts = 50

const prefix = 'draft '
const placeKey = (place: string): string => `open forms ${place}`

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'key' in value && 'task' in value && 'fresh' in value && 'at' in value

/** Drafts over the storages of the extension. */
export function makeDrafts(local: StorageArea, session: StorageArea): Drafts {
  // One after the other: a draft that is dropped must not come back with a change that was still on its way.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work)
    // Who asked is told by the turn itself; the next one goes on all the same.
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    read: place =>
      inTurn(async () => {
        const [all, open] = await Promise.all([local.get(null), session.get(placeKey(place))])
        const found = Object.entries(all).flatMap(([key, value]) =>
          key.startsWith(prefix) && isDraft(value) ? [value] : [],
        )
        const drafts = found.sort((a, b) => b.at - a.at)
        const old = drafts.slice(mostDrafts).map(({ key }) => prefix + key)
        if (old.length > 0) await local.remove(old)
        const keys = open[placeKey(place)]
        return { drafts: drafts.slice(0, mostDrafts), open: Array.isArray(keys) ? keys.map(String) : [] }
      }),
    keep: draft => inTurn(() => local.set({ [prefix + draft.key]: draft })),
    drop: key => inTurn(() => local.remove(prefix + key)),
    dropAll: () =>
      inTurn(async () => local.remove(Object.keys(await local.get(null)).filter(key => key.startsWith(prefix)))),
    keepOpen: (place, keys) =>
      inTurn(() =>
        keys.length === 0 ? session.remove(placeKey(place)) : session.set({ [placeKey(place)]: [...keys] }),
      ),
  }
}
