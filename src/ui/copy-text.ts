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
  if (!isCopied) throw new Error('The browser did not let this be copied.')
}
