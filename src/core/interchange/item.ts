/** What the readers of all formats give, piece by piece. */
import type { ClaimRecord, CounterStatementRecord, MatchDecision, Sighting, VerificationNoteRecord } from '../model.ts'

/** All kinds of records of a library, the trash among them. */
export interface LibraryRecords {
  readonly claims: readonly ClaimRecord[]
  readonly counterStatements: readonly CounterStatementRecord[]
  readonly notes: readonly VerificationNoteRecord[]
  readonly sightings: readonly Sighting[]
  readonly decisions: readonly MatchDecision[]
}

/** A record and its kind. */
export type TypedRecord =
  | { readonly type: 'claim'; readonly record: ClaimRecord }
  | { readonly type: 'counter-statement'; readonly record: CounterStatementRecord }
  | { readonly type: 'note'; readonly record: VerificationNoteRecord }
  | { readonly type: 'sighting'; readonly record: Sighting }
  | { readonly type: 'decision'; readonly record: MatchDecision }

/** A record of a file that was not taken: where it stands ("Line 3"), and why, for people to read. */
export interface RefusedRecord {
  readonly place: string
  readonly reason: string
}

/** One piece of a file: the records it holds, why it holds none, or something about the file as a whole that the reader must know. */
export type Item = { readonly records: readonly TypedRecord[] } | RefusedRecord | { readonly notice: string }

/** A file to be read: its text in pieces, and what is known of it before. */
export interface Source {
  readonly chunks: AsyncIterable<string>
  /** The first characters, a line at least where the file has lines that short. */
  readonly start: string
  /** UTF-16 code units or bytes, whichever is known. */
  readonly size: number
}

/** A file that cannot be read at all. `message` tells the reader so. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

/** Records by their kind, each in the order given. */
export function byKind(records: readonly TypedRecord[]): LibraryRecords {
  return {
    claims: records.flatMap(each => (each.type === 'claim' ? [each.record] : [])),
    counterStatements: records.flatMap(each => (each.type === 'counter-statement' ? [each.record] : [])),
    notes: records.flatMap(each => (each.type === 'note' ? [each.record] : [])),
    sightings: records.flatMap(each => (each.type === 'sighting' ? [each.record] : [])),
    decisions: records.flatMap(each => (each.type === 'decision' ? [each.record] : [])),
  }
}
