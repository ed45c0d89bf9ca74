/** How the reader sees an element, by its computed style. Styles are read, never changed; what was asked once is remembered. */

const isBoxless = (display: string): boolean => display === 'contents'

/** Outside of a line: what stands in such an element is parted from the text beside it. */
const partsLines = (display: string): boolean => !/^(inline|ruby|contents|none)/.test(display)

/** The ways to keep text from sighted readers only: cut off to nothing, or to a dot. Such boxes are taken out of the flow. */
function isCutOff(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (/^inset\((50|100)%/.test(style.clipPath) || style.clipPath === 'circle(0px at 50% 50%)') return true
  const edges = style.clip.match(/-?[\d.]+(?=px)/g)?.map(Number)
  if (edges !== undefined) {
    const [top = 0, right = 0, bottom = 0, left = 0] = edges
    if (right - left <= 1 && bottom - top <= 1) return true
  }
  return style.overflow !== 'visible' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1
}

/** Looks at one page as it stands; make a new one for each reading. */
export class Sight {
  private readonly cutOff = new Map<Element, boolean>()
  private readonly lines = new Map<Element, { readonly shown: boolean; readonly parts: boolean }>()

  /** True where the element's text is on the page: displayed, visible, and not cut off by a box around it. */
  isShown(element: Element): boolean {
    return this.hasBox(element) && !this.isCutOff(element)
  }

  /** An inline element of a line of text: whether it is shown, and whether it is parted from the text beside it. */
  inLine(element: Element): { readonly shown: boolean; readonly parts: boolean } {
    const known = this.lines.get(element)
    if (known !== undefined) return known
    const shown = this.isShown(element)
    const line = { shown, parts: shown && partsLines(getComputedStyle(element).display) }
    this.lines.set(element, line)
    return line
  }

  /** True where the element has a box. One of `display: contents` has none and is judged by its parent. */
  hasBox(element: Element): boolean {
    let each: Element | null = element
    for (let level = 0; each !== null && level < 20; level += 1) {
      // By way of the prototype: a form's own method can be hidden by a field of its name.
      if (Element.prototype.checkVisibility.call(each, { visibilityProperty: true })) return true
      if (!isBoxless(getComputedStyle(each).display)) return false
      each = each.parentElement
    }
    return false
  }

  private isCutOff(element: Element): boolean {
    const path: Element[] = []
    let found = false
    for (let each: Element | null = element; each !== null && path.length < 200; each = each.parentElement) {
      const known = this.cutOff.get(each)
      if (known !== undefined) {
        found = known
        break
      }
      path.push(each)
      found = isCutOff(getComputedStyle(each))
      if (found) break
    }
    for (const each of path) this.cutOff.set(each, found)
    return found
  }
}
