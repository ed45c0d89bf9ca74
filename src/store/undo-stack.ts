/** The steps that can be undone, the last one first: one stack for card, popup and library page, until the browser closes. */
import type { NamedStep, UndoStack } from '../core/step.ts'
import type { StorageArea } from '../core/storage-area.ts'

const key = 'undo steps'
const mostSteps = 100
/** In UTF-16 code units of JSON: the storage holds ten million bytes for all that Gainsay keeps in it. */
const mostText = 2_000_000

/** A stack in a storage of the extension. */
export function makeUndoStack(area: StorageArea): UndoStack {
  const change = <Result>(work: (steps: readonly NamedStep[]) => [readonly NamedStep[], Result]): Promise<Result> =>
    // Popup and library page may both be at it.
    navigator.locks.request('gainsay-undo', async () => {
      const { [key]: held } = await area.get(key)
      const [steps, result] = work(Array.isArray(held) ? (held as NamedStep[]) : [])
      await area.set({ [key]: steps })
      return result
    })
  return {
    push: step => change(steps => [bounded([...steps, step]), undefined]),
    pop: () =>
      change(steps => {
        const last = steps.at(-1)
        const rest = steps.slice(0, -1)
        return [rest, last === undefined ? null : { last, next: rest.at(-1)?.words ?? null }]
      }),
    clear: () => change(() => [[], undefined]),
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
