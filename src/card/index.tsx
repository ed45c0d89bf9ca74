/** The in-page card: loaded on the first opened mark, left in the isolated world as `gainsayCard` (see CardModule). */
import { render } from 'preact'
import type { CardModule, CardRequest } from '../messaging/card-contract.ts'
import { Card } from './Card.tsx'
import { follow } from './place.ts'
import { style } from './styles.ts'

interface OpenCard {
  readonly mount: HTMLElement
  readonly unfollow: () => void
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

/** Shows the card, replacing the one that is open. */
export const openCard: CardModule['openCard'] = (request: CardRequest) => {
  closeCard()
  style(request.shadow)
  guardKeys(request.host)
  const mount = document.createElement('div')
  mount.lang = 'en'
  mount.dir = 'ltr'
  request.shadow.append(mount)
  const close = () => {
    // The content script may have closed it on the same Escape.
    if (open?.mount !== mount) return
    closeCard()
    request.actions.closed()
  }
  render(<Card request={request} onClose={close} />, mount)
  const box = mount.querySelector<HTMLElement>('.card')
  if (box === null) return
  // In the top layer no z-index of the page is above it, and no transform of the page moves it.
  box.showPopover()
  if (request.takeFocus) box.focus()
  open = { mount, unfollow: follow(request.anchor, box) }
}

/** Takes the card away. Safe to call when none is open. */
export const closeCard: CardModule['closeCard'] = () => {
  if (open === null) return
  open.unfollow()
  render(null, open.mount)
  open.mount.remove()
  open = null
}
