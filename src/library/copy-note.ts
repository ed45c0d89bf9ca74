/** A claim as a desk note on the clipboard. */

import { markdownWriter } from '../core/interchange/markdown-file.ts'
import type { ClaimEntry } from '../core/model.ts'
import { say } from '../wording/say.ts'

/** Copies a claim with all that is held on it as Markdown. Gives words for the reader: whether the browser let it. */
export async function copyNote(entry: ClaimEntry): Promise<string> {
  try {
    await navigator.clipboard.writeText(markdownWriter().entry(entry))
    return say('copiedAsDeskNote')
  } catch (error) {
    return say('copyFailed', { reason: error instanceof Error ? error.message : String(error) })
  }
}
