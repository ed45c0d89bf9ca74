/** Copying claims: with their source, or the link to their words. */
import { say } from '../wording/say.ts'
import type { CopyHands } from './hands.ts'
import { type SourcedWords, withSource } from './source-words.ts'

/** Copies a claim in the ways that are offered; `copy` copies a text and says what was done. */
export function copying(sourced: SourcedWords, copy: (text: string, done: string) => void): CopyHands {
  const { link } = sourced
  return {
    source: () => copy(withSource(sourced), say('copiedWithSource')),
    ...(link !== '' && { link: () => copy(link, say('linkCopied')) }),
  }
}

/** Copies a text, in answer to a click or a key. `place` is where a field for it may stand. Rejects where the browser does not let it. */
export async function copyText(text: string, place: ParentNode & Node): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Pages without encryption, and those that forbid it, have no clipboard: the way that works in all of them.
    copyFromField(text, place)
  }
}

function copyFromField(text: string, place: Node): void {
  const field = document.createElement('textarea')
  field.value = text
  field.style.cssText = 'position: fixed; opacity: 0'
  place.appendChild(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (!isCopied) throw new Error(say('copyingRefused'))
}
