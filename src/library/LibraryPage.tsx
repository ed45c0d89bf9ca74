import { useEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../ui/desk.ts'
import { Lists } from './Lists.tsx'
import { SearchRoom } from './SearchRoom.tsx'
import { Settings } from './Settings.tsx'
import { Welcome } from './Welcome.tsx'

const ROOMS = [
  ['search', 'Library'],
  ['lists', 'Lists'],
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

/** The library page: four rooms, one address each. */
export function LibraryPage({ desk }: { readonly desk: Desk }) {
  const room = useRoom()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // A keyboard or screen reader goes on in the room that was opened.
    if (!first.current) main.current?.focus()
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
        {room === 'search' && <SearchRoom desk={desk} />}
        {room === 'lists' && <Lists />}
        {room === 'settings' && <Settings />}
        {room === 'welcome' && <Welcome />}
      </main>
    </div>
  )
}
