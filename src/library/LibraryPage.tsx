import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { UndoStack } from '../core/step.ts'
import type { Desk } from '../ui/desk.ts'
import type { Drafts } from '../ui/drafts.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useDeeds } from '../ui/use-deeds.ts'
import { useOpened } from '../ui/use-forms.ts'
import { type PlainKey, say } from '../wording/say.ts'
import { type Room, roomOf, rooms } from './address.ts'
import { Lists } from './Lists.tsx'
import { place, SearchRoom } from './SearchRoom.tsx'
import { Settings } from './Settings.tsx'
import { Sharing } from './Sharing.tsx'
import { StatisticsRoom } from './StatisticsRoom.tsx'
import { shelf } from './shelf.ts'
import { TrashRoom } from './TrashRoom.tsx'
import { Welcome } from './Welcome.tsx'

const ROOM_KEYS: Readonly<Record<Room, PlainKey>> = {
  search: 'library',
  statistics: 'figures',
  lists: 'lists',
  sharing: 'shared',
  trash: 'trash',
  settings: 'settings',
  welcome: 'whatGainsayDoes',
}

function useRoom(): Room {
  const [room, setRoom] = useState(() => roomOf(location.hash))
  useEffect(() => {
    const look = () => setRoom(roomOf(location.hash))
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return room
}

/** Grows whenever the library changes, in this page or another. What changed since the last time is packed, once. */
function useRound(): number {
  const [round, setRound] = useState(0)
  useEffect(() => shelf.onChange(() => setRound(count => count + 1)), [])
  useEffect(() => {
    shelf.tend().catch((error: unknown) => console.warn('Gainsay: the columns could not be packed:', error))
  }, [])
  return round
}

interface LibraryPageProps {
  readonly desk: Desk
  readonly drafts: Drafts
  readonly steps: UndoStack
}

/** The search room, once it is known what stood open in it: it is left and entered again, and its forms stay. */
function OpenedSearchRoom(props: Omit<Parameters<typeof SearchRoom>[0], 'opened'>) {
  const opened = useOpened(props.drafts, place)
  return opened && <SearchRoom {...props} opened={opened} />
}

/** The library page: its rooms, one address each. */
export function LibraryPage({ desk, drafts, steps }: LibraryPageProps) {
  const room = useRoom()
  const round = useRound()
  // The change feed tells of our own changes too.
  const deeds = useDeeds(
    desk,
    steps,
    useCallback(() => undefined, []),
  )
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // A keyboard or screen reader goes on in the room that was opened: at once, because a page that is not in front runs its
  // effects late, and the reader may be typing in the room by then.
  useLayoutEffect(() => {
    const isThere = main.current?.contains(document.activeElement) === true
    if (!first.current && !isThere) main.current?.focus()
    first.current = false
    document.title = say('roomTitle', { room: say(ROOM_KEYS[room]) })
  }, [room])
  return (
    <div class={`sheet in-${room}`}>
      <header class="masthead">
        <p class="name">
          <img src="../icons/48.png" width="28" height="28" alt="" /> Gainsay
        </p>
        <nav aria-label={say('rooms')}>
          {rooms.map(each => (
            <a key={each} href={`#${each}`} aria-current={each === room ? 'page' : undefined}>
              {say(ROOM_KEYS[each])}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {room === 'search' && <OpenedSearchRoom desk={desk} deeds={deeds} drafts={drafts} round={round} />}
        {room === 'statistics' && <StatisticsRoom />}
        {room === 'lists' && <Lists />}
        {room === 'sharing' && <Sharing />}
        {room === 'trash' && <TrashRoom desk={desk} deeds={deeds} round={round} />}
        {room === 'settings' && <Settings />}
        {room === 'welcome' && <Welcome />}
      </main>
      <UndoBar done={deeds.done} onClose={deeds.clear} />
    </div>
  )
}
