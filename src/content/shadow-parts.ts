/**
 * shadow.js: what marks in open shadow roots need. Their rules, which in Firefox a rule of the document does not reach: an adopted sheet
 * adds no node; the page can see it, as it can see the marks. And which of them a click is on. Loaded when a mark first stands in one.
 */
import { isUnder } from './boxes.ts'
import rules from './marks.css'
import type { Mark, Marks } from './marks.ts'

/** What shadow.js leaves in the content script's world as `globalThis.gainsayShadow`. */
export interface ShadowParts {
  /** Puts the rules into the shadow roots that these ranges stand in; the second time it does nothing. */
  styleRootsOf(ranges: readonly Range[]): void
  /** The shortest mark in a shadow root under a point of the viewport. */
  markInShadow(point: { readonly x: number; readonly y: number }, marks: Marks): Mark | null
}

let sheet: CSSStyleSheet | null = null

function styleRoot(root: ShadowRoot): void {
  if (sheet === null) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

/** See {@link ShadowParts}. */
export const styleRootsOf: ShadowParts['styleRootsOf'] = ranges => {
  for (const root of new Set(ranges.map(range => range.startContainer.getRootNode())))
    if (root instanceof ShadowRoot) styleRoot(root)
}

/** The innermost element under a point, in open shadow roots too. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y)
  for (let inner = found; inner?.shadowRoot != null; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y)
    if (inner === null || inner === found) break
    found = inner
  }
  return found
}

/** The browsers give no caret in there, or not alike: the boxes alone tell, of marks in the element under the point. */
export const markInShadow: ShadowParts['markInShadow'] = ({ x, y }, marks) => {
  const element = elementAt(x, y)
  if (element === null) return null
  const isHere = (range: Range): boolean =>
    range.startContainer.getRootNode() instanceof ShadowRoot && range.intersectsNode(element)
  const hits = marks.all.filter(({ range }) => range !== null && isHere(range) && isUnder(range, x, y))
  return hits.sort((a, b) => a.finding.claim.text.length - b.finding.claim.text.length)[0] ?? null
}
