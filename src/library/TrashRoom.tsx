import { useEffect, useState } from 'preact/hooks'
import { type Trashed, type TrashKind, trashTime } from '../core/writing.ts'
import { counted, momentWords } from '../ui/dates.ts'
import type { Desk } from '../ui/desk.ts'
import { State, Waiting } from '../ui/State.tsx'
import type { Deeds } from '../ui/use-deeds.ts'
import { useUndoKey } from '../ui/use-undo-key.ts'

interface TrashRoomProps {
  readonly desk: Desk
  readonly deeds: Deeds
  readonly round: number
}

const day = 24 * 60 * 60 * 1000

const kindWords: Readonly<Record<TrashKind, string>> = {
  claim: 'Claim',
  'counter-statement': 'Counter-statement',
  note: 'Note',
}

/** Whole days until it is deleted for good. */
const daysLeft = (trashed: number): number => Math.max(0, Math.ceil((trashed + trashTime - Date.now()) / day))

function useTrash(desk: Desk, round: number): readonly Trashed[] | string | null {
  const [trash, setTrash] = useState<readonly Trashed[] | string | null>(null)
  useEffect(() => {
    let stale = false
    desk.readTrash().then(
      found => !stale && setTrash(found),
      (error: unknown) => !stale && setTrash(error instanceof Error ? error.message : String(error)),
    )
    return () => {
      stale = true
    }
  }, [desk, round])
  return trash
}

interface TrashedItemProps {
  readonly item: Trashed
  readonly onRestore: () => void
  readonly onDelete: () => void
}

function TrashedItem({ item, onRestore, onDelete }: TrashedItemProps) {
  const { kind, words, by, about, held, trashed } = item
  const [asked, setAsked] = useState(false)
  return (
    <li class="trashed">
      <p>
        <span class="label">{kindWords[kind]}</span>
        {by !== null && (
          <>
            {', '}
            <bdi>{by}</bdi>
          </>
        )}
        : <bdi>{words}</bdi>
      </p>
      <p class="small quiet">
        {about.length > 0 && (
          <>
            On <bdi>{about.join(' / ')}</bdi>.{' '}
          </>
        )}
        {held > 0 && `With ${counted(held, 'counter-statement or note', 'counter-statements and notes')}. `}
        Deleted {momentWords(trashed)}; {counted(daysLeft(trashed), 'day', 'days')} left.
      </p>
      <div class="choices">
        <button type="button" onClick={onRestore}>
          Restore
        </button>
        {asked ? (
          <>
            <button type="button" class="grave" onClick={onDelete}>
              Delete it for ever
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            Delete for ever…
          </button>
        )}
      </div>
    </li>
  )
}

function EmptyTrash({ onEmpty }: { readonly onEmpty: () => void }) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <div class="choices">
        <button type="button" class="grave" onClick={() => setAsked(true)}>
          Empty the trash…
        </button>
      </div>
    )
  }
  return (
    <div class="confirm">
      <p>Delete all of it for ever? This cannot be undone.</p>
      <div class="choices">
        <button type="button" class="grave" onClick={onEmpty}>
          Empty the trash
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          Keep it
        </button>
      </div>
    </div>
  )
}

/** What was deleted in the last 30 days: back into the library, or gone for ever. */
export function TrashRoom({ desk, deeds, round }: TrashRoomProps) {
  const trash = useTrash(desk, round)
  useUndoKey(deeds, true)
  const forEver = (work: Promise<void>, words: string) => {
    work.then(
      () => deeds.say(words),
      (error: unknown) => deeds.say(error instanceof Error ? error.message : String(error)),
    )
  }
  if (trash === null) return <Waiting words="Looking into the trash…" />
  if (typeof trash === 'string') {
    return (
      <State title="The trash could not be opened">
        <p role="alert">{trash}</p>
      </State>
    )
  }
  return (
    <div class="settings">
      <h1>Trash</h1>
      <p>What you delete stays here for 30 days. As long as it does, reading its page again does not bring it back.</p>
      {trash.length === 0 ? (
        <p class="quiet">The trash is empty.</p>
      ) : (
        <>
          <ul aria-label="In the trash">
            {trash.map(item => (
              <TrashedItem
                key={item.id}
                item={item}
                onRestore={() => deeds.restore(item.kind, item.id)}
                onDelete={() => forEver(desk.deleteForEver(item.kind, item.id), 'Deleted for ever')}
              />
            ))}
          </ul>
          <EmptyTrash onEmpty={() => forEver(desk.emptyTrash(), 'The trash is empty')} />
        </>
      )}
    </div>
  )
}
