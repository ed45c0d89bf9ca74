/** Hands a text to the reader as a file. */

/** Saves `text` under `name` where the browser puts downloads. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Firefox reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** "gainsay-2026-11-24.json" */
export const backupName = (now: Date): string => `gainsay-${now.toISOString().slice(0, 10)}.json`

/** "gainsay-fact-checks-2026-11-24.json" */
export const factChecksName = (now: Date): string => `gainsay-fact-checks-${now.toISOString().slice(0, 10)}.json`
