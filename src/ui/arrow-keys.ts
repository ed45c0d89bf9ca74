/** Arrow keys over a list of things that take focus. */

const stepOf = (key: string): number => (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0)

/**
 * Moves focus to the next or previous element of `selector` inside `list`. Returns false where the key is no arrow, or the
 * list has no more in that direction.
 */
export function moveFocus(list: HTMLElement, selector: string, key: string): boolean {
  const step = stepOf(key)
  if (step === 0) return false
  const stops = [...list.querySelectorAll<HTMLElement>(selector)]
  const active = list.ownerDocument.activeElement
  const here = active instanceof HTMLElement ? stops.indexOf(active) : -1
  // Inside an opened entry the arrows belong to the page: it scrolls.
  if (here === -1 && list.contains(active)) return false
  const next = stops[here + step]
  next?.focus()
  return next !== undefined
}

/** Keeps Tab inside `box`, going round. Returns true where it moved focus itself. */
export function cycleTab(box: HTMLElement, active: Element | null, backwards: boolean): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>('button, a[href], summary, input, select, textarea')].filter(
    stop => !stop.hasAttribute('disabled') && stop.checkVisibility(),
  )
  const edge = backwards ? stops.at(0) : stops.at(-1)
  const other = backwards ? stops.at(-1) : stops.at(0)
  if (active !== edge && active !== box) return false
  other?.focus()
  return other !== undefined
}
