/** content ↔ card: the card's script is loaded on the first opened mark and lives in the same isolated world. */
import type { PageDescription } from '../core/model.ts'
import type { Finding } from '../core/reading.ts'

/** What the card tells the content script. */
export interface CardActions {
  /** The card was closed by the reader: focus goes back to the page. */
  closed(): void
  /** Go to the words of this counter-statement or note of the page. */
  reveal(id: string): void
  /** "Not this claim": the recognised claim is another one. Resolves when it is kept. */
  notThisClaim(): Promise<void>
  /** Write a counter-statement or a note on this claim; absent where the page is no source that one could be from. */
  add?(form: 'counter-statement' | 'note'): void
  /** The card of the next (1) or previous (-1) mark. */
  step(direction: 1 | -1): void
}

/** One card to show: the finding, where it stands among the page's findings, and the words it belongs to. */
export interface CardRequest {
  readonly shadow: ShadowRoot
  readonly host: HTMLElement
  readonly anchor: Range
  readonly finding: Finding
  readonly position: { readonly index: number; readonly of: number }
  readonly page: PageDescription
  /** True when opened by keyboard: focus moves into the card. */
  readonly takeFocus: boolean
  readonly actions: CardActions
}

/** What card.js leaves in the isolated world as `globalThis.gainsayCard`. Never visible to the page's own scripts. */
export interface CardModule {
  /** Shows the card, replacing the one that is open. Follows the anchor while the page scrolls or resizes. */
  openCard(request: CardRequest): void
  closeCard(): void
}
