import { useId, useState } from 'preact/hooks'
import { counted, momentWords } from '../ui/dates.ts'
import { type ListPreview, listDesk, type Subscription } from './list-desk.ts'
import { roomWords } from './room-words.ts'
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
    count !== null && counted(count, 'claim', 'claims'),
    bytes !== null && roomWords(bytes),
    released !== null && `edition of ${momentWords(released)}`,
    licence === '' ? 'no licence named' : licence,
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
        {figures(preview)} · from <bdi>{new URL(url).hostname}</bdi>
      </p>
      <p class="small">It begins with:</p>
      <ul class="small">
        {sample.map(claim => (
          <li key={claim}>
            <bdi>{claim}</bdi>
          </li>
        ))}
      </ul>
      <div class="choices">
        <button type="button" onClick={onFollow}>
          Follow this list
        </button>
        <button type="button" onClick={onDecline}>
          Not this one
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
    if (address === null) return setState({ kind: 'refused', words: 'Enter an address that begins with https://' })
    if (followed.some(({ url }) => url === address))
      return setState({ kind: 'refused', words: 'You follow this list already.' })
    if (sites === null) return
    setState({ kind: 'looking' })
    listDesk.look(address, sites).then(preview => {
      if (preview === null)
        refuse(new Error(`Without the permission for ${new URL(address).hostname} its list cannot be downloaded.`))
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
      <h2 id="follow">Follow a list</h2>
      <form
        class="site-form list-form"
        onSubmit={event => {
          event.preventDefault()
          look()
        }}
      >
        <label for={id}>Address of a claim list or of a feed of fact checks (ClaimReview)</label>
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
            Look at it
          </button>
        </div>
      </form>
      <div role={state.kind === 'refused' ? 'alert' : 'status'}>
        {state.kind === 'looking' && <p>Looking…</p>}
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
