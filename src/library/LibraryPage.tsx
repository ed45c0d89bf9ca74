import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { UndoStack } from '../core/step.ts'
import type { Desk } from '../ui/desk.ts'
import type { Drafts } from '../ui/drafts.ts'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useDeeds } from '../ui/use-deeds.ts'
import { useOpened } from '../ui/use-forms.ts'
import { place, SearchRoom } from './SearchRoom.tsx'
import { Settings } from './Settings.tsx'
import { shelf } from './shelf.ts'
import { TrashRoom } from './TrashRoom.tsx'
import { Welcome } from './Welcome.tsx'

const ROOMS = [
  ['search', 'Library'],
  ['trash', 'Trash'],
  ['settings', 'Settings'],
  ['welcome', 'What Gainsay does'],
] as const

type Room = (typeof ROOMS)[number][0]

const roomOf = (hash: string): Room => ROOMS.find(([room]) => `#${room}` === hash)?.[0] ?? 'search'

function useRoom(): Room {
  const [room, setRoom] = useState(() => roomOf(location.hash))
  useEffect(() => {
    const look = () => setRoom(roomOf(location.hash))
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return room
}

/** Grows whenever the library changes, in this page or another. */
function useRound(): number {
  const [round, setRound] = useState(0)
  useEffect(() => shelf.onChange(() => setRound(count => count + 1)), [])
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

/** The library page: four rooms, one address each. */
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
    document.title = `Gainsay: ${ROOMS.find(([each]) => each === room)?.[1] ?? ''}`
  }, [room])
  return (
    <div class="sheet">
      <header class="masthead">
        <p class="name">
          <img src="../icons/48.png" width="28" height="28" alt="" /> Gainsay
        </p>
        <nav aria-label="Rooms">
          {ROOMS.map(([each, words]) => (
            <a key={each} href={`#${each}`} aria-current={each === room ? 'page' : undefined}>
              {words}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {room === 'search' && <OpenedSearchRoom desk={desk} deeds={deeds} drafts={drafts} round={round} />}
        {room === 'trash' && <TrashRoom desk={desk} deeds={deeds} round={round} />}
        {room === 'settings' && <Settings />}
        {room === 'welcome' && <Welcome />}
      </main>
      <UndoBar done={deeds.done} onClose={deeds.clear} />
    </div>
  )
}
