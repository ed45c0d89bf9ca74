/** Which mark is next or previous from where the reader is. */
import type { Mark, Marks } from './marks.ts'
import type { PageText } from './page-text.ts'
import { isInView } from './revealing.ts'

/** Text offset of the caret or selection, if the reader can see it. */
function caretOffset(text: PageText): number | null {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.anchorNode === null) return null
  if (!isInView(selection.getRangeAt(0))) return null
  return text.offsetAt(selection.anchorNode, selection.anchorOffset)
}

/**
 * The index of the next (1) or previous (-1) mark with a place in the page: from the last one shown while it is in view, else
 * from the caret, else from the top of the view. Goes round at both ends; null where there are no marks.
 */
export function stepFrom(marks: Marks, text: PageText, from: { last: Mark | null; direction: 1 | -1 }): number | null {
  const { direction } = from
  const places = marks.all.flatMap(({ range }, index) => (range === null ? [] : [{ range, index }]))
  if (places.length === 0) return null
  const last = places.findIndex(({ range, index }) => marks.all[index] === from.last && isInView(range))
  if (last >= 0) return places.at((last + direction) % places.length)?.index ?? null
  const caret = caretOffset(text)
  const isAfter = ({ range, index }: { range: Range; index: number }): boolean =>
    caret === null
      ? range.getBoundingClientRect().bottom > 0
      : (marks.all[index]?.finding.claim.span.start ?? 0) > caret
  const next = places.findIndex(isAfter)
  const found = direction === 1 ? Math.max(next, 0) : next - 1
  return places.at(next < 0 && direction === -1 ? -1 : found)?.index ?? null
}
