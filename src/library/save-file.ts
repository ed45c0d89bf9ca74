/** Hands files to the reader. */
import { fileTypes, type OutFormat } from '../core/interchange/formats.ts'
import { runFileJob } from './run-file-job.ts'

/** Saves a file under `name` where the browser puts downloads. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Firefox reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** "gainsay-2026-11-24.jsonl", "gainsay-web-annotation-2026-11-24.jsonld" */
export function exportName(format: OutFormat, now: Date): string {
  const kind = format === 'backup' ? '' : `${format}-`
  return `gainsay-${kind}${now.toISOString().slice(0, 10)}.${fileTypes[format].ending}`
}

/** Writes the whole library into a file; gives the file's name. */
export async function saveBackup(): Promise<string> {
  const { blob } = await runFileJob('export', { format: 'backup', claimIds: null, byteOrderMark: false }).result
  const name = exportName('backup', new Date())
  saveFile(name, blob)
  return name
}
