import type { CsvGuess, CsvReading } from '../core/interchange/csv.ts'
import { columns as allColumns, type Column } from '../core/interchange/csv-columns.ts'
import { type PlainKey, say } from '../wording/say.ts'

interface CsvColumnsProps {
  readonly guess: CsvGuess
  readonly reading: CsvReading
  readonly onColumns: (reading: CsvReading) => void
  readonly onDelimiter: (delimiter: string) => void
}

const DELIMITERS = [
  [',', 'delimiterComma'],
  [';', 'delimiterSemicolon'],
  ['\t', 'delimiterTab'],
  ['|', 'delimiterLine'],
] as const

/** What the columns mean, for people. */
const columnKeys: Readonly<Record<Column, PlainKey>> = {
  claim: 'claim',
  claimant: 'columnClaimant',
  language: 'languageField',
  sourcing: 'howKnown',
  directness: 'columnDirectness',
  kind: 'columnKind',
  words: 'columnWords',
  by: 'columnBy',
  publication: 'columnPublication',
  title: 'columnTitle',
  date: 'columnDate',
  url: 'columnUrl',
  verdict: 'columnVerdict',
  rating: 'columnRating',
  best_rating: 'columnBestRating',
  worst_rating: 'columnWorstRating',
  evidence: 'columnEvidence',
  seen_url: 'columnSeenUrl',
  seen_title: 'columnSeenTitle',
  seen_outlet: 'columnSeenOutlet',
  seen_published: 'columnSeenPublished',
  seen_exact: 'columnSeenExact',
  seen_prefix: 'columnSeenPrefix',
  seen_suffix: 'columnSeenSuffix',
  seen_first: 'columnSeenFirst',
  seen_last: 'columnSeenLast',
  claim_id: 'columnClaimId',
  claim_created: 'columnClaimCreated',
  claim_updated: 'columnClaimUpdated',
  id: 'columnId',
  claim_ids: 'columnClaimIds',
  created: 'columnCreated',
  updated: 'columnUpdated',
}

/** What the columns of a table mean, above its first rows. */
export function CsvColumns({ guess, reading, onColumns, onDelimiter }: CsvColumnsProps) {
  const choose = (at: number, column: Column | null) =>
    // A meaning is one column's: it moves.
    onColumns({
      ...reading,
      columns: reading.columns.map((each, index) => (index === at ? column : each === column ? null : each)),
    })
  return (
    <>
      <label class="choice">
        {say('fieldsPartedBy')}{' '}
        <select value={reading.delimiter} onChange={event => onDelimiter(event.currentTarget.value)}>
          {DELIMITERS.map(([sign, words]) => (
            <option key={sign} value={sign} selected={sign === reading.delimiter}>
              {say(words)}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too */}
      <section class="table" aria-label={say('firstRows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {guess.header.map((name, at) => (
                <th key={at} scope="col">
                  <bdi>{name}</bdi>
                  <select
                    aria-label={say('whatColumnMeans', { column: name })}
                    onChange={event => choose(at, allColumns.find(each => each === event.currentTarget.value) ?? null)}
                  >
                    <option value="" selected={reading.columns[at] === null}>
                      {say('leaveOut')}
                    </option>
                    {allColumns.map(column => (
                      <option key={column} value={column} selected={column === reading.columns[at]}>
                        {say(columnKeys[column])}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {guess.rows.map((row, index) => (
              <tr key={index}>
                {guess.header.map((_name, at) => (
                  <td key={at}>
                    <bdi>{(row[at] ?? '').slice(0, 120)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
