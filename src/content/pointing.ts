/** Clicks and keys of the reader, trusted ones only: a page can send any event it likes. */
import type { CardHost } from './card-host.ts'
import { isForThePage, isSelecting, markAt } from './hit-testing.ts'
import type { Mark, Marks } from './marks.ts'
import type { PageText } from './page-text.ts'

/** What clicks and keys act on. */
export interface ReaderHooks {
  readonly card: CardHost
  /** After any click: pages show hidden text on a click without adding a node. */
  clicked(): void
  marks(): Marks | null
  text(): PageText | null
  open(mark: Mark): void
  close(): void
}

/** A press that travelled farther than this, in CSS pixels, is a drag. */
const farthest = 6

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

/** Listens until the signal aborts. */
export function listenToReader(signal: AbortSignal, hooks: ReaderHooks): void {
  let pressed = { x: 0, y: 0 }
  const act = (event: MouseEvent, forThePage: boolean): void => {
    hooks.clicked()
    const dragged = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > farthest
    const marks = hooks.marks()
    const text = hooks.text()
    const free = !forThePage && !event.defaultPrevented && !dragged && !isSelecting()
    const mark =
      free && marks !== null && text !== null ? markAt({ x: event.clientX, y: event.clientY }, marks, text) : null
    if (mark !== null) hooks.open(mark)
    else if (hooks.card.isOpen()) hooks.close()
  }
  const options = { capture: true, passive: true, signal }
  window.addEventListener(
    'pointerdown',
    event => {
      if (event.isTrusted) pressed = { x: event.clientX, y: event.clientY }
    },
    options,
  )
  window.addEventListener(
    'click',
    event => {
      if (!event.isTrusted || !isPlain(event) || hooks.card.owns(event)) return
      // Seen first, so that no page can hide it; judged last, when the page's own listeners have said whether it is theirs.
      const forThePage = isForThePage(event)
      setTimeout(() => {
        if (!signal.aborted) act(event, forThePage)
      })
    },
    options,
  )
  listenToEscape(signal, hooks)
}

/** Escape closes the card, and means nothing else while it is open. */
function listenToEscape(signal: AbortSignal, hooks: ReaderHooks): void {
  window.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.key !== 'Escape' || !hooks.card.isOpen()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      hooks.close()
    },
    { capture: true, signal },
  )
}
