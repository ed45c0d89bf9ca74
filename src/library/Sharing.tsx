import { useEffect, useState } from 'preact/hooks'
import { ConflictItem } from './ConflictItem.tsx'
import { JoinForm } from './JoinForm.tsx'
import { SharedChoice } from './SharedChoice.tsx'
import { SharedState } from './SharedState.tsx'
import { type Conflict, counted, sharingDesk, wordsOf } from './sharing-desk.ts'
import { useShared } from './use-shared.ts'

interface Open {
  readonly first: readonly Conflict[]
  readonly total: number
}

function Conflicts() {
  const [open, setOpen] = useState<Open>({ first: [], total: 0 })
  const [failure, setFailure] = useState('')
  useEffect(() => {
    const look = () => void sharingDesk.conflicts().then(setOpen, (error: unknown) => setFailure(wordsOf(error)))
    look()
    return sharingDesk.onChange(look)
  }, [])
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">To be settled</h2>
      {failure !== '' && <p role="alert">{failure}</p>}
      {open.total === 0 ? (
        <p>
          Nothing. Where two of you change the same words while they do not see each other, both stand here side by
          side.
        </p>
      ) : (
        <p>
          {counted(open.total, 'record has', 'records have')} versions that contradict each other. Both stand until
          somebody settles it, for all who take part.
        </p>
      )}
      <ul class="conflicts">
        {open.first.map(conflict => (
          <ConflictItem key={conflict.place.key} conflict={conflict} />
        ))}
      </ul>
    </section>
  )
}

/** The shared library: taking part in one, how it fares, what contradicts each other in it. */
export function Sharing() {
  const [failure, setFailure] = useState('')
  const now = useShared(setFailure)
  return (
    <div class="settings">
      <h1>Shared library</h1>
      <p>
        A desk of people can keep one library together, on a server of their own (CouchDB). You find in your library
        what the others wrote, on every page that you read, also without a connection. Whoever keeps the server can read
        all that is shared, and who wrote it when.
      </p>
      {failure !== '' && <p role="alert">{failure}</p>}
      {now === null && <JoinForm />}
      {now && (
        <>
          <SharedState now={now} />
          <Conflicts />
          <SharedChoice
            value={now.shared.choice}
            onChoice={choice => sharingDesk.choose(now, choice).catch((error: unknown) => setFailure(wordsOf(error)))}
          />
        </>
      )}
    </div>
  )
}
