/** When to look for a list again: by its own word, later and later while it cannot be had, and never all readers at once. */

const HOUR = 3_600_000

/** First wait after a failure, and the longest, in ms. */
export const backOff = { first: HOUR / 6, longest: 24 * HOUR } as const

/** Part of a wait by which it may be longer. */
const JITTER = 0.2

/** How long to wait after a check that went well, in ms. `random` is 0 to 1. */
export const afterSuccess = (expiresHours: number, random: number): number =>
  expiresHours * HOUR * (1 + JITTER * random)

/** How long to wait after so many failures in a row, in ms: twice as long each time, a random part of the second half of it. */
export function afterFailure(failures: number, random: number): number {
  const whole = Math.min(backOff.longest, backOff.first * 2 ** (failures - 1))
  return whole / 2 + (whole / 2) * random
}
