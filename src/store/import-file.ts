/** Takes whatever file the reader chose: a backup of Gainsay, or published fact checks. */
import { type ImportResult, importLibrary } from './backup.ts'
import { importFactChecks } from './fact-checks.ts'
import type { OnProgress } from './merge-records.ts'
import type { Library } from './schema.ts'

// The first characters of a file tell what it is.
const SNIFFED = 4_000

/** Merges a file into the library. Throws NotABackup or NoFactChecks, in words for the reader. */
export async function importFile(library: Library, file: Blob, onProgress: OnProgress): Promise<ImportResult> {
  const start = await file.slice(0, SNIFFED).text()
  if (/"format"\s*:\s*"gainsay-library"/u.test(start)) return importLibrary(library, await file.text(), onProgress)
  return importFactChecks(library, file, onProgress)
}
