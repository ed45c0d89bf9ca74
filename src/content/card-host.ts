/**
 * The one node Gainsay adds to a page, and only while a card is open: an element without size in the top layer, its card in a
 * closed shadow root. The card's script is loaded when the first card opens.
 */
import type { CardModule, CardRequest } from '../messaging/card-contract.ts'
import { loadedScript } from './loaded-script.ts'

/** What a card is opened with, apart from the place it is put in. */
export type CardContent = Omit<CardRequest, 'shadow' | 'host'>

/** The card of this page. */
export interface CardHost {
  /** Shows a card in place of the one that is open. Rejects when its script cannot be loaded. */
  open(content: CardContent): Promise<void>
  /** Takes the card and its host away; focus returns to where it was if it was in the card. */
  close(): void
  isOpen(): boolean
  hasFocus(): boolean
  /** True where an event happened in the card. */
  owns(event: Event): boolean
  /** True where a node is the host itself. */
  isHost(node: Node): boolean
}

const loadedCard = () => loadedScript<CardModule>('gainsayCard', ['openCard', 'closeCard'])

/** Inline and important, so that no rule of the page moves the host or the page around it. */
const hostStyle: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['overflow', 'visible'],
  ['background', 'transparent'],
  ['z-index', '2147483647'],
]

function createHost(): { host: HTMLElement; shadow: ShadowRoot } {
  const host = document.createElement('gainsay-card')
  for (const [name, value] of hostStyle) host.style.setProperty(name, value, 'important')
  // In the top layer no stacking context of the page covers the card.
  host.popover = 'manual'
  const shadow = host.attachShadow({ mode: 'closed' })
  // Beside the body rather than in it: pages replace their bodies.
  document.documentElement.append(host)
  host.showPopover()
  return { host, shadow }
}

async function cardAfter(load: () => Promise<unknown>): Promise<CardModule> {
  if (loadedCard() === null) await load()
  const card = loadedCard()
  if (card === null) throw new Error('the card did not load')
  return card
}

function focusAgain(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
}

/** The card host of a page; `load` asks the background for the card's script. */
export function createCardHost(load: () => Promise<unknown>): CardHost {
  let current: { host: HTMLElement; shadow: ShadowRoot } | null = null
  let focusBefore: Element | null = null
  let asked = 0

  const closeCard = (): void => {
    if (current === null) return
    const { host } = current
    current = null
    const hadFocus = document.activeElement === host
    loadedCard()?.closeCard()
    host.remove()
    if (hadFocus) focusAgain(focusBefore)
    focusBefore = null
  }

  return {
    async open(content) {
      asked += 1
      const turn = asked
      const card = await cardAfter(load)
      // While it loaded, the reader opened another or closed this one.
      if (turn !== asked) return
      if (current !== null && !current.host.isConnected) closeCard()
      if (current === null) {
        focusBefore = document.activeElement
        current = createHost()
      }
      card.openCard({ ...content, ...current })
    },
    close() {
      asked += 1
      closeCard()
    },
    isOpen: () => current !== null,
    hasFocus: () => current !== null && document.activeElement === current.host,
    owns: event => current !== null && event.composedPath().includes(current.host),
    isHost: node => node === current?.host,
  }
}
