/** Tables (CSV) out: a row for each sighting and statement of a claim, or one for each claim. No cell is a formula to a spreadsheet. */
import papaparse from 'papaparse'
import type { ClaimEntry, CounterStatementRecord, Rating, VerificationNoteRecord } from '../model.ts'
import { ratingWords } from '../wording.ts'
import { FORMULA } from './csv.ts'
import { type Column, columns } from './csv-columns.ts'
import { type EntryWriter, onlyOnce } from './entry-writer.ts'

/** How a table is written. Some spreadsheets know UTF-8 by a byte order mark only. */
export interface CsvWriting {
  readonly byteOrderMark: boolean
}

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${papaparse.unparse(rows, { escapeFormulae: FORMULA, delimiter: ',' })}\r\n`

const mark = ({ byteOrderMark }: CsvWriting): string => (byteOrderMark ? '\ufeff' : '')

/** Who wrote what, and in which shared library or list it is: told to people, and not read back. */
const ORIGIN = ['claim_author', 'record_author', 'library'] as const

type Row = Partial<Record<Column | (typeof ORIGIN)[number], string>>

/** Begins a table with a row for each statement and each sighting; a claim without either has one by itself. */
export function csvWriter(writing: CsvWriting): EntryWriter {
  const isNew = onlyOnce()
  return {
    head: mark(writing) + lines([[...columns, ...ORIGIN]]),
    entry(entry) {
      const claim = claimCells(entry)
      const rows: Row[] = [...entry.sightings.map(seenCells), ...statementRows(entry, isNew)]
      return lines(
        (rows.length === 0 ? [{}] : rows).map(row =>
          [...columns, ...ORIGIN].map(column => ({ ...claim, ...row })[column] ?? ''),
        ),
      )
    },
    foot: '',
  }
}

const iso = (time: number): string => new Date(time).toISOString()

const claimCells = ({ claim }: ClaimEntry): Row => ({
  claim: claim.text,
  claimant: claim.claimant ?? '',
  language: claim.lang,
  sourcing: claim.sourcing.class,
  directness: claim.sourcing.directness,
  claim_id: claim.id,
  claim_created: iso(claim.created),
  claim_updated: iso(claim.updated),
  claim_author: claim.author ?? '',
  library: claim.library ?? claim.list ?? '',
})

function seenCells({
  url,
  title,
  outlet,
  published,
  firstSeen,
  lastSeen,
  selector,
}: ClaimEntry['sightings'][number]): Row {
  return {
    ...{ seen_url: url, seen_title: title, seen_outlet: outlet, seen_published: published ?? '' },
    ...{ seen_first: iso(firstSeen), seen_last: iso(lastSeen) },
    ...{ seen_exact: selector.exact, seen_prefix: selector.prefix, seen_suffix: selector.suffix },
  }
}

function statementRows({ counterStatements, notes }: ClaimEntry, isNew: ReturnType<typeof onlyOnce>): Row[] {
  const place = (record: CounterStatementRecord | VerificationNoteRecord): Row => ({
    ...{ record_author: record.author ?? '', library: record.library ?? record.list ?? '' },
    ...{ publication: record.publication, title: record.title, date: record.date, url: record.url },
    ...{
      id: record.id,
      claim_ids: record.claimIds.join(' '),
      created: iso(record.created),
      updated: iso(record.updated),
    },
  })
  return [
    ...counterStatements.filter(isNew).map(each => ({
      ...place(each),
      ...{ kind: each.relation, words: each.quote, by: each.speaker ?? '' },
    })),
    ...notes.filter(isNew).map(each => ({
      ...place(each),
      ...{ kind: each.kind, words: each.text, by: each.by ?? '', evidence: each.evidence.join(' ') },
      ...ratingCells(each.rating),
    })),
  ]
}

const ratingCells = (rating: Rating | null): Row =>
  rating === null
    ? {}
    : {
        verdict: rating.label,
        rating: numberCell(rating.value),
        best_rating: numberCell(rating.best),
        worst_rating: numberCell(rating.worst),
      }

const numberCell = (number: number | null): string => (number === null ? '' : String(number))

const CLAIM_COLUMNS = [
  'claim',
  'claimant',
  'language',
  'counter-statements',
  'notes',
  'sightings',
  'verdicts',
  'seen_url',
  'claim_id',
]

/** Begins a table with a row for each claim, for reading on. */
export function claimsCsvWriter(writing: CsvWriting): EntryWriter {
  return {
    head: mark(writing) + lines([CLAIM_COLUMNS]),
    entry: ({ claim, counterStatements, notes, sightings }) =>
      lines([
        [
          ...[claim.text, claim.claimant ?? '', claim.lang],
          ...[counterStatements, notes, sightings].map(each => String(each.length)),
          notes
            .flatMap(({ by, rating }) => (rating === null ? [] : [`${by ?? ''} ${ratingWords(rating)}`.trim()]))
            .join('; '),
          sightings.at(-1)?.url ?? '',
          claim.id,
        ],
      ]),
    foot: '',
  }
}
