/** The library, or what a search finds of it, out to a file of any format, read and written in parts. */
import { backupWriter } from '../core/interchange/backup.ts'
import { claimReviewWriter } from '../core/interchange/claim-review-feed.ts'
import { claimsCsvWriter, csvWriter } from '../core/interchange/csv-file.ts'
import type { EntryWriter } from '../core/interchange/entry-writer.ts'
import { fileTypes, type OutFormat } from '../core/interchange/formats.ts'
import { hypothesisWriter } from '../core/interchange/hypothesis.ts'
import type { TypedRecord } from '../core/interchange/item.ts'
import { markdownWriter } from '../core/interchange/markdown-file.ts'
import { annotationWriter } from '../core/interchange/web-annotation-file.ts'
import type { ClaimEntry } from '../core/model.ts'
import { entryStores, readEntries } from './entries.ts'
import { claimRecord, withoutWords } from './records.ts'
import { type Library, type LibrarySchema, recordStores } from './schema.ts'

/** What is exported. */
export interface ExportJob {
  readonly format: OutFormat
  /** The claims to be exported, by id; null for all. A backup is always of all. */
  readonly claimIds: readonly string[] | null
  /** Whether tables begin with a byte order mark. */
  readonly byteOrderMark: boolean
}

/** Records read at once. */
const PART = 500

/** A file of the library, in which equal libraries are equal, and the number of records (backup) or claims in it. */
export async function exportFile(
  library: Library,
  job: ExportJob,
  onProgress: (share: number) => void = () => undefined,
): Promise<{ readonly blob: Blob; readonly count: number }> {
  const type = fileTypes[job.format].media
  const parts: Blob[] = []
  let count = 0
  const take = (text: string): void => {
    // A blob lies outside the memory of this context, a string does not.
    if (text !== '') parts.push(new Blob([text]))
  }
  if (job.format === 'backup') {
    const writer = backupWriter()
    for await (const records of allRecords(library)) {
      take(records.map(record => writer.line(record)).join(''))
      count += records.length
    }
    return { blob: new Blob([writer.header(), ...parts], { type }), count }
  }
  const writer = writers[job.format](job)
  take(writer.head)
  const total = job.claimIds?.length ?? (await library.count('claims'))
  let done = 0
  for await (const ids of idsOf(library, job.claimIds)) {
    const entries = await readEntries(library.transaction(entryStores), ids)
    take(entries.map(entry => writer.entry(withAddresses(entry))).join(''))
    count += entries.length
    done += ids.length
    onProgress(done / Math.max(1, total))
  }
  take(writer.foot)
  return { blob: new Blob(parts, { type }), count }
}

/** Earlier words of a claim were seen nowhere: only a backup carries them. */
const withAddresses = (entry: ClaimEntry): ClaimEntry => ({
  ...entry,
  sightings: entry.sightings.filter(({ url }) => url !== ''),
})

const writers: Readonly<Record<Exclude<OutFormat, 'backup'>, (job: ExportJob) => EntryWriter>> = {
  'claim-review': claimReviewWriter,
  'web-annotation': annotationWriter,
  hypothesis: hypothesisWriter,
  csv: csvWriter,
  'csv-claims': claimsCsvWriter,
  markdown: markdownWriter,
}

async function* idsOf(library: Library, chosen: readonly string[] | null): AsyncGenerator<readonly string[]> {
  if (chosen !== null) {
    for (let at = 0; at < chosen.length; at += PART) yield chosen.slice(at, at + PART)
    return
  }
  for (let range: IDBKeyRange | null = null; ; ) {
    const ids: string[] = await library.getAllKeys('claims', range, PART)
    if (ids.length > 0) yield ids
    if (ids.length < PART) return
    range = IDBKeyRange.lowerBound(ids.at(-1), true)
  }
}

/** All records in the order of the stores and of their keys, as they were at one moment: one transaction reads them all. */
async function* allRecords(library: Library): AsyncGenerator<readonly TypedRecord[]> {
  const transaction = library.transaction(recordStores)
  const part = async function* <Name extends 'claims' | 'counterStatements' | 'notes' | 'sightings' | 'decisions'>(
    name: Name,
    typed: (value: LibrarySchema[Name]['value']) => TypedRecord,
  ): AsyncGenerator<readonly TypedRecord[]> {
    const store = transaction.objectStore(name)
    for (let range: IDBKeyRange | null = null; ; ) {
      const [values, keys]: [LibrarySchema[Name]['value'][], IDBValidKey[]] = await Promise.all([
        store.getAll(range, PART),
        store.getAllKeys(range, PART),
      ])
      yield values.map(typed)
      if (values.length < PART) return
      range = IDBKeyRange.lowerBound(keys.at(-1), true)
    }
  }
  yield* part('claims', value => ({ type: 'claim', record: claimRecord(value) }))
  yield* part('counterStatements', value => ({ type: 'counter-statement', record: withoutWords(value) }))
  yield* part('notes', value => ({ type: 'note', record: withoutWords(value) }))
  yield* part('sightings', record => ({ type: 'sighting', record }))
  yield* part('decisions', record => ({ type: 'decision', record }))
}
