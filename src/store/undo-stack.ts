/** The steps that can be undone and those that were, the last one first: two stacks for card, popup and library page, until the browser closes. */
import type { NamedStep, TakenOff, UndoStack } from '../core/step.ts'
import type { StorageArea } from '../core/storage-area.ts'

const keys = { done: 'undo steps', undone: 'redo steps' } as const
const mostSteps = 100
/** In UTF-16 code units of JSON, for each of the two: the storage holds ten million bytes for all that Gainsay keeps in it. */
const mostText = 2_000_000

/** Stacks in a storage of the extension. */
export function makeUndoStack(area: StorageArea): UndoStack {
  // Popup and library page may both be at it.
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => navigator.locks.request('gainsay-undo', work)
  const read = async (key: string): Promise<readonly NamedStep[]> => {
    const { [key]: held } = await area.get(key)
    return Array.isArray(held) ? (held as NamedStep[]) : []
  }
  const put = async (key: string, step: NamedStep) => area.set({ [key]: bounded([...(await read(key)), step]) })
  const take = async (key: string): Promise<TakenOff | null> => {
    const steps = await read(key)
    const last = steps.at(-1)
    if (last === undefined) return null
    await area.set({ [key]: steps.slice(0, -1) })
    return { last, next: steps.at(-2)?.words ?? null }
  }
  return {
    push: step =>
      inTurn(async () => {
        await area.remove(keys.undone)
        await put(keys.done, step)
      }),
    pop: () => inTurn(() => take(keys.done)),
    keepUndone: step => inTurn(() => put(keys.undone, step)),
    popUndone: () => inTurn(() => take(keys.undone)),
    keepRedone: step => inTurn(() => put(keys.done, step)),
    clear: () => inTurn(() => area.remove([keys.done, keys.undone])),
  }
}

/** The latest steps that there is room for. */
function bounded(steps: readonly NamedStep[]): readonly NamedStep[] {
  const sizes = steps.map(step => JSON.stringify(step).length)
  let room = mostText
  let from = steps.length
  while (from > 0 && steps.length - from < mostSteps) {
    room -= sizes[from - 1] ?? 0
    if (room < 0) break
    from -= 1
  }
  return steps.slice(from)
}
