import { type InFormat, inFormatName } from '../core/interchange/formats.ts'
import type { Reading } from '../core/interchange/read-file.ts'
import type { ImportPreview as Preview } from '../store/preview-import.ts'
import { CsvColumns } from './CsvColumns.tsx'
import { Refused } from './ImportReport.tsx'
import type { Importing, ImportStep } from './use-import.ts'

const FORMATS = ['backup', 'claim-review', 'web-annotation', 'hypothesis', 'csv'] as const satisfies readonly InFormat[]
const sampleWords = { claim: 'Claim', 'counter-statement': 'Counter-statement', note: 'Note' } as const

/** What a chosen file is and what it would change. */
export function ImportPreview({
  step,
  importing,
}: {
  readonly step: Extract<ImportStep, { at: 'preview' }>
  readonly importing: Importing
}) {
  const { chosen, preview, isDone, problem } = step
  const { reading, looked, file } = chosen
  const isTable = reading?.format === 'csv' && looked.csv !== null
  const adds =
    preview === null
      ? 0
      : [preview.claims, preview.statements, preview.rest].reduce((sum, each) => sum + each.added + each.updated, 0)
  const held =
    preview === null
      ? 0
      : adds + [preview.claims, preview.statements, preview.rest].reduce((sum, each) => sum + each.unchanged, 0)
  return (
    <div class="preview">
      <div class="preview-told">
        <p>
          <bdi class="file-name">{file.name}</bdi>
          {looked.format === null
            ? ': nobody can tell what this file is.'
            : `: ${inFormatName(looked.format)}, by its content.`}
        </p>
        <label class="choice">
          Read it as{' '}
          <select
            onChange={event => {
              const format = FORMATS.find(each => each === event.currentTarget.value)
              if (format !== undefined) importing.readAs(format, format === 'csv' ? looked.csv : null)
            }}
          >
            {reading === null && <option value="">Choose…</option>}
            {FORMATS.map(format => (
              <option key={format} value={format} selected={format === reading?.format}>
                {inFormatName(format)}
              </option>
            ))}
          </select>
        </label>
        {isTable && reading.csv !== null && looked.csv !== null && (
          <CsvColumns
            guess={looked.csv}
            reading={reading.csv}
            onColumns={csv => importing.readAs('csv', csv)}
            onDelimiter={importing.part}
          />
        )}
        {problem !== '' && <p role="alert">{problem}</p>}
        {preview !== null &&
          (isDone && held === 0 ? <Nothing preview={preview} reading={reading} /> : <Changes preview={preview} />)}
        {reading !== null && !isDone && (
          <p>
            <progress aria-label="Looking through the file" value={preview?.share ?? 0} />{' '}
            <span class="quiet">Looking through the file…</span>
          </p>
        )}
        <p role="status" class="hidden-words">
          {isDone && preview !== null && `The file would change ${adds.toLocaleString()} records.`}
        </p>
      </div>
      <div class="choices">
        <button
          type="button"
          class="main"
          disabled={reading === null || problem !== '' || (isDone && adds === 0)}
          onClick={importing.start}
        >
          {isDone && adds === 0 && problem === '' ? 'Nothing to import' : 'Import'}
        </button>
        <button type="button" onClick={importing.finish}>
          Choose another file
        </button>
      </div>
    </div>
  )
}

function Nothing({ preview, reading }: { readonly preview: Preview; readonly reading: Reading | null }) {
  return (
    <>
      <p>
        There is nothing in this file that can be read as {reading === null ? 'this' : inFormatName(reading.format)}.
      </p>
      <Refused refused={preview.refused} refusals={preview.refusals} />
    </>
  )
}

function Changes({ preview }: { readonly preview: Preview }) {
  const { claims, statements, rest, samples, notices, refused, refusals } = preview
  const rows = [
    ['Claims', claims],
    ['Counter-statements and notes', statements],
    ['Sightings and answers', rest],
  ] as const
  return (
    <>
      {notices.map(notice => (
        <p key={notice} class="notice">
          {notice} What can be read of it can be imported.
        </p>
      ))}
      <table class="changes">
        <thead>
          <tr>
            <td />
            <th scope="col">new</th>
            <th scope="col">changed</th>
            <th scope="col">already there</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, counts]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{counts.added.toLocaleString()}</td>
              <td>{counts.updated.toLocaleString()}</td>
              <td>{counts.unchanged.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Refused refused={refused} refusals={refusals} />
      {samples.length > 0 && (
        <div>
          <h3>The first of them</h3>
          <ul class="samples small">
            {samples.map(({ what, words }) => (
              <li key={`${what} ${words}`}>
                <span class="quiet">{sampleWords[what]}:</span> <bdi>{words.slice(0, 200)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
