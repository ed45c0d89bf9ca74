/** The in-page card: loaded on the first opened mark, left in the isolated world as `gainsayCard` (see CardModule). */

import { render } from 'preact'
import type { CardModule, CardRequest } from '../messaging/card-contract.ts'
import { direction, language } from '../wording/say.ts'
import { Card } from './Card.tsx'
import { follow } from './place.ts'
import { style } from './styles.ts'

interface OpenCard {
  readonly shadow: ShadowRoot
  readonly mount: HTMLElement
  unfollow: () => void
}

let open: OpenCard | null = null
const guarded = new WeakSet<HTMLElement>()

/** Keys pressed inside the card are not the page's: j, k, / and space are shortcuts on many news sites. */
function guardKeys(host: HTMLElement): void {
  if (guarded.has(host)) return
  guarded.add(host)
  for (const kind of ['keydown', 'keypress', 'keyup'] as const)
    host.addEventListener(kind, event => event.stopPropagation())
}

function mountIn(shadow: ShadowRoot): OpenCard {
  if (open?.shadow === shadow) return open
  closeCard()
  style(shadow)
  const mount = document.createElement('div')
  mount.lang = language
  mount.dir = direction
  shadow.append(mount)
  return { shadow, mount, unfollow: () => undefined }
}

/**
 * Shows the card. One that is open is drawn anew in place, so that focus stays on "Next claim" while stepping, and details
 * stay open when the page was looked up again.
 */
export const openCard: CardModule['openCard'] = (request: CardRequest) => {
  const card = mountIn(request.shadow)
  card.unfollow()
  open = card
  guardKeys(request.host)
  const close = () => {
    // The content script may have closed it on the same Escape.
    if (open !== card) return
    closeCard()
    request.actions.closed()
  }
  render(<Card request={request} onClose={close} />, card.mount)
  const box = card.mount.querySelector<HTMLElement>('.card')
  if (box === null) return
  card.unfollow = follow(request.anchor, box)
  if (request.takeFocus && request.shadow.activeElement === null) box.focus({ preventScroll: true })
}

/** Takes the card away. Safe to call when none is open. */
export const closeCard: CardModule['closeCard'] = () => {
  if (open === null) return
  open.unfollow()
  render(null, open.mount)
  open.mount.remove()
  open = null
}
