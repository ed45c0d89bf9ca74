/** Tables (CSV) in: what parts their fields, what their columns mean, and rows as records. */
import papaparse, { type Options } from 'papaparse'
import type { Rating, Sourcing } from '../model.ts'
import { dateOf, linkOf, numberOf } from '../text/json-ld.ts'
import { languageOf } from '../text/languages.ts'
import { type Column, guessColumns } from './csv-columns.ts'
import { type Entry, entryItem, type Told, timeOf } from './entry.ts'
import { type Item, type Source, UnreadableFile } from './item.ts'
import { LONGEST_LINE } from './text-lines.ts'
import { meaningOf } from './web-annotation.ts'

/** How a table is read: what parts its fields, and what each column means (null: nothing). */
export interface CsvReading {
  readonly delimiter: string
  readonly columns: readonly (Column | null)[]
}

/** A table's first rows and how it is probably meant. */
export interface CsvGuess extends CsvReading {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const ROWS_SHOWN = 5

const DELIMITERS = [',', ';', '\t', '|']

/** Guesses how a table is meant by its first characters; null for what is no table. `delimiter` where the reader knows it. */
export function guessCsv(start: string, delimiter?: string): CsvGuess | null {
  if (start.includes('\0')) return null
  const guesses = (delimiter === undefined ? DELIMITERS : [delimiter]).map(each => readStart(start, each))
  const known = ({ columns }: CsvGuess): number => columns.filter(each => each !== null).length
  // What parts the fields is what makes the most of the header; of names that nobody knows, what makes many.
  const [best] = guesses.sort((a, b) => known(b) - known(a) || b.header.length - a.header.length)
  return best === undefined || (best.header.length < 2 && known(best) === 0) ? null : best
}

function readStart(start: string, delimiter: string): CsvGuess {
  const { data } = papaparse.parse(start.replace(/^\ufeff/u, ''), { delimiter, preview: ROWS_SHOWN + 1 })
  const [header = [], ...rows] = data.map(row => row.map(unescaped)).filter(row => row.some(cell => cell.trim() !== ''))
  return { delimiter, columns: guessColumns(header), header, rows }
}

/** Cells that spreadsheets would run as a formula have an apostrophe before them, in tables that Gainsay writes too. */
export const FORMULA = /^'*[=+\-@\t\r]/u
const unescaped = (cell: string): string => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell)

/** The records of a table whose first row is a header. Throws {@link UnreadableFile} where no column is the claim. */
export async function* readCsv({ chunks, start }: Source, reading: CsvReading, now: number): AsyncGenerator<Item> {
  if (!reading.columns.includes('claim')) throw new UnreadableFile('Choose the column that holds the claims.')
  let number = 0
  for await (const row of rowsOf(chunks, { delimiter: reading.delimiter, newline: lineEndOf(start) })) {
    number += 1
    if (row === null)
      yield { place: `Row ${number}`, reason: 'a quotation mark is never closed: nothing can be read from here on' }
    else if (number > 1 && row.some(cell => cell.trim() !== ''))
      yield rowItem(row, reading, { place: `Row ${number}`, now })
  }
}

/** What ends the lines of a text, of which those in quotation marks are none. */
const lineEndOf = (start: string): string => /\r\n|\n|\r/u.exec(start.replace(/"[^"]*"/gu, ''))?.[0] ?? '\n'

/** The rows of a table in pieces; null, last, where one has no end. */
async function* rowsOf(chunks: AsyncIterable<string>, options: Options): AsyncGenerator<readonly string[] | null> {
  let rest = ''
  let isStart = true
  for await (const chunk of chunks) {
    rest += isStart ? chunk.replace(/^\ufeff/u, '') : chunk
    isStart = false
    const { data, meta } = new papaparse.Parser(options).parse(rest, 0, true)
    yield* data
    rest = rest.slice(meta.cursor)
    if (rest.length > LONGEST_LINE) return yield null
  }
  if (rest === '') return
  const { data, errors } = new papaparse.Parser(options).parse(rest, 0, false)
  if (errors.some(({ code }) => code === 'MissingQuotes')) yield null
  else yield* data
}

interface Where {
  readonly place: string
  readonly now: number
}

/** A row of a table: a claim, and with it a statement or a sighting where it has the columns of one. */
function rowItem(row: readonly string[], { columns }: CsvReading, { place, now }: Where): Item {
  if (row.length > columns.length && row.slice(columns.length).some(cell => cell !== ''))
    return { place, reason: `it has ${row.length} fields, the header ${columns.length}` }
  const cells = new Map(columns.flatMap((column, at) => (column === null ? [] : [[column, unescaped(row[at] ?? '')]])))
  const cell = (column: Column): string => cells.get(column) ?? ''
  const isOwn = cell('claim_id') !== ''
  const text = isOwn ? cell('claim') : cell('claim').replace(/\s+/gu, ' ').trim()
  const wrong = wrongCell(cell)
  if (wrong !== null) return { place, reason: wrong }
  const entry: Entry = {
    claim: {
      text,
      lang: cell('language').trim() || (isOwn ? 'und' : languageOf('', text)),
      claimant: cell('claimant') || null,
      sourcing: sourcingOf(cell),
      ...told(cell('claim_id'), cell('claim_created'), cell('claim_updated')),
    },
    ...statementOf(cell),
    sightings: cell('seen_url') === '' ? [] : [sightingOf(cell, text)],
  }
  return entryItem(entry, place, now, { 'claim.text': 'claim' })
}

type Cells = (column: Column) => string

/** Dates and addresses that are none would be lost without a word. */
function wrongCell(cell: Cells): string | null {
  for (const column of ['url', 'seen_url'] as const)
    if (cell(column).trim() !== '' && linkOf(cell(column)) === '')
      return `${column}: must be an http(s) address, not “${cell(column).slice(0, 80)}”`
  for (const column of ['rating', 'best_rating', 'worst_rating'] as const)
    if (cell(column).trim() !== '' && numberOf(cell(column)) === null)
      return `${column}: must be a number, not “${cell(column).slice(0, 80)}”`
  return null
}

function told(id: string, created: string, updated: string): Told {
  return {
    ...(id !== '' && { id }),
    ...(created !== '' && { created: timeOf(created) }),
    ...(updated !== '' && { updated: timeOf(updated) }),
  }
}

function sourcingOf(cell: Cells): Sourcing | undefined {
  if (cell('sourcing') === '' || cell('directness') === '') return undefined
  // The schema of records tells what is no such value.
  return {
    class: cell('sourcing') as Sourcing['class'],
    chain: [],
    directness: cell('directness') as Sourcing['directness'],
  }
}

function sightingOf(cell: Cells, text: string): NonNullable<Entry['sightings']>[number] {
  const first = timeOf(cell('seen_first') || cell('seen_published'))
  return {
    url: cell('seen_url').trim(),
    title: cell('seen_title'),
    outlet: cell('seen_outlet'),
    published: cell('seen_published') || null,
    firstSeen: first,
    lastSeen: Math.max(first, timeOf(cell('seen_last'))),
    selector: { exact: cell('seen_exact') || text, prefix: cell('seen_prefix'), suffix: cell('seen_suffix') },
  }
}

/** A row with a verdict is a fact check where nothing else is told; one without words of its own has none. */
function statementOf(cell: Cells): Pick<Entry, 'notes' | 'counterStatements'> {
  const words = cell('words') || cell('title') || cell('verdict')
  if (words.trim() === '') return {}
  const meaning = meaningOf([cell('kind')])
  const isOwn = cell('id') !== ''
  const claimIds = cell('claim_ids').split(' ').filter(Boolean)
  const place = {
    ...told(cell('id'), cell('created'), cell('updated')),
    ...(claimIds.length > 0 && { claimIds }),
    publication: cell('publication'),
    title: cell('title'),
    date: isOwn ? cell('date') : dateOf(cell('date')),
    url: cell('url').trim(),
  }
  const by = cell('by') || (isOwn ? null : cell('publication') || null)
  if (meaning !== null && 'relation' in meaning)
    return { counterStatements: [{ ...place, relation: meaning.relation, speaker: by, quote: words }] }
  const rating = ratingOf(cell)
  const kind = meaning?.kind ?? (rating === null ? 'unverified' : 'fact-check')
  return {
    notes: [{ ...place, kind, by, text: words, rating, evidence: cell('evidence').split(/\s+/u).filter(Boolean) }],
  }
}

function ratingOf(cell: Cells): Rating | null {
  if (cell('verdict') === '' && cell('rating') === '') return null
  const [value = null, best = null, worst = null] = (['rating', 'best_rating', 'worst_rating'] as const).map(each =>
    numberOf(cell(each)),
  )
  return { label: cell('verdict'), value, best, worst }
}
