/**
 * The backup file: the whole library, one record a line after a header that tells version, counts and a SHA-256 over the lines. Right
 * records are kept, wrong ones are named; a damaged file is told to be one. Version 1 was one JSON object and is still read.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { type Item, type Source, type TypedRecord, UnreadableFile } from './item.ts'
import { type JsonItem, jsonItems, parsed } from './json-items.ts'
import { claimSchema, counterStatementSchema, decisionSchema, noteSchema, sightingSchema } from './record-schemas.ts'
import { textLines } from './text-lines.ts'

const format = 'gainsay-library'
const version = 2

/** Whether the first characters of a file are those of a backup, also of one whose header is lost. */
export const isBackup = (start: string): boolean =>
  /"format"\s*:\s*"gainsay-library"/u.test(start) ||
  /^\{"record":\{.*\},"type":"(?:claim|counter-statement|note|sighting|decision)"\}\r?$/mu.test(start)

const headerSchema = v.object({
  format: v.literal(format),
  version: v.number(),
  asOf: v.string(),
  records: v.number(),
  sha256: v.string(),
})

const recordSchema = v.variant('type', [
  v.object({ type: v.literal('claim'), record: claimSchema }),
  v.object({ type: v.literal('counter-statement'), record: counterStatementSchema }),
  v.object({ type: v.literal('note'), record: noteSchema }),
  v.object({ type: v.literal('sighting'), record: sightingSchema }),
  v.object({ type: v.literal('decision'), record: decisionSchema }),
])

/** A record from outside, or what is wrong with it: the field's path (null for the whole) and words. */
export function checkRecord(
  value: unknown,
): { readonly record: TypedRecord } | { readonly path: string | null; readonly wrong: string } {
  const read = v.safeParse(recordSchema, value)
  if (read.success) return { record: read.output }
  return { path: v.getDotPath(read.issues[0])?.replace(/^record\./u, '') ?? null, wrong: read.issues[0].message }
}

/** Writes a backup line by line; the header, which stands first in the file, is known last. */
export interface BackupWriter {
  /** The line of a record with its line feed. Equal records give equal lines. */
  line(record: TypedRecord): string
  /** The header of all lines so far. It names no time but that of the latest change: equal libraries give equal files. */
  header(): string
}

/** Begins a backup. */
export function backupWriter(): BackupWriter {
  const hash = sha256.create()
  let records = 0
  let latest = 0
  return {
    line(record) {
      const line = `${JSON.stringify(record, sortedKeys)}\n`
      hash.update(utf8ToBytes(line))
      records += 1
      latest = Math.max(latest, changeTime(record))
      return line
    },
    header: () =>
      `${JSON.stringify({
        format,
        version,
        asOf: new Date(latest).toISOString(),
        records,
        sha256: bytesToHex(hash.clone().digest()),
      })}\n`,
  }
}

function changeTime({ type, record }: TypedRecord): number {
  if (type === 'sighting') return record.lastSeen
  return type === 'decision' ? record.decided : record.updated
}

/** Keys in alphabetical order: where a record came from does not show. */
const sortedKeys = (_key: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The records of a backup file. Throws {@link UnreadableFile} for one of a newer Gainsay. */
export async function* readBackup(source: Source): AsyncGenerator<Item> {
  const made = Number(/"version"\s*:\s*(\d+)/u.exec(source.start)?.[1] ?? version)
  if (made > version)
    throw new UnreadableFile('This backup was made by a newer Gainsay. Update Gainsay, then import it again.')
  if (made === 1) for await (const item of jsonItems(source)) yield recordItem(item)
  else yield* readLines(source)
}

async function* readLines({ chunks }: Source): AsyncGenerator<Item> {
  const hash = sha256.create()
  let records = 0
  let header: v.InferOutput<typeof headerSchema> | null = null
  for await (const { number, text } of textLines(chunks)) {
    const { value, isJson } = parsed(text ?? '')
    if (number === 1) {
      const read = v.safeParse(headerSchema, value)
      if (read.success) header = read.output
      if (read.success || /"format"/u.test(text ?? '')) continue
    }
    records += 1
    hash.update(utf8ToBytes(`${text ?? ''}\n`))
    const place = `Line ${number}`
    yield isJson ? recordItem({ place, value }) : { place, reason: 'this line is damaged' }
  }
  if (header === null)
    yield { notice: 'The first line of this backup is damaged: nobody can tell whether it is whole.' }
  else if (records !== header.records)
    yield { notice: `This backup is damaged: it was made with ${header.records} records and has ${records}.` }
  else if (bytesToHex(hash.digest()) !== header.sha256)
    yield { notice: 'This backup was changed or damaged after it was made: its checksum is not that of its records.' }
}

function recordItem(item: JsonItem): Item {
  if ('reason' in item) return item
  const read = checkRecord(item.value)
  if ('record' in read) return { records: [read.record] }
  return { place: item.place, reason: read.path === null ? read.wrong : `${read.path}: ${read.wrong}` }
}
