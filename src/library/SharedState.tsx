import { useId, useState } from 'preact/hooks'
import { timeWords } from '../wording/dates.ts'
import { errorWords } from '../wording/errors.ts'
import { say, sayWith } from '../wording/say.ts'
import { type SharedLibrary, type SharedNow, sharingDesk } from './sharing-desk.ts'

/** How it stands, in words. */
function standingWords({ shared: { lastSynced, nextSync, choice, role }, waiting }: SharedNow): string {
  const last = lastSynced === null ? say('sharedNotYet') : say('sharedLast', { time: timeWords(lastSynced) })
  const next = say('sharedNext', { time: timeWords(nextSync) })
  if (choice === 'nothing' || role === 'read') return `${last} ${next}`
  return `${last} ${say('sharedWaiting', { number: waiting })} ${next}`
}

function Problem({ shared: { problem, nextSync } }: { readonly shared: SharedLibrary }) {
  if (problem === null) return null
  return <p role="alert">{say('sharedProblem', { problem, time: timeWords(nextSync) })}</p>
}

function Refused({ shared: { refused, reasons } }: { readonly shared: SharedLibrary }) {
  if (refused === 0) return null
  return (
    <details class="small">
      <summary>{say('sharedRefused', { number: refused })}</summary>
      <ul class="refused">
        {reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  )
}

function NewPassword({ now, onFailure }: { readonly now: SharedNow; readonly onFailure: (words: string) => void }) {
  const id = useId()
  const [password, setPassword] = useState('')
  return (
    <form
      class="site-form"
      onSubmit={event => {
        event.preventDefault()
        sharingDesk.syncNow(now, password).then(
          () => setPassword(''),
          (error: unknown) => onFailure(errorWords(error)),
        )
      }}
    >
      <label for={id}>{say('sharedOtherPassword')}</label>
      <div class="choices">
        <input
          id={id}
          type="password"
          autocomplete="current-password"
          value={password}
          onInput={event => setPassword(event.currentTarget.value)}
        />
        <button type="submit" disabled={password === ''}>
          {say('sharedTryIt')}
        </button>
      </div>
    </form>
  )
}

function Leave({ now, onFailure }: { readonly now: SharedNow; readonly onFailure: (words: string) => void }) {
  const [isAsked, setAsked] = useState(now.shared.leaving !== undefined)
  const leave = (keepsOthers: boolean) => {
    sharingDesk.leave(now, keepsOthers).catch((error: unknown) => onFailure(errorWords(error)))
  }
  if (!isAsked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {say('sharedLeave')}
      </button>
    )
  return (
    <div class="confirm">
      <p>
        {sayWith('sharedLeaveAsk', { library: <bdi>{now.shared.title}</bdi> })}{' '}
        {now.waiting > 0 && say('sharedLeaveWaiting', { number: now.waiting })}
      </p>
      <div class="choices">
        <button type="button" onClick={() => leave(true)}>
          {say('sharedLeaveKeep')}
        </button>
        <button type="button" class="grave" onClick={() => leave(false)}>
          {say('sharedLeaveRemove')}
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          {say('sharedStay')}
        </button>
      </div>
    </div>
  )
}

/** The shared library that the reader takes part in: how it fares, and the way out. */
export function SharedState({ now }: { readonly now: SharedNow }) {
  const [failure, setFailure] = useState('')
  const { shared } = now
  const isLockedOut = shared.problem?.includes('password') === true
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">
        <bdi>{shared.title}</bdi>
      </h2>
      <p>{sayWith('sharedYou', { name: <bdi>{shared.name}</bdi>, host: <bdi>{new URL(shared.address).host}</bdi> })}</p>
      {shared.role === 'read' && <p>{say('sharedReadOnly')}</p>}
      <p role="status">{standingWords(now)}</p>
      <Problem shared={shared} />
      {isLockedOut && <NewPassword now={now} onFailure={setFailure} />}
      <Refused shared={shared} />
      <div role="alert">{failure !== '' && <p>{failure}</p>}</div>
      <div class="choices">
        <button
          type="button"
          onClick={() => sharingDesk.syncNow(now).catch((error: unknown) => setFailure(errorWords(error)))}
        >
          {say('sharedSync')}
        </button>
        <Leave now={now} onFailure={setFailure} />
      </div>
    </section>
  )
}
