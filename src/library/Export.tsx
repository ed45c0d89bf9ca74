import { useId, useState } from 'preact/hooks'
import type { OutFormat } from '../core/interchange/formats.ts'
import { say, sayCount } from '../wording/say.ts'
import { formatKeys } from './format-words.ts'
import { runFileJob } from './run-file-job.ts'
import { exportName, saveFile } from './save-file.ts'
import { shelf } from './shelf.ts'

const FORMATS = [
  'backup',
  'claim-review',
  'web-annotation',
  'hypothesis',
  'csv',
  'csv-claims',
  'markdown',
] as const satisfies readonly OutFormat[]
const isTable = (format: OutFormat): boolean => format === 'csv' || format === 'csv-claims'

/** The library, or part of it, out to a file; says what the format leaves behind. */
export function Export() {
  const id = useId()
  const [format, setFormat] = useState<OutFormat>('backup')
  const [words, setWords] = useState('')
  const [byteOrderMark, setByteOrderMark] = useState(false)
  const [said, tell] = useState<{ readonly words: string; readonly isError: boolean }>({ words: '', isError: false })
  const [share, setShare] = useState<number | null>(null)
  const save = async () => {
    setShare(0)
    try {
      const claimIds = format === 'backup' || words.trim() === '' ? null : await shelf.findClaims(words)
      const asked = { format, claimIds, byteOrderMark }
      const { blob, count } = await runFileJob('export', asked, setShare).result
      const name = exportName(format, new Date())
      saveFile(name, blob)
      const what = format === 'backup' ? sayCount('records', count) : sayCount('claims', count)
      tell({ words: say('savedWhatAs', { file: name, what }), isError: false })
    } catch (error) {
      tell({ words: error instanceof Error ? error.message : String(error), isError: true })
    }
    setShare(null)
  }
  return (
    <form
      class="export"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <div class="field">
        <label for={`${id}-format`}>{say('exportAs')}</label>
        <select
          id={`${id}-format`}
          aria-describedby={`${id}-loses`}
          onChange={event => setFormat(FORMATS.find(each => each === event.currentTarget.value) ?? 'backup')}
        >
          {FORMATS.map(each => (
            <option key={each} value={each} selected={each === format}>
              {say(formatKeys[each].name)}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-loses`}>
          {say(formatKeys[format].loses)}
        </p>
      </div>
      {format !== 'backup' && (
        <div class="field">
          <label for={`${id}-words`}>{say('exportOnly')}</label>
          <input
            id={`${id}-words`}
            type="text"
            dir="auto"
            placeholder={say('exportAllClaims')}
            value={words}
            onInput={event => setWords(event.currentTarget.value)}
          />
        </div>
      )}
      {isTable(format) && (
        <label class="check">
          <input
            type="checkbox"
            checked={byteOrderMark}
            onChange={event => setByteOrderMark(event.currentTarget.checked)}
          />
          {say('forExcel')}
        </label>
      )}
      <div class="choices">
        <button type="submit" disabled={share !== null}>
          {say('export')}
        </button>
        {share !== null && <progress aria-label={say('exporting')} value={share} />}
      </div>
      <p role={said.isError ? 'alert' : 'status'}>{said.words}</p>
    </form>
  )
}
