/**
 * How the reader sees an element, by its computed style. Styles are read, never changed. The browser is asked once for each: what was
 * shown counts as shown until it, something in it, or (after a click, a rest, at waking) anything may have changed. What was hidden is
 * asked about every time.
 */
import { elementAround } from './shadow-trees.ts'

/** Outside of a line: what stands in such an element is parted from the text beside it. */
const partsLines = (display: string): boolean => !/^(inline|ruby|contents|none)/.test(display)

/** Elements of `display: contents` have no box and are judged by what is around them, up to here; boxes that cut off, up to there. */
const levels = 20
const cutOffLevels = 200

/** The ways to keep text from sighted readers only: cut off to nothing, or to a dot. Such boxes are taken out of the flow. */
function cutsOff(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (/^inset\((50|100)%/.test(style.clipPath) || style.clipPath === 'circle(0px at 50% 50%)') return true
  const edges = style.clip.match(/-?[\d.]+(?=px)/g)?.map(Number)
  if (edges !== undefined) {
    const [top = 0, right = 0, bottom = 0, left = 0] = edges
    if (right - left <= 1 && bottom - top <= 1) return true
  }
  return style.overflow !== 'visible' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1
}

/** An inline element in a line of text: whether it is shown, and whether it is parted from the text beside it. */
interface InLine {
  readonly shown: boolean
  readonly parts: boolean
}

/** Looks at one document, and remembers. */
export class Sight {
  #boxed = new WeakSet<Element>()
  #whole = new WeakSet<Element>()
  #lines = new WeakMap<Element, InLine>()

  /** True where the element's text is on the page: displayed, visible, and not cut off by a box around it. */
  isShown(element: Element): boolean {
    return this.hasBox(element) && (this.#whole.has(element) || !this.#isCutOff(element))
  }

  /** See {@link InLine}. */
  inLine(element: Element): InLine {
    const known = this.#lines.get(element)
    if (known !== undefined) return known
    const shown = this.isShown(element)
    const line = { shown, parts: shown && partsLines(getComputedStyle(element).display) }
    if (shown) this.#lines.set(element, line)
    return line
  }

  /** True where the element has a box. One of `display: contents` has none and is judged by what is around it. */
  hasBox(element: Element): boolean {
    if (this.#boxed.has(element)) return true
    let each: Element | null = element
    for (let level = 0; each !== null && level < levels; level += 1) {
      // By way of the prototype: a form's own method can be hidden by a field of its name.
      if (Element.prototype.checkVisibility.call(each, { visibilityProperty: true })) {
        this.#boxed.add(element)
        return true
      }
      if (getComputedStyle(each).display !== 'contents') return false
      each = elementAround(each)
    }
    return false
  }

  /** Asks again about these elements, null: about all. */
  lookAgain(elements: Iterable<Element> | null): void {
    if (elements === null) {
      this.#boxed = new WeakSet()
      this.#whole = new WeakSet()
      this.#lines = new WeakMap()
      return
    }
    for (const element of elements) {
      this.#boxed.delete(element)
      this.#whole.delete(element)
      this.#lines.delete(element)
    }
  }

  #isCutOff(element: Element): boolean {
    const path: Element[] = []
    for (let each: Element | null = element; each !== null && path.length < cutOffLevels; each = elementAround(each)) {
      if (this.#whole.has(each)) break
      if (cutsOff(getComputedStyle(each))) return true
      path.push(each)
    }
    for (const each of path) this.#whole.add(each)
    return false
  }
}
