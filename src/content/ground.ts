/**
 * Whether text stands on a dark ground, told by the colour of the text itself: sites set it to be read, while the ground may
 * be a picture, a gradient or a layer far away.
 */

/** Lightness 0 to 1 of a computed colour; null for a form this does not know. */
export function lightnessOf(color: string): number | null {
  const match = /^([a-z]+)\(([^)]*)\)$/i.exec(color.trim())
  if (match === null) return null
  const [, form = '', inside = ''] = match
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(Number.parseFloat)
  const [first = 0, second = 0, third = 0] = numbers
  switch (form) {
    case 'rgb':
    case 'rgba':
      return (0.299 * first + 0.587 * second + 0.114 * third) / 255
    case 'oklch':
    case 'oklab':
      return inside.trim().split(/\s/, 1)[0]?.endsWith('%') ? first / 100 : first
    case 'lab':
    case 'lch':
      return first / 100
    case 'color':
      return 0.299 * first + 0.587 * second + 0.114 * third
    default:
      return null
  }
}

/** True where the element's text is light, so that its ground must be dark. */
export function standsOnDark(element: Element): boolean {
  const lightness = lightnessOf(getComputedStyle(element).color)
  return lightness !== null && lightness > 0.6
}
