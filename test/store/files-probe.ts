/** Files in and out, as tests inside a page call them. */
import { guessCsv } from '../../src/core/interchange/csv.ts'
import type { InFormat, OutFormat } from '../../src/core/interchange/formats.ts'
import type { RefusedRecord } from '../../src/core/interchange/item.ts'
import { formatOf, type Reading } from '../../src/core/interchange/read-file.ts'
import { exportFile } from '../../src/store/export-file.ts'
import { importFile } from '../../src/store/import-file.ts'
import { openFile } from '../../src/store/open-file.ts'
import { previewImport } from '../../src/store/preview-import.ts'
import type { Library } from '../../src/store/schema.ts'

/** How a file is read when nobody says otherwise. */
export async function guessedReading(file: Blob): Promise<Reading> {
  const { start } = await openFile(file)
  const format = formatOf(start)
  if (format === null) throw new Error('nobody can tell what this is')
  return { format, csv: format === 'csv' ? guessCsv(start) : null }
}

/** The text of an export. */
export const exportText = async (library: Library, format: OutFormat = 'backup'): Promise<string> =>
  (await exportFile(library, { format, claimIds: null, byteOrderMark: false })).blob.text()

/** What an import did. */
export interface Told {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: readonly RefusedRecord[]
  readonly notices: readonly string[]
}

/** Imports a text as a file to the end. */
export async function importText(library: Library, text: string, format?: InFormat): Promise<Told> {
  const file = new Blob([text])
  const reading = format === undefined ? await guessedReading(file) : { format, csv: null }
  const { state, counts } = await importFile(library, { file, name: 'file', reading })
  const unchanged = state.records - counts.added - counts.updated
  return { ...counts, unchanged, refused: state.refused, notices: state.notices }
}

/** What a text would change as a file. */
export async function previewText(library: Library, text: string) {
  const file = new Blob([text])
  return previewImport(library, { file, reading: await guessedReading(file) })
}
