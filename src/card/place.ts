/** Where the card stands: beside its mark, inside the window, following it while the page moves. */
import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom'

/** Places `box` at `anchor` and keeps it there until the returned function is called. */
export function follow(anchor: Range, box: HTMLElement): () => void {
  const context = anchor.startContainer.parentElement
  const reference = {
    getBoundingClientRect: () => anchor.getBoundingClientRect(),
    getClientRects: () => anchor.getClientRects(),
    ...(context !== null && { contextElement: context }),
  }
  const place = async () => {
    const { x, y } = await computePosition(reference, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(), offset(8), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
    })
    box.style.setProperty('left', `${x}px`)
    box.style.setProperty('top', `${y}px`)
  }
  return autoUpdate(reference, box, () => void place())
}
