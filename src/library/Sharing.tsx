import { useEffect, useState } from 'preact/hooks'
import { errorWords } from '../wording/errors.ts'
import { say } from '../wording/say.ts'
import { ConflictItem } from './ConflictItem.tsx'
import { JoinForm } from './JoinForm.tsx'
import { SharedChoice } from './SharedChoice.tsx'
import { SharedState } from './SharedState.tsx'
import { type Conflict, sharingDesk } from './sharing-desk.ts'
import { useShared } from './use-shared.ts'

interface Open {
  readonly first: readonly Conflict[]
  readonly total: number
}

function Conflicts() {
  const [open, setOpen] = useState<Open>({ first: [], total: 0 })
  const [failure, setFailure] = useState('')
  useEffect(() => {
    const look = () => void sharingDesk.conflicts().then(setOpen, (error: unknown) => setFailure(errorWords(error)))
    look()
    return sharingDesk.onChange(look)
  }, [])
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{say('sharedToSettle')}</h2>
      {failure !== '' && <p role="alert">{failure}</p>}
      <p>{open.total === 0 ? say('sharedNoConflicts') : say('sharedConflicts', { number: open.total })}</p>
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
      <h1>{say('sharedLibrary')}</h1>
      <p>{say('sharedIntro')}</p>
      {failure !== '' && <p role="alert">{failure}</p>}
      {now === null && <JoinForm />}
      {now && (
        <>
          <SharedState now={now} />
          <Conflicts />
          <SharedChoice
            value={now.shared.choice}
            onChoice={choice =>
              sharingDesk.choose(now, choice).catch((error: unknown) => setFailure(errorWords(error)))
            }
          />
        </>
      )}
    </div>
  )
}
