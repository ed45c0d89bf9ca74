/** Questions to a background that the browser may stop at will, from a page that may outlive the extension. */
import { Unreachable } from '../messaging/channel.ts'
import { extensionApi } from '../messaging/extension-api.ts'

/** Waits before asking again: the browser may kill the background's worker in mid-answer, and waking it takes a moment. */
const patience: readonly number[] = [300, 1_200, 4_000]

/** True when the extension this script belongs to is gone. */
export function isOrphaned(): boolean {
  try {
    return extensionApi.runtime?.id === undefined
  } catch {
    // Chromium takes `runtime` away, Firefox throws on a dead object: both mean the same.
    return true
  }
}

/** The answer of the background, asked again where its worker died; null when the question is no longer wanted. */
export async function patiently<T>(ask: () => Promise<T>, isWanted: () => boolean): Promise<T | null> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await ask()
      return isWanted() ? answer : null
    } catch (error) {
      const wait = patience[attempt]
      if (!(error instanceof Unreachable) || wait === undefined || isOrphaned()) throw error
      await new Promise(resolve => setTimeout(resolve, wait))
      if (!isWanted()) return null
    }
  }
}
