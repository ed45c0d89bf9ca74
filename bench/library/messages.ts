/** What the benchmark's page asks of the background under test. */

/** Looks the sentences of an article up. `size` names the stored library where there are several. */
export interface LookUp {
  readonly bench: 'look-up'
  readonly sentences: readonly string[]
  readonly size: number
}

/** How many of the sentences something was found for; `ms` is the time the background took itself. */
export interface LookedUp {
  readonly found: number
  readonly ms: number
}

/** Whether a message is the benchmark's. */
export const isLookUp = (message: unknown): message is LookUp =>
  typeof message === 'object' && message !== null && 'bench' in message && message.bench === 'look-up'
