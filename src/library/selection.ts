/** Which rows of a long list are selected: as lists of files do it. Rows are named by their documents. */

/** `anchor` is where a run begins, `current` where the keyboard is; null where there is none. */
export interface Selection {
  readonly docs: ReadonlySet<number>
  readonly anchor: number | null
  readonly current: number | null
}

/** Nothing. */
export const nothingSelected: Selection = { docs: new Set(), anchor: null, current: null }

/** One document alone. */
export const only = (doc: number): Selection => ({ docs: new Set([doc]), anchor: doc, current: doc })

/** How a row is chosen: alone, all from the anchor to it, or in or out of what is selected. */
export type Manner = 'alone' | 'run' | 'toggle'

/** The selection after a row was chosen. */
export function choose(list: Uint32Array, selection: Selection, row: number, manner: Manner): Selection {
  const doc = list[row]
  if (doc === undefined) return selection
  if (manner === 'run') {
    const from = selection.anchor === null ? row : Math.max(0, list.indexOf(selection.anchor))
    const run = list.subarray(Math.min(from, row), Math.max(from, row) + 1)
    return { docs: new Set(run), anchor: list[from] ?? doc, current: doc }
  }
  if (manner === 'alone') return only(doc)
  const docs = new Set(selection.docs)
  if (!docs.delete(doc)) docs.add(doc)
  return { docs, anchor: doc, current: doc }
}

/** All rows; the keyboard stays where it is. */
export const chooseAll = (list: Uint32Array, { anchor, current }: Selection): Selection => ({
  docs: new Set(list),
  anchor,
  current: current ?? list[0] ?? null,
})

/**
 * The selection once the list is another one: what is gone from it is not selected. Where the list is of the same search (`before`, else
 * null), what is gone was deleted or changed, and the keyboard goes to the row that took the place.
 */
export function keepListed(before: Uint32Array | null, list: Uint32Array, selection: Selection): Selection {
  const listed = new Set(list)
  const docs = new Set([...selection.docs].filter(doc => listed.has(doc)))
  const isThere = (doc: number | null): boolean => doc !== null && listed.has(doc)
  if (isThere(selection.current))
    return { ...selection, docs, anchor: isThere(selection.anchor) ? selection.anchor : selection.current }
  const next = before === null || selection.current === null ? null : nextListed(before, selection.current, listed)
  return { docs: docs.size === 0 && next !== null ? new Set([next]) : docs, anchor: next, current: next }
}

/** The first listed row after one that is gone, else the last before it. */
function nextListed(before: Uint32Array, gone: number, listed: ReadonlySet<number>): number | null {
  const place = before.indexOf(gone)
  const isListed = (doc: number): boolean => listed.has(doc)
  return before.subarray(place + 1).find(isListed) ?? before.subarray(0, Math.max(0, place)).findLast(isListed) ?? null
}

/** Where a key leads from a row: its number, or null for a key that moves nothing. `page` is how many rows are seen at once. */
export function rowAfterKey(key: string, row: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  }
  const to = steps[key]
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, to))
}
