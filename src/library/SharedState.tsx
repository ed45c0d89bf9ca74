import { useId, useState } from 'preact/hooks'
import { timeWords } from '../wording/dates.ts'
import { counted, type SharedLibrary, type SharedNow, sharingDesk, wordsOf } from './sharing-desk.ts'

/** How it stands, in words. */
function standingWords({ shared: { lastSynced, nextSync, choice, role }, waiting }: SharedNow): string {
  const last = lastSynced === null ? 'Not synchronised yet.' : `Last synchronised: ${timeWords(lastSynced)}.`
  const next = `Next: ${timeWords(nextSync)}.`
  const waits =
    waiting > 0 ? `${counted(waiting, 'change waits', 'changes wait')} to be sent.` : 'Nothing waits to be sent.'
  return choice === 'nothing' || role === 'read' ? `${last} ${next}` : `${last} ${waits} ${next}`
}

function Problem({ shared: { problem, nextSync } }: { readonly shared: SharedLibrary }) {
  if (problem === null) return null
  return (
    <p role="alert">
      {problem} All that you wrote is kept here and sent later. Next try: {timeWords(nextSync)}.
    </p>
  )
}

function Refused({ shared: { refused, reasons } }: { readonly shared: SharedLibrary }) {
  if (refused === 0) return null
  return (
    <details class="small">
      <summary>{counted(refused, 'record was', 'records were')} not taken</summary>
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
          (error: unknown) => onFailure(wordsOf(error)),
        )
      }}
    >
      <label for={id}>Another password</label>
      <div class="choices">
        <input
          id={id}
          type="password"
          autocomplete="current-password"
          value={password}
          onInput={event => setPassword(event.currentTarget.value)}
        />
        <button type="submit" disabled={password === ''}>
          Try it
        </button>
      </div>
    </form>
  )
}

function Leave({ now, onFailure }: { readonly now: SharedNow; readonly onFailure: (words: string) => void }) {
  const [isAsked, setAsked] = useState(now.shared.leaving !== undefined)
  const leave = (keepsOthers: boolean) => {
    sharingDesk.leave(now, keepsOthers).catch((error: unknown) => onFailure(wordsOf(error)))
  }
  if (!isAsked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        Leave…
      </button>
    )
  return (
    <div class="confirm">
      <p>
        Leave <bdi>{now.shared.title}</bdi>? What is there stays there, and what you wrote stays here too.
        {now.waiting > 0 && ` ${counted(now.waiting, 'change was', 'changes were')} not sent yet and will not be.`}
      </p>
      <div class="choices">
        <button type="button" onClick={() => leave(true)}>
          Leave, and keep what others wrote
        </button>
        <button type="button" class="grave" onClick={() => leave(false)}>
          Leave, and remove what others wrote
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          Stay
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
      <p>
        You take part as <bdi>{shared.name}</bdi>, on <bdi>{new URL(shared.address).host}</bdi>.
      </p>
      {shared.role === 'read' && (
        <p>
          You may read this library and not write in it: nothing of yours is sent. Whoever keeps it can change that.
        </p>
      )}
      <p role="status">{standingWords(now)}</p>
      <Problem shared={shared} />
      {isLockedOut && <NewPassword now={now} onFailure={setFailure} />}
      <Refused shared={shared} />
      <div role="alert">{failure !== '' && <p>{failure}</p>}</div>
      <div class="choices">
        <button
          type="button"
          onClick={() => sharingDesk.syncNow(now).catch((error: unknown) => setFailure(wordsOf(error)))}
        >
          Synchronise now
        </button>
        <Leave now={now} onFailure={setFailure} />
      </div>
    </section>
  )
}
