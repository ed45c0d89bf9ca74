/** What a file would change in the library, counted before anything is changed. */
import { identityOf } from '../core/interchange/identity.ts'
import type { LibraryRecords } from '../core/interchange/item.ts'
import type { Reading } from '../core/interchange/read-file.ts'
import { type Complaints, fileBatches, noComplaints } from './file-batches.ts'
import { type AnyRecord, keyOf, type MergeCounts } from './merge-each.ts'
import { compareRecords } from './merge-records.ts'
import type { Library } from './schema.ts'

/** A record of a file, by what it is and its words. */
export interface Sample {
  readonly what: 'claim' | 'counter-statement' | 'note'
  readonly words: string
}

/** What the file's records would be in the library; `rest` are sightings and the reader's answers. */
export interface ImportPreview extends Complaints {
  readonly claims: MergeCounts
  readonly statements: MergeCounts
  readonly rest: MergeCounts
  readonly samples: readonly Sample[]
  /** How much of the file was read so far, 0 to 1. */
  readonly share: number
}

const SAMPLES = 4
const none: MergeCounts = { added: 0, updated: 0, unchanged: 0 }

/** Reads a file through. `onProgress` is given what is known so far, more than once a second. Throws UnreadableFile. */
export async function previewImport(
  library: Library,
  { file, reading, now = Date.now() }: { readonly file: Blob; readonly reading: Reading; readonly now?: number },
  onProgress: (preview: ImportPreview) => void = () => undefined,
): Promise<ImportPreview> {
  const counts = { claims: none, statements: none, rest: none }
  const samples: Sample[] = []
  const seen = new Set<number>()
  let preview: ImportPreview = { ...counts, ...noComplaints, samples, share: 0 }
  for await (const { records, share, complaints } of fileBatches(file, reading, {
    skip: 0,
    complaints: noComplaints,
    now,
  })) {
    if (samples.length < SAMPLES) samples.push(...samplesOf(records).slice(0, SAMPLES - samples.length))
    for (const { record, outcome } of await compareRecords(library, records)) {
      const group = groupOf(record)
      // A record that stands in the file twice is new once.
      const what = isNew(record, seen) ? outcome : 'unchanged'
      counts[group] = { ...counts[group], [what]: counts[group][what] + 1 }
    }
    preview = { ...counts, ...complaints, samples: [...samples], share }
    onProgress(preview)
  }
  return preview
}

function groupOf(record: AnyRecord): 'claims' | 'statements' | 'rest' {
  if ('quote' in record || 'kind' in record) return 'statements'
  return 'sourcing' in record ? 'claims' : 'rest'
}

/** Numbers take a tenth of the room of keys; one of 52 bits is another key's once in some thousand million records. */
function isNew(record: AnyRecord, seen: Set<number>): boolean {
  const number = Number.parseInt(identityOf(groupOf(record), String(keyOf(record))).slice(0, 13), 16)
  return !seen.has(number) && seen.add(number) !== undefined
}

const samplesOf = ({ claims, counterStatements, notes }: LibraryRecords): readonly Sample[] => [
  ...claims.slice(0, 2).map(({ text }) => ({ what: 'claim' as const, words: text })),
  ...counterStatements.slice(0, 2).map(({ quote }) => ({ what: 'counter-statement' as const, words: quote })),
  ...notes.slice(0, 2).map(({ text }) => ({ what: 'note' as const, words: text })),
]
