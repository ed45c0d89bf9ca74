import { useId, useState } from 'preact/hooks'
import { roomWords } from '../wording/amounts.ts'
import { momentWords } from '../wording/dates.ts'
import { say, sayCount, sayWith } from '../wording/say.ts'
import { type ListPreview, listDesk, type Subscription } from './list-desk.ts'
import { useSites } from './use-sites.ts'

/** The address that a reader means, with its https:// or without; null where it is none. */
export function listAddress(typed: string): string | null {
  const trimmed = typed.trim()
  const address =
    /^[a-z][a-z0-9+.-]*:/iu.test(trimmed) && !/^[\w.-]+:\d+(\/|$)/u.test(trimmed) ? trimmed : `https://${trimmed}`
  return trimmed !== '' && /^https?:/iu.test(address) && URL.canParse(address) ? new URL(address).href : null
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'seen'; readonly preview: ListPreview }

function figures({ count, bytes, released, licence }: ListPreview): string {
  return [
    count !== null && sayCount('claims', count),
    bytes !== null && roomWords(bytes),
    released !== null && say('editionOf', { date: momentWords(released) }),
    licence === '' ? say('noLicence') : licence,
  ]
    .filter(each => each !== false)
    .join(' · ')
}

interface PreviewProps {
  readonly preview: ListPreview
  readonly onFollow: () => void
  readonly onDecline: () => void
}

function Preview({ preview, onFollow, onDecline }: PreviewProps) {
  const { title, url, sample } = preview
  return (
    <div class="confirm offer">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p class="quiet small">
        {figures(preview)} · {sayWith('listFrom', { site: <bdi>{new URL(url).hostname}</bdi> })}
      </p>
      <p class="small">{say('beginsWith')}</p>
      <ul class="small">
        {sample.map(claim => (
          <li key={claim}>
            <bdi>{claim}</bdi>
          </li>
        ))}
      </ul>
      <div class="choices">
        <button type="button" onClick={onFollow}>
          {say('followThisList')}
        </button>
        <button type="button" onClick={onDecline}>
          {say('notThisOne')}
        </button>
      </div>
    </div>
  )
}

/** The address of a list, what is there, and the question whether to follow it. */
export function FollowForm({ followed }: { readonly followed: readonly Subscription[] }) {
  const id = useId()
  const sites = useSites()
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<State>({ kind: 'idle' })
  const refuse = (error: unknown) =>
    setState({ kind: 'refused', words: error instanceof Error ? error.message : String(error) })
  const look = () => {
    const address = listAddress(typed)
    if (address === null) return setState({ kind: 'refused', words: say('enterHttps') })
    if (followed.some(({ url }) => url === address)) return setState({ kind: 'refused', words: say('followedAlready') })
    if (sites === null) return
    setState({ kind: 'looking' })
    listDesk.look(address, sites).then(preview => {
      if (preview === null) refuse(new Error(say('withoutPermission', { site: new URL(address).hostname })))
      else setState({ kind: 'seen', preview })
    }, refuse)
  }
  const follow = (preview: ListPreview) => {
    listDesk.follow(preview).then(() => {
      setTyped('')
      setState({ kind: 'idle' })
    }, refuse)
  }
  const decline = ({ url }: ListPreview) => {
    setState({ kind: 'idle' })
    listDesk.decline(url).catch(refuse)
  }
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{say('followAList')}</h2>
      <form
        class="site-form list-form"
        onSubmit={event => {
          event.preventDefault()
          look()
        }}
      >
        <label for={id}>{say('listAddress')}</label>
        <div class="choices">
          <input
            id={id}
            type="text"
            inputMode="url"
            placeholder="https://lists.example.org/claims.jsonl"
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          <button type="submit" disabled={sites === null}>
            {say('lookAtIt')}
          </button>
        </div>
      </form>
      <div role={state.kind === 'refused' ? 'alert' : 'status'}>
        {state.kind === 'looking' && <p>{say('looking')}</p>}
        {state.kind === 'refused' && <p>{state.words}</p>}
        {state.kind === 'seen' && (
          <Preview
            preview={state.preview}
            onFollow={() => follow(state.preview)}
            onDecline={() => decline(state.preview)}
          />
        )}
      </div>
    </section>
  )
}
