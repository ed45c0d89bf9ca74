/** Where a reader sees an element's content that is not among its children: in its open shadow root, or through a slot. */

/** A shadow root, or the nodes that a slot shows in its place. */
export type Elsewhere = ShadowRoot | readonly Node[]

/** The content of an element that stands in another tree; null where its children are what it shows. */
export function contentElsewhere(element: Element): Elsewhere | null {
  const { shadowRoot } = element
  // A form's own properties can be hidden by fields of these names.
  if (shadowRoot !== null && shadowRoot instanceof ShadowRoot) return shadowRoot
  if (element.localName !== 'slot' || !(element instanceof HTMLSlotElement)) return null
  const shown = element.assignedNodes()
  return shown.length > 0 ? shown : null
}

/** The parent of a node, for the top of a shadow root its host. */
export const parentAcross = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)

/** The nearest element around a node, out of shadow roots too. */
export function elementAround(node: Node): Element | null {
  const parent = parentAcross(node)
  if (parent === null || parent instanceof Element) return parent
  return parent instanceof ShadowRoot ? parent.host : null
}
