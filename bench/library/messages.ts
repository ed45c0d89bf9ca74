/** What the benchmark's page asks of the background under test. */

/** Looks the sentences of an article up. `size` names the stored library where there are several. */
export interface LookUp {
  readonly bench: 'look-up'
  readonly sentences: readonly string[]
  readonly size: number
}

/** How many of the sentences something was found for. Times in ms. */
export interface LookedUp {
  readonly found: number
  /** From hearing the message to the answer. */
  readonly ms: number
  /** From the background's start to its first turn's end: reading and running its script. */
  readonly boot: number
  /** Another one each time the background starts. */
  readonly life: string
}

/** What a background knows of its own start; make it at top level, last. */
export const beginLife = (): Pick<LookedUp, 'boot' | 'life'> => ({ boot: performance.now(), life: crypto.randomUUID() })

/** Whether a message is the benchmark's. */
export const isLookUp = (message: unknown): message is LookUp =>
  typeof message === 'object' && message !== null && 'bench' in message && message.bench === 'look-up'
