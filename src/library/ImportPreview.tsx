import type { InFormat } from '../core/interchange/formats.ts'
import type { Reading } from '../core/interchange/read-file.ts'
import type { ImportPreview as Preview } from '../store/preview-import.ts'
import { thingKeys } from '../wording/model-words.ts'
import { numberWords, say, sayCount, sayWith } from '../wording/say.ts'
import { CsvColumns } from './CsvColumns.tsx'
import { inFormatKeys } from './format-words.ts'
import { Refused } from './ImportReport.tsx'
import type { Importing, ImportStep } from './use-import.ts'

const FORMATS = ['backup', 'claim-review', 'web-annotation', 'hypothesis', 'csv'] as const satisfies readonly InFormat[]

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
          {looked.format === null
            ? sayWith('formatUnknown', { file: <bdi class="file-name">{file.name}</bdi> })
            : sayWith('formatKnown', {
                file: <bdi class="file-name">{file.name}</bdi>,
                format: say(inFormatKeys[looked.format]),
              })}
        </p>
        <label class="choice">
          {say('readAs')}{' '}
          <select
            onChange={event => {
              const format = FORMATS.find(each => each === event.currentTarget.value)
              if (format !== undefined) importing.readAs(format, format === 'csv' ? looked.csv : null)
            }}
          >
            {reading === null && <option value="">{say('chooseFormat')}</option>}
            {FORMATS.map(format => (
              <option key={format} value={format} selected={format === reading?.format}>
                {say(inFormatKeys[format])}
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
            <progress aria-label={say('lookingThrough')} value={preview?.share ?? 0} />{' '}
            <span class="quiet">{say('lookingThroughNow')}</span>
          </p>
        )}
        <p role="status" class="hidden-words">
          {isDone && preview !== null && sayCount('wouldChange', adds)}
        </p>
      </div>
      <div class="choices">
        <button
          type="button"
          class="main"
          disabled={reading === null || problem !== '' || (isDone && adds === 0)}
          onClick={importing.start}
        >
          {isDone && adds === 0 && problem === '' ? say('nothingToImport') : say('import')}
        </button>
        <button type="button" onClick={importing.finish}>
          {say('chooseAnother')}
        </button>
      </div>
    </div>
  )
}

function Nothing({ preview, reading }: { readonly preview: Preview; readonly reading: Reading | null }) {
  return (
    <>
      <p>
        {reading === null
          ? say('nothingInFile')
          : say('nothingInFileAs', { format: say(inFormatKeys[reading.format]) })}
      </p>
      <Refused refused={preview.refused} refusals={preview.refusals} />
    </>
  )
}

function Changes({ preview }: { readonly preview: Preview }) {
  const { claims, statements, rest, samples, notices, refused, refusals } = preview
  const rows = [
    [say('claimsTitle'), claims],
    [say('statementsTitle'), statements],
    [say('sightingsTitle'), rest],
  ] as const
  return (
    <>
      {notices.map(notice => (
        <p key={notice} class="notice">
          {notice} {say('restCanBeImported')}
        </p>
      ))}
      <table class="changes">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('columnNew')}</th>
            <th scope="col">{say('columnChanged')}</th>
            <th scope="col">{say('columnThere')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, counts]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{numberWords(counts.added)}</td>
              <td>{numberWords(counts.updated)}</td>
              <td>{numberWords(counts.unchanged)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Refused refused={refused} refusals={refusals} />
      {samples.length > 0 && (
        <div>
          <h3>{say('firstOfThem')}</h3>
          <ul class="samples small">
            {samples.map(({ what, words }) => (
              <li key={`${what} ${words}`}>
                <span class="quiet">{say(thingKeys[what])}:</span> <bdi>{words.slice(0, 200)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
