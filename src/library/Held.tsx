import { useEffect, useState } from 'preact/hooks'
import { counted } from '../ui/dates.ts'
import { roomWords } from './room-words.ts'
import { type Holdings, shelf } from './shelf.ts'

type HoldingsState = Holdings | { readonly error: string } | null

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function useHoldings(round: number): HoldingsState {
  const [holdings, setHoldings] = useState<HoldingsState>(null)
  useEffect(() => {
    const look = () =>
      void shelf.holdings().then(setHoldings, (error: unknown) => setHoldings({ error: wordsOf(error) }))
    look()
    return shelf.onChange(look)
  }, [round])
  return holdings
}

function Counts({ holdings: { counts, bytes, quota } }: { readonly holdings: Holdings }) {
  return (
    <p>
      {counted(counts.claims, 'claim', 'claims')},{' '}
      {counted(counts.counterStatements, 'counter-statement', 'counter-statements')},{' '}
      {counted(counts.notes, 'note', 'notes')}, {counted(counts.sightings, 'sighting', 'sightings')}
      {counts.trashed > 0 && `, ${counts.trashed} in the trash`}.
      {bytes !== null && ` About ${roomWords(bytes)} in this browser`}
      {bytes !== null && (quota === null ? '.' : `, of ${roomWords(quota)} that it allows.`)}
    </p>
  )
}

function Persistence({ onAsked, isPersisted }: { readonly onAsked: () => void; readonly isPersisted: boolean }) {
  const [words, setWords] = useState('')
  if (isPersisted) return <p class="quiet">The browser promises to keep this storage until you delete it.</p>
  const ask = () => {
    shelf.persist().then(
      granted => {
        setWords(granted ? '' : 'The browser did not promise it. A backup keeps your library safe.')
        onAsked()
      },
      (error: unknown) => setWords(wordsOf(error)),
    )
  }
  return (
    <>
      <p>
        The browser does not call this storage persistent. Gainsay’s permission keeps it where browsers heed that; you
        can ask for the promise too.
      </p>
      <button type="button" onClick={ask}>
        Ask the browser to keep it
      </button>
      <p role="status">{words}</p>
    </>
  )
}

/** What the library holds, the room that takes, and whether the browser promises to keep it. */
export function Held() {
  const [round, setRound] = useState(0)
  const holdings = useHoldings(round)
  return (
    <section aria-labelledby="held">
      <h2 id="held">What your library holds</h2>
      {holdings === null && <p class="quiet">Counting…</p>}
      {holdings !== null && 'error' in holdings && (
        <p role="alert">The library could not be opened: {holdings.error}</p>
      )}
      {holdings !== null && 'counts' in holdings && (
        <>
          <Counts holdings={holdings} />
          {holdings.isPersisted !== null && (
            <Persistence isPersisted={holdings.isPersisted} onAsked={() => setRound(count => count + 1)} />
          )}
        </>
      )}
    </section>
  )
}
