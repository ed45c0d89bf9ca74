/** content.js ↔ who puts it into a page: what a copy of the content script leaves in its world, for the next copy and for our own pages. */

/** Its name there: a symbol, because an element of the page with an id of the same name cannot answer to it. */
export const contentKey = Symbol.for('gainsay.content')

/** A content script as others find it. */
export interface ContentScript {
  /** False once the extension it belongs to is gone. */
  isAlive(): boolean
  /** Begins anew where it was stopped. */
  start(): void
  /** Takes the marks away and stops. */
  stop(): void
  /** Opens the card at the next (1) or previous (-1) mark. */
  step(direction: 1 | -1): void
}

const isContentScript = (value: unknown): value is ContentScript =>
  typeof value === 'object' &&
  value !== null &&
  ['isAlive', 'start', 'stop', 'step'].every(name => Reflect.has(value, name))

/** The content script of this world; null where there is none. */
export function contentHere(): ContentScript | null {
  const value: unknown = Reflect.get(globalThis, contentKey)
  return isContentScript(value) ? value : null
}
