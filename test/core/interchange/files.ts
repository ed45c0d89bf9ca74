/** Made-up libraries, written and read as files without a browser. */
import fc from 'fast-check'
import { guessCsv } from '../../../src/core/interchange/csv.ts'
import type { EntryWriter } from '../../../src/core/interchange/entry-writer.ts'
import type { InFormat } from '../../../src/core/interchange/formats.ts'
import { sightingId } from '../../../src/core/interchange/identity.ts'
import {
  byKind,
  type LibraryRecords,
  type RefusedRecord,
  type TypedRecord,
} from '../../../src/core/interchange/item.ts'
import { formatOf, readFile } from '../../../src/core/interchange/read-file.ts'
import type { ClaimEntry } from '../../../src/core/model.ts'

/** When files are read in tests, ms since the epoch. */
export const now = Date.parse('2026-11-24')

/** The text of a file of these entries. */
export const written = (writer: EntryWriter, entries: readonly ClaimEntry[]): string =>
  writer.head + entries.map(entry => writer.entry(entry)).join('') + writer.foot

/** What a file holds. */
export interface ReadBack {
  readonly records: LibraryRecords
  readonly refused: readonly RefusedRecord[]
  readonly notices: readonly string[]
}

/** Reads a text as the file that it is, in pieces of some length. */
export async function read(text: string, as: InFormat | null = formatOf(text), length = 64_000): Promise<ReadBack> {
  if (as === null) throw new Error('nobody can tell what this is')
  async function* chunks(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
  }
  const records: TypedRecord[] = []
  const refused: RefusedRecord[] = []
  const notices: string[] = []
  const source = { chunks: chunks(), start: text.slice(0, 64_000), size: text.length }
  for await (const item of readFile(source, { format: as, csv: as === 'csv' ? guessCsv(text) : null }, now)) {
    if ('records' in item) records.push(...item.records)
    else if ('reason' in item) refused.push(item)
    else notices.push(item.notice)
  }
  return { records: byKind(records), refused, notices }
}

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true })
const time = fc.integer({ min: 0, max: now })
const words = fc.string({ unit: 'grapheme', maxLength: 60 })
const odd = fc.constantFrom(
  '=1+1',
  "'=x",
  '-3',
  '@a',
  '"quoted", and;',
  'two\nlines',
  ' spaces ',
  '# <b>*x*</b>',
  'مرحبا',
  '\ttab',
  'a\r\nb',
)
const text = fc.oneof(words, odd)
const someText = text.filter(each => /\S/u.test(each))
const name = fc.option(someText)
const address = fc.webUrl({ withQueryParameters: true, withFragments: true })
const lang = fc.constantFrom('en', 'de', 'pt-BR', 'und')
const date = fc.constantFrom('', '2026', '2026-03-04', '2026-03-04T05:06:07Z')
const base = { created: time, updated: time, origin: fc.constant('import' as const), trashed: fc.constant(null) }
const place = { publication: text, title: text, date, url: fc.option(address, { nil: '' }) }
const number = fc.option(
  fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(each => each + 0),
  ),
)
const rating = fc.option(
  record({ label: text.filter(each => each !== ''), value: number, best: number, worst: number }),
)

/** A claim with all that a library may hold on it; ids are of the kind the library gives. */
const entry: fc.Arbitrary<ClaimEntry> = fc
  .record({
    claim: record({
      ...base,
      id: fc.uuid(),
      text: someText,
      lang,
      claimant: name,
      sourcing: record({
        class: fc.constantFrom('named', 'official-body', 'unnamed-one', 'unattributed'),
        chain: fc.constant([]),
        directness: fc.constantFrom('direct-quote', 'paraphrase'),
      }),
    }),
    counterStatements: fc.array(
      record({
        ...base,
        ...place,
        id: fc.uuid(),
        claimIds: fc.constant<string[]>([]),
        relation: fc.constantFrom('denies', 'contradicts', 'disputes', 'corrects', 'plays-down'),
        speaker: name,
        quote: someText,
      }),
      { maxLength: 2 },
    ),
    notes: fc.array(
      record({
        ...base,
        ...place,
        id: fc.uuid(),
        claimIds: fc.constant<string[]>([]),
        kind: fc.constantFrom(
          'unverified',
          'no-comment',
          'corroborated',
          'debunked',
          'corrected',
          'sourcing',
          'fact-check',
        ),
        by: name,
        text: someText,
        rating,
        evidence: fc.array(address, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    sightings: fc.uniqueArray(
      record({
        url: address,
        title: text,
        outlet: text,
        published: fc.option(fc.constantFrom('2026-03-04', '2025')),
        times: fc.tuple(time, time),
        selector: record({ exact: someText, prefix: text, suffix: text }),
      }),
      { maxLength: 2, selector: each => each.url },
    ),
  })
  .map(({ claim, counterStatements, notes, sightings }) => ({
    claim,
    counterStatements: counterStatements.map(each => ({ ...each, claimIds: [claim.id] })),
    notes: notes.map(each => ({ ...each, claimIds: [claim.id] })),
    sightings: sightings.map(({ times, ...each }) => ({
      ...each,
      id: sightingId(claim.id, each.url),
      claimId: claim.id,
      firstSeen: Math.min(...times),
      lastSeen: Math.max(...times),
    })),
  }))

/** Entries of a library; a note of the first may bear on the second, too. */
export const entries: fc.Arbitrary<readonly ClaimEntry[]> = fc
  .tuple(fc.uniqueArray(entry, { maxLength: 4, selector: each => each.claim.id }), fc.boolean())
  .map(([all, isShared]) => {
    const [first, second] = all
    const [note] = first?.notes ?? []
    if (!isShared || first === undefined || second === undefined || note === undefined) return all
    const shared = { ...note, claimIds: [first.claim.id, second.claim.id] }
    return [
      { ...first, notes: [shared, ...first.notes.slice(1)] },
      { ...second, notes: [...second.notes, shared] },
      ...all.slice(2),
    ]
  })

/** The records of entries, each once and in the order of their ids; decisions and the trash are in none. */
export function recordsOf(all: readonly ClaimEntry[]): LibraryRecords {
  return sorted({
    claims: all.map(each => each.claim),
    counterStatements: all.flatMap(each => each.counterStatements),
    notes: all.flatMap(each => each.notes),
    sightings: all.flatMap(each => each.sightings),
    decisions: [],
  })
}

/** Records each once, in the order of their ids. */
export function sorted(records: LibraryRecords): LibraryRecords {
  const once = <Kept extends { readonly id: string }>(list: readonly Kept[]): Kept[] =>
    [...new Map(list.map(each => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    claims: once(records.claims),
    counterStatements: once(records.counterStatements),
    notes: once(records.notes),
    sightings: once(records.sightings),
    decisions: records.decisions,
  }
}
