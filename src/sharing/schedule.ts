/** When to synchronise again: every few minutes, later and later while it fails, and never all readers at once. */

const MINUTE = 60_000

/** Wait after a synchronisation that went well, first wait after a failure and the longest, in ms. */
export const waits = { well: 5 * MINUTE, first: MINUTE, longest: 6 * 60 * MINUTE } as const

/** Part of a wait by which it may be longer. */
const JITTER = 0.2

/** How long to wait after all went well, in ms. `random` is 0 to 1. */
export const afterSuccess = (random: number): number => waits.well * (1 + JITTER * random)

/** How long to wait after so many failures in a row, in ms: twice as long each time, a random part of its second half; at least what the server asks for. */
export function afterFailure(
  failures: number,
  random: number,
  { isPassing, wait }: { readonly isPassing: boolean; readonly wait: number | null },
): number {
  // Where somebody has to do something first, asking often only locks the reader out.
  const first = isPassing ? waits.first : 30 * waits.first
  const whole = Math.min(waits.longest, first * 2 ** (failures - 1))
  return Math.max(wait ?? 0, whole / 2 + (whole / 2) * random)
}
