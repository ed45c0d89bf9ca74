/** Brings a passage into view and flashes it. */
import type { Painting } from './painting.ts'
import { elementAround } from './shadow-trees.ts'

const flashTime = 1_800

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** True where a part of the range can be seen. */
export function isInView(range: Range | null | undefined): boolean {
  if (range == null) return false
  const box = range.getBoundingClientRect()
  return box.bottom > 0 && box.top < innerHeight && box.height > 0
}

/** Scrolls a range to the middle of the view where it is not well inside it already. */
export function scrollTo(range: Range): void {
  const box = range.getBoundingClientRect()
  if (box.top >= 80 && box.bottom <= innerHeight - 80) return
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : elementAround(startContainer)
  if (element === null) return
  const behavior = prefersStill() ? 'instant' : 'smooth'
  if (element.getBoundingClientRect().height < innerHeight * 0.7) {
    element.scrollIntoView({ block: 'center', behavior })
    return
  }
  // A paragraph taller than the view: first every scroller around it, then the window by what the passage still misses.
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior })
}

/** Shows passages one at a time. */
export function createRevealer(painting: Painting): { reveal(range: Range): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    painting.show('flash', [])
  }
  return {
    reveal(range) {
      scrollTo(range)
      clearTimeout(timer)
      painting.show('flash', [range])
      timer = setTimeout(stop, flashTime)
    },
    stop,
  }
}
