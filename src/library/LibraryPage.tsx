import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../ui/desk.ts'
import { type Room, roomOf, rooms } from './address.ts'
import { Lists } from './Lists.tsx'
import { SearchRoom } from './SearchRoom.tsx'
import { Settings } from './Settings.tsx'
import { StatisticsRoom } from './StatisticsRoom.tsx'
import { Welcome } from './Welcome.tsx'

const ROOM_WORDS: Readonly<Record<Room, string>> = {
  search: 'Library',
  statistics: 'Figures',
  lists: 'Lists',
  settings: 'Settings',
  welcome: 'What Gainsay does',
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

/** The library page: its rooms, one address each. */
export function LibraryPage({ desk }: { readonly desk: Desk }) {
  const room = useRoom()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // Before the room is painted: whoever sees its search box may be typing in it already, and must not lose the focus.
  useLayoutEffect(() => {
    // A keyboard or screen reader goes on in the room that was opened.
    if (!first.current) main.current?.focus()
    first.current = false
    document.title = `Gainsay: ${ROOM_WORDS[room]}`
  }, [room])
  return (
    <div class={`sheet in-${room}`}>
      <header class="masthead">
        <p class="name">
          <img src="../icons/48.png" width="28" height="28" alt="" /> Gainsay
        </p>
        <nav aria-label="Rooms">
          {rooms.map(each => (
            <a key={each} href={`#${each}`} aria-current={each === room ? 'page' : undefined}>
              {ROOM_WORDS[each]}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {room === 'search' && <SearchRoom desk={desk} />}
        {room === 'statistics' && <StatisticsRoom />}
        {room === 'lists' && <Lists />}
        {room === 'settings' && <Settings />}
        {room === 'welcome' && <Welcome />}
      </main>
    </div>
  )
}
