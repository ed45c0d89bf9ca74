import { useId, useState } from 'preact/hooks'
import { errorWords } from '../wording/errors.ts'
import { say } from '../wording/say.ts'
import { SharedChoice } from './SharedChoice.tsx'
import { type ShareChoice, sharingDesk } from './sharing-desk.ts'
import { useSites } from './use-sites.ts'

/** Taking part in a shared library: where it is, who the reader is there, and what of the reader's own is shared. */
export function JoinForm() {
  const id = useId()
  const sites = useSites()
  const [address, setAddress] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [choice, setChoice] = useState<ShareChoice>('nothing')
  const [failure, setFailure] = useState('')
  const join = () => {
    if (sites === null) return
    setFailure('')
    sharingDesk
      .join({ address, name, password, choice }, sites)
      .catch((error: unknown) => setFailure(errorWords(error)))
  }
  return (
    <section aria-labelledby="join">
      <h2 id="join">{say('sharedJoin')}</h2>
      <form
        class="join-form"
        onSubmit={event => {
          event.preventDefault()
          join()
        }}
      >
        <div class="field">
          <label for={`${id}-address`}>{say('sharedAddress')}</label>
          <input
            id={`${id}-address`}
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder="https://couch.example.org/desk"
            value={address}
            onInput={event => setAddress(event.currentTarget.value)}
          />
        </div>
        <div class="pair">
          <div class="field">
            <label for={`${id}-name`}>{say('sharedName')}</label>
            <input
              id={`${id}-name`}
              type="text"
              autocomplete="username"
              value={name}
              onInput={event => setName(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for={`${id}-password`}>{say('sharedPassword')}</label>
            <input
              id={`${id}-password`}
              type="password"
              autocomplete="current-password"
              value={password}
              onInput={event => setPassword(event.currentTarget.value)}
            />
          </div>
        </div>
        <SharedChoice value={choice} onChoice={setChoice} />
        <div class="choices">
          <button type="submit" disabled={sites === null}>
            {say('sharedTakePart')}
          </button>
        </div>
      </form>
      <div role="alert">{failure !== '' && <p>{failure}</p>}</div>
    </section>
  )
}
