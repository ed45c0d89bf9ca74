import { type createRevealer, isInView } from './revealing.ts'

/** Shows, once, the words that a link to this page was made for, unless its reader has gone elsewhere in it meanwhile. */
export class Sought {
  readonly #revealer: ReturnType<typeof createRevealer>
  #isShown = false

  constructor(revealer: ReturnType<typeof createRevealer>) {
    this.#revealer = revealer
  }

  /** Another page may have words of its own. */
  forget(): void {
    this.#isShown = false
  }

  /** `range`: where the words stand; null where there are none. */
  show(range: Range | null): void {
    if (this.#isShown || range === null) return
    this.#isShown = true
    if (scrollY === 0 || isInView(range)) this.#revealer.reveal(range)
  }
}
