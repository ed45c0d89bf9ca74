/**
 * Which mark a click is on. Highlights take no events, so the caret under the pointer gives a text offset and the offset the
 * mark; the mark's own line boxes confirm it, because a caret is also found beside and between lines.
 */
import { isUnder } from './boxes.ts'
import type { Mark, Marks } from './marks.ts'
import type { PageText } from './page-text.ts'
import { loadedShadow } from './shadow-marks.ts'

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y)
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset }
  }
  // Chromium has caretPositionFromPoint since 128 only.
  const range = document.caretRangeFromPoint(x, y)
  return range === null ? null : { node: range.startContainer, offset: range.startOffset }
}

/** The shortest mark under a point of the viewport; null where there is none. */
export function markAt(point: { readonly x: number; readonly y: number }, marks: Marks, text: PageText): Mark | null {
  const caret = caretAt(point.x, point.y)
  const offset = caret === null ? null : text.offsetAt(caret.node, caret.offset)
  const hit =
    offset === null ? null : marks.at(offset).find(({ range }) => range !== null && isUnder(range, point.x, point.y))
  return hit ?? loadedShadow()?.markInShadow(point, marks) ?? null
}

const controls =
  'a[href], area, button, input, select, textarea, option, label, summary, video, audio, iframe, object, embed, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="checkbox"], [role="tab"], ' +
  '[role="menuitem"], [role="option"], [role="switch"], [role="textbox"], [role="slider"], [role="combobox"]'

/** True where the click is meant for the page: on a link or control of its own. */
export const isForThePage = (event: Event): boolean =>
  event.composedPath().some(target => target instanceof Element && Element.prototype.matches.call(target, controls))

/** True while the reader is selecting text. */
export function isSelecting(): boolean {
  const selection = document.getSelection()
  return selection !== null && !selection.isCollapsed
}
