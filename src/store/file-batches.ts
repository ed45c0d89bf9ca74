/** A file's records, some hundreds at a time: what previews and imports go through. */
import { byKind, type LibraryRecords, type RefusedRecord } from '../core/interchange/item.ts'
import { type Reading, readFile } from '../core/interchange/read-file.ts'
import { openFile, sourceOf } from './open-file.ts'

/** Refused records kept, to be told to the reader; the others are only counted. */
const MOST_REFUSALS = 1_000
/** Records taken at once: the file is read on only after them. */
const BATCH = 1_024
/** Refused ones after which progress is told even so. */
const PIECES = 4_096

/** What was refused so far and what the reader must know of the file. */
export interface Complaints {
  readonly refused: readonly RefusedRecord[]
  readonly refusals: number
  readonly notices: readonly string[]
}

/** Records of the next pieces of a file. */
export interface FileBatch {
  readonly records: LibraryRecords
  readonly size: number
  /** Pieces of the file up to the end of this batch, and how much of it they are, 0 to 1. */
  readonly pieces: number
  readonly share: number
  /** All of the file so far. */
  readonly complaints: Complaints
}

/** How a file is gone through: from which piece on, with the complaints of those before; `now` is ms since the epoch. */
export interface FileWay {
  readonly skip: number
  readonly complaints: Complaints
  readonly now: number
}

/** Nothing to complain of. */
export const noComplaints: Complaints = { refused: [], refusals: 0, notices: [] }

/** The batches of a file. Throws UnreadableFile, in words for the reader. */
export async function* fileBatches(
  file: Blob,
  reading: Reading,
  { skip, complaints, now }: FileWay,
): AsyncGenerator<FileBatch> {
  let read = 0
  const source = sourceOf(file, await openFile(file), bytes => {
    read = bytes
  })
  let told = complaints
  let records: Parameters<typeof byKind>[0][number][] = []
  let pieces = 0
  let last = 0
  const batch = (): FileBatch => {
    const taken = records
    records = []
    last = pieces
    return {
      records: byKind(taken),
      size: taken.length,
      pieces,
      share: Math.min(1, read / file.size),
      complaints: told,
    }
  }
  for await (const item of readFile(source, reading, now)) {
    // A backup's notices come last and are told by a look at all of it: an import that goes on has them by then.
    if (pieces++ < skip && !('notice' in item)) continue
    if ('records' in item) records.push(...item.records)
    else told = complained(told, item)
    if (records.length >= BATCH || pieces - last >= PIECES) yield batch()
  }
  yield batch()
}

function complained(told: Complaints, item: RefusedRecord | { readonly notice: string }): Complaints {
  if ('notice' in item) return { ...told, notices: [...told.notices, item.notice] }
  const refusals = told.refusals + 1
  return { ...told, refusals, refused: told.refusals < MOST_REFUSALS ? [...told.refused, item] : told.refused }
}
