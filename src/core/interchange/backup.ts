/** The backup file: the whole library as JSON, and back. Right records are kept, wrong ones are named. */
import * as v from 'valibot'
import type { ClaimRecord, CounterStatementRecord, MatchDecision, Sighting, VerificationNoteRecord } from '../model.ts'
import { claimSchema, counterStatementSchema, decisionSchema, noteSchema, sightingSchema } from './record-schemas.ts'

/** All records of a library, the trash among them. */
export interface LibraryRecords {
  readonly claims: readonly ClaimRecord[]
  readonly counterStatements: readonly CounterStatementRecord[]
  readonly notes: readonly VerificationNoteRecord[]
  readonly sightings: readonly Sighting[]
  readonly decisions: readonly MatchDecision[]
}

/** A record of a file that was not taken: its place in the file's list, and why, for people to read. */
export interface RefusedRecord {
  readonly index: number
  readonly reason: string
}

/** What was read from a backup file. */
export interface ReadBackup {
  readonly records: LibraryRecords
  readonly refused: readonly RefusedRecord[]
}

/** A file that is no backup of Gainsay at all. `message` tells the reader so. */
export class NotABackup extends Error {
  override readonly name = 'NotABackup'
}

const format = 'gainsay-library'
const version = 1

const envelopeSchema = v.object({ format: v.literal(format), version: v.number(), records: v.array(v.unknown()) })

const recordSchema = v.variant('type', [
  v.object({ type: v.literal('claim'), record: claimSchema }),
  v.object({ type: v.literal('counter-statement'), record: counterStatementSchema }),
  v.object({ type: v.literal('note'), record: noteSchema }),
  v.object({ type: v.literal('sighting'), record: sightingSchema }),
  v.object({ type: v.literal('decision'), record: decisionSchema }),
])

type BackupRecord = v.InferOutput<typeof recordSchema>

/** The records as the text of a backup file, one record a line. Equal records give equal text. */
export function toBackup(records: LibraryRecords): string {
  const list = [
    ...records.claims.map(record => ({ type: 'claim' as const, record })),
    ...records.counterStatements.map(record => ({ type: 'counter-statement' as const, record })),
    ...records.notes.map(record => ({ type: 'note' as const, record })),
    ...records.sightings.map(record => ({ type: 'sighting' as const, record })),
    ...records.decisions.map(record => ({ type: 'decision' as const, record })),
  ]
  const lines = list.map(record => `    ${JSON.stringify(record, sortedKeys)}`)
  return `{\n  "format": "${format}",\n  "version": ${version},\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** The records of a backup file. Throws {@link NotABackup} for a file that is none, or one of a newer Gainsay. */
export function fromBackup(text: string): ReadBackup {
  const envelope = v.safeParse(envelopeSchema, parseJson(text))
  if (!envelope.success) throw new NotABackup('This file is not a Gainsay backup.')
  if (envelope.output.version > version) {
    throw new NotABackup('This backup was made by a newer Gainsay. Update Gainsay, then import it again.')
  }
  const accepted: BackupRecord[] = []
  const refused: RefusedRecord[] = []
  envelope.output.records.forEach((raw, index) => {
    const read = v.safeParse(recordSchema, raw)
    if (read.success) accepted.push(read.output)
    else refused.push({ index, reason: reasonOf(read.issues[0]) })
  })
  return { records: sorted(accepted), refused }
}

/** Keys in alphabetical order: where a record came from does not show. */
const sortedKeys = (_key: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value

function parseJson(text: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (cause) {
    throw new NotABackup('This file is not a Gainsay backup: it is not JSON.', { cause })
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path === null ? issue.message : `${path}: ${issue.message}`
}

function sorted(accepted: readonly BackupRecord[]): LibraryRecords {
  return {
    claims: accepted.flatMap(each => (each.type === 'claim' ? [each.record] : [])),
    counterStatements: accepted.flatMap(each => (each.type === 'counter-statement' ? [each.record] : [])),
    notes: accepted.flatMap(each => (each.type === 'note' ? [each.record] : [])),
    sightings: accepted.flatMap(each => (each.type === 'sighting' ? [each.record] : [])),
    decisions: accepted.flatMap(each => (each.type === 'decision' ? [each.record] : [])),
  }
}
