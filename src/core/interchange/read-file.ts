/** Files in any format Gainsay knows: what a file is, by its content, and its records. */
import { isBackup, readBackup } from './backup.ts'
import { readFactChecks } from './claim-review.ts'
import { type CsvReading, guessCsv, readCsv } from './csv.ts'
import type { InFormat } from './formats.ts'
import { readHypothesis } from './hypothesis.ts'
import { type Item, type Source, UnreadableFile } from './item.ts'
import { readAnnotations } from './web-annotation.ts'

/** How a file is to be read. A table needs to be told what its columns mean. */
export interface Reading {
  readonly format: InFormat
  readonly csv: CsvReading | null
}

/** What a file is by its first characters; null where nobody can tell. */
export function formatOf(start: string): InFormat | null {
  if (isBackup(start)) return 'backup'
  const opening = start.replace(/^\ufeff?\s*/u, '')
  if (!/^[[{]/u.test(opening)) return isTable(start) ? 'csv' : null
  if (/"(?:https?:\/\/schema\.org\/|schema:)?ClaimReview"|"claimReview"\s*:/u.test(start)) return 'claim-review'
  if (/"uri"\s*:/u.test(start) && /"(?:target|rows|document)"\s*:/u.test(start)) return 'hypothesis'
  if (/anno\.jsonld|"(?:oa:)?Annotation(?:Page|Collection)?"/u.test(start)) return 'web-annotation'
  if (/"rows"\s*:/u.test(start)) return 'hypothesis'
  return 'claim-review'
}

/** Whether text is a table of claims rather than prose with commas. Any other is one if the reader says so. */
function isTable(start: string): boolean {
  const columns = guessCsv(start)?.columns ?? []
  return columns.includes('claim') || columns.filter(each => each !== null).length > 2
}

/** The records of a file. Throws {@link UnreadableFile}, in words for the reader, where it cannot be read as what it is said to be. */
export function readFile(source: Source, { format, csv }: Reading, now: number): AsyncGenerator<Item> {
  switch (format) {
    case 'backup':
      return readBackup(source)
    case 'claim-review':
      return readFactChecks(source, now)
    case 'web-annotation':
      return readAnnotations(source, now)
    case 'hypothesis':
      return readHypothesis(source, now)
    case 'csv': {
      const reading = csv ?? guessCsv(source.start)
      if (reading === null) throw new UnreadableFile('This file is no table.')
      return readCsv(source, reading, now)
    }
  }
}
