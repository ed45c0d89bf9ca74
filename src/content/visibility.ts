/**
 * Whether the reader can see an element. The browser is asked once for each: what was shown counts as shown until it, something in
 * it, or (after a click, a rest, at waking) anything may have changed. What was hidden is asked about every time.
 */
import { elementAround } from './shadow-trees.ts'

let shown = new WeakSet<Element>()

/** Elements of `display: contents` have no box and are judged by what is around them, up to here. */
const levels = 20

function look(element: Element): boolean {
  let each: Element | null = element
  for (let level = 0; each !== null && level < levels; level += 1) {
    // By way of the prototype: a form's own method can be hidden by a field of its name.
    if (Element.prototype.checkVisibility.call(each, { visibilityProperty: true })) return true
    if (getComputedStyle(each).display !== 'contents') return false
    each = elementAround(each)
  }
  return false
}

/** True where the reader can see the element, as far as is known since it was last to be looked at again. */
export function isShown(element: Element): boolean {
  if (shown.has(element)) return true
  const answer = look(element)
  if (answer) shown.add(element)
  return answer
}

/** Asks again about these elements, null: about all. */
export function lookAgain(elements: Iterable<Element> | null): void {
  if (elements === null) shown = new WeakSet()
  else for (const element of elements) shown.delete(element)
}
