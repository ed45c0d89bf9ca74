import type { CsvGuess, CsvReading } from '../core/interchange/csv.ts'
import { columns as allColumns, type Column, columnWords } from '../core/interchange/csv-columns.ts'

interface CsvColumnsProps {
  readonly guess: CsvGuess
  readonly reading: CsvReading
  readonly onColumns: (reading: CsvReading) => void
  readonly onDelimiter: (delimiter: string) => void
}

const DELIMITERS = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'vertical line'],
] as const

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
        Fields are parted by{' '}
        <select value={reading.delimiter} onChange={event => onDelimiter(event.currentTarget.value)}>
          {DELIMITERS.map(([sign, words]) => (
            <option key={sign} value={sign} selected={sign === reading.delimiter}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too */}
      <section class="table" aria-label="The first rows of the table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {guess.header.map((name, at) => (
                <th key={at} scope="col">
                  <bdi>{name}</bdi>
                  <select
                    aria-label={`What “${name}” means`}
                    onChange={event => choose(at, allColumns.find(each => each === event.currentTarget.value) ?? null)}
                  >
                    <option value="" selected={reading.columns[at] === null}>
                      Leave out
                    </option>
                    {allColumns.map(column => (
                      <option key={column} value={column} selected={column === reading.columns[at]}>
                        {columnWords[column]}
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
