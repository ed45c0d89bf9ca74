import { useEffect, useState } from 'preact/hooks'
import { type Trashed, trashTime } from '../core/writing.ts'
import type { Desk } from '../ui/desk.ts'
import { State, Waiting } from '../ui/State.tsx'
import type { Deeds } from '../ui/use-deeds.ts'
import { useUndoKey } from '../ui/use-undo-key.ts'
import { momentWords } from '../wording/dates.ts'
import { thingKeys } from '../wording/model-words.ts'
import { say, sayCount, sayWith } from '../wording/say.ts'

interface TrashRoomProps {
  readonly desk: Desk
  readonly deeds: Deeds
  readonly round: number
}

const day = 24 * 60 * 60 * 1000

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
        <span class="label">{say(thingKeys[kind])}</span>
        {by !== null && (
          <>
            {say('comma')}
            <bdi>{by}</bdi>
          </>
        )}
        : <bdi>{words}</bdi>
      </p>
      <p class="small quiet">
        {about.length > 0 && <>{sayWith('trashedOn', { claims: <bdi>{about.join(' / ')}</bdi> })} </>}
        {held > 0 && `${sayCount('trashedWith', held)} `}
        {sayCount('trashedAt', daysLeft(trashed), { date: momentWords(trashed) })}
      </p>
      <div class="choices">
        <button type="button" onClick={onRestore}>
          {say('restore')}
        </button>
        {asked ? (
          <>
            <button type="button" class="grave" onClick={onDelete}>
              {say('deleteForEverDo')}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {say('keepIt')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            {say('deleteForEver')}
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
          {say('emptyTrash')}
        </button>
      </div>
    )
  }
  return (
    <div class="confirm">
      <p>{say('emptyTrashAsk')}</p>
      <div class="choices">
        <button type="button" class="grave" onClick={onEmpty}>
          {say('emptyTrashDo')}
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          {say('keepIt')}
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
  if (trash === null) return <Waiting words={say('lookingIntoTrash')} />
  if (typeof trash === 'string') {
    return (
      <State title={say('trashFailed')}>
        <p role="alert">{trash}</p>
      </State>
    )
  }
  return (
    <div class="settings">
      <h1>{say('trash')}</h1>
      <p>{say('trashExplained', { days: trashTime / day })}</p>
      {trash.length === 0 ? (
        <p class="quiet">{say('trashIsEmpty')}</p>
      ) : (
        <>
          <ul aria-label={say('inTheTrash')}>
            {trash.map(item => (
              <TrashedItem
                key={item.id}
                item={item}
                onRestore={() => deeds.restore(item.kind, item.id)}
                onDelete={() => forEver(desk.deleteForEver(item.kind, item.id), say('deletedForEver'))}
              />
            ))}
          </ul>
          <EmptyTrash onEmpty={() => forEver(desk.emptyTrash(), say('trashEmptied'))} />
        </>
      )}
    </div>
  )
}
