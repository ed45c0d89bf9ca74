/** The words the reader selected, never those in a field or an editor. */
import type { SelectedWords } from '../messaging/contract.ts'
import { describeHere } from './finder-loading.ts'
import type { PageText } from './page-text.ts'

const longestSelection = 2_000

const editors = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'

const isEdited = (node: Node | null): boolean => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  return element !== null && element.closest(editors) !== null
}

/** The selection as the article has it, else as the page gives it; null where there is none. */
export function selectedWords(text: PageText | null): SelectedWords | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  // Chromium counts what is selected in a focused field as the document's selection.
  if (isEdited(document.activeElement) || isEdited(selection.anchorNode) || isEdited(selection.focusNode)) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = text?.offsetAt(startContainer, startOffset) ?? null
  const end = text?.offsetAt(endContainer, endOffset) ?? null
  const own = text === null || start === null || end === null ? '' : text.text.slice(start, end)
  const words = (own || selection.toString())
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestSelection)
  return words === '' ? null : { text: words, page: describeHere() }
}
