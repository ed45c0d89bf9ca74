/** What the library page shows, in its address, so that a reload, a bookmark and the browser's own history bring it back. */
import { type Order, orders } from '../core/search/order.ts'

/** The rooms of the library page. */
export const rooms = ['search', 'statistics', 'lists', 'sharing', 'trash', 'settings', 'welcome'] as const

/** One of {@link rooms}. */
export type Room = (typeof rooms)[number]

/** The state of the list: what is searched, in which order it stands, and which claim is open. */
export interface ListState {
  readonly words: string
  readonly order: Order
  readonly claim: string | null
}

/** The room of an address's hash: "#settings"; "#search=…&claim=…" and anything else is the list. */
export const roomOf = (hash: string): Room => rooms.find(room => hash.slice(1).split(/[=&]/u)[0] === room) ?? 'search'

/** The state of the list in a hash. */
export function listStateOf(hash: string): ListState {
  const parameters = new URLSearchParams(hash.slice(1))
  const order = orders.find(each => each === parameters.get('order'))
  return { words: parameters.get('search') ?? '', order: order ?? 'relevance', claim: parameters.get('claim') || null }
}

/** The hash of a state. */
export function hashOf({ words, order, claim }: ListState): string {
  const parameters = new URLSearchParams({ search: words })
  if (order !== 'relevance') parameters.set('order', order)
  if (claim !== null) parameters.set('claim', claim)
  return `#${parameters}`
}
