/** A claim as a desk note on the clipboard. */
import { markdownWriter } from '../core/interchange/markdown-file.ts'
import type { ClaimEntry } from '../core/model.ts'

/** Copies a claim with all that is held on it as Markdown. Gives words for the reader: whether the browser let it. */
export async function copyNote(entry: ClaimEntry): Promise<string> {
  try {
    await navigator.clipboard.writeText(markdownWriter().entry(entry))
    return 'Copied as a desk note'
  } catch (error) {
    return `This could not be copied: ${error instanceof Error ? error.message : String(error)}`
  }
}
