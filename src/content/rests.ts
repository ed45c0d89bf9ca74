/** When the whole of a page that changed is read again: after a rest, but not put off for ever, and ever less often. */

/** Times in ms. */
const pace = { rest: 1_500, longest: 2_500, spacing: 1_500, widest: 30_000 }
const growth = 1.5

/** Calls `act` when a change has come to rest. */
export class Rests {
  #timer: ReturnType<typeof setTimeout> | undefined
  #first: number | null = null
  #last = 0
  #spacing = pace.spacing
  readonly #act: () => void

  constructor(act: () => void) {
    this.#act = act
  }

  /** The page changed. */
  changed(): void {
    const now = performance.now()
    this.#first ??= now
    if (now - this.#last > pace.widest) this.#spacing = pace.spacing
    const rested = Math.min(now + pace.rest, this.#first + pace.longest)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(
      () => {
        this.#spacing = Math.min(pace.widest, this.#spacing * growth)
        this.#act()
      },
      Math.max(rested, this.#last + this.#spacing) - now,
    )
  }

  /** The whole was read just now. */
  wasRead(): void {
    this.#last = performance.now()
  }

  /** What changed so far needs no reading any more. */
  cancel(): void {
    clearTimeout(this.#timer)
    this.#first = null
  }

  /** Another page. */
  afresh(): void {
    this.cancel()
    this.#spacing = pace.spacing
  }
}
