import { useState } from 'preact/hooks'
import { SafeLink } from '../ui/SafeLink.tsx'
import { roomWords } from '../wording/amounts.ts'
import { momentWords, timeWords } from '../wording/dates.ts'
import { say, sayCount } from '../wording/say.ts'
import { type Edition, listDesk, type Subscription } from './list-desk.ts'

function Held({ shown, licence }: { readonly shown: Edition; readonly licence: string }) {
  return (
    <>
      <p class="quiet small">
        {sayCount('claims', shown.count)} · {say('editionOf', { date: momentWords(shown.released) })}
        {licence !== '' && (
          <>
            {' · '}
            <bdi>{licence}</bdi>
          </>
        )}
      </p>
      {shown.refused > 0 && (
        <details class="small">
          <summary>{sayCount('claimsNotTaken', shown.refused)}</summary>
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
  if (download === null) return shown === null && problem === null ? <p class="small">{say('downloadBegins')}</p> : null
  const { bytes, total, isComplete, built } = download
  const words = isComplete ? sayCount('sortingIn', built) : say('downloading', { amount: roomWords(bytes) })
  return (
    <p class="small">
      {!isComplete && total !== null && (
        <progress aria-label={say('downloadOf', { list: title })} value={bytes} max={total} />
      )}{' '}
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
          {[
            problem,
            ...(shown === null ? [] : [say('heldStays')]),
            say('nextTry', { time: timeWords(nextCheck) }),
          ].join(' ')}
        </p>
      )}
      {lastChecked !== null && problem === null && (
        <p class="quiet small">{say('lastLooked', { time: timeWords(lastChecked) })}</p>
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
      <div class="deeds">
        <button
          type="button"
          class="link"
          aria-label={say('lookNowFor', { list: title })}
          onClick={() => attempt(listDesk.check)}
        >
          {say('lookNow')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={say('stopFollowingList', { list: title })}
          onClick={() => attempt(listDesk.leave)}
        >
          {say('stopFollowing')}
        </button>
      </div>
    </li>
  )
}
