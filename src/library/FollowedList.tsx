import { useState } from 'preact/hooks'
import { counted, momentWords, timeWords } from '../ui/dates.ts'
import { SafeLink } from '../ui/SafeLink.tsx'
import { type Edition, listDesk, type Subscription } from './list-desk.ts'
import { roomWords } from './room-words.ts'

function Held({ shown, licence }: { readonly shown: Edition; readonly licence: string }) {
  return (
    <>
      <p class="quiet small">
        {counted(shown.count, 'claim', 'claims')} · edition of {momentWords(shown.released)}
        {licence !== '' && (
          <>
            {' · '}
            <bdi>{licence}</bdi>
          </>
        )}
      </p>
      {shown.refused > 0 && (
        <details class="small">
          <summary>{counted(shown.refused, 'claim was', 'claims were')} not taken</summary>
          <ul class="refused">
            {shown.reasons.map(reason => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Moving({ list: { shown, download, problem, title } }: { readonly list: Subscription }) {
  if (download === null)
    return shown === null && problem === null ? <p class="small">The download begins in a moment.</p> : null
  const { bytes, total, isComplete, built } = download
  const words = isComplete
    ? `Sorting in: ${counted(built, 'claim', 'claims')} so far`
    : `Downloading: ${roomWords(bytes)} so far`
  return (
    <p class="small">
      {!isComplete && total !== null && <progress aria-label={`Download of ${title}`} value={bytes} max={total} />}{' '}
      {words}
    </p>
  )
}

/** One list that the reader follows: what is held of it, how it fares, and the way out. */
export function FollowedList({ list }: { readonly list: Subscription }) {
  const [failure, setFailure] = useState('')
  const { title, homepage, url, shown, licence, problem, lastChecked, nextCheck } = list
  const attempt = (deed: (list: Subscription) => Promise<void>) => {
    deed(list).catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
  }
  return (
    <li class="followed">
      <h3>
        <SafeLink address={homepage === '' ? url : homepage}>{title}</SafeLink>
      </h3>
      {shown !== null && <Held shown={shown} licence={licence} />}
      <Moving list={list} />
      {problem !== null && (
        <p role="alert" class="small">
          {problem} {shown === null ? '' : 'What is held of it stays. '}Next try: {timeWords(nextCheck)}.
        </p>
      )}
      {lastChecked !== null && problem === null && (
        <p class="quiet small">Last looked for a newer edition: {timeWords(lastChecked)}.</p>
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
      <div class="deeds">
        <button
          type="button"
          class="link"
          aria-label={`Look for a newer edition of ${title} now`}
          onClick={() => attempt(listDesk.check)}
        >
          Look now
        </button>
        <button
          type="button"
          class="link"
          aria-label={`Stop following ${title}`}
          onClick={() => attempt(listDesk.leave)}
        >
          Stop following
        </button>
      </div>
    </li>
  )
}
