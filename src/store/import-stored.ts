/** What is stored of an import: how far it is, and what it did so far. */
import type { RefusedRecord } from '../core/interchange/item.ts'
import type { Reading } from '../core/interchange/read-file.ts'

/** A file by its content: SHA-256 of its size and of its two ends. A file of another name is the same one. */
export interface ImportedFile {
  readonly name: string
  readonly size: number
  readonly fingerprint: string
}

/** The one import there is. Where nobody is at it (see importLock), one that is not `complete` stopped. */
export interface ImportState {
  readonly phase: 'running' | 'complete' | 'taking-back'
  readonly file: ImportedFile
  readonly reading: Reading
  /** Pieces of the file all of whose records are in the library. */
  readonly pieces: number
  /** Records of these pieces. */
  readonly records: number
  /** How much of the file that is, 0 to 1. */
  readonly share: number
  /** The first of those that were refused, and the number of all. */
  readonly refused: readonly RefusedRecord[]
  readonly refusals: number
  readonly notices: readonly string[]
}

/** Records that an import wrote: counted in the transactions that write them. */
export interface ImportCounts {
  readonly added: number
  readonly updated: number
}

/** What one transaction of an import wrote into one store: keys, the times of the versions written, and what stood there before. */
export interface JournalEntry {
  readonly store: 'claims' | 'counterStatements' | 'notes' | 'sightings' | 'decisions'
  readonly keys: readonly IDBValidKey[]
  readonly times: readonly number[]
  /** As stored; null where there was nothing. */
  readonly before: readonly unknown[]
}
