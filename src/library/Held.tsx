import { useEffect, useState } from 'preact/hooks'
import { roomWords } from '../wording/amounts.ts'
import { say, sayCount } from '../wording/say.ts'
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
  const held = [
    sayCount('claims', counts.claims),
    sayCount('counterStatements', counts.counterStatements),
    sayCount('notes', counts.notes),
    sayCount('sightings', counts.sightings),
    ...(counts.trashed > 0 ? [sayCount('countInTrash', counts.trashed)] : []),
  ]
  return (
    <p>
      {held.join(say('comma'))}.{bytes !== null && ' '}
      {bytes !== null &&
        (quota === null
          ? say('roomTaken', { amount: roomWords(bytes) })
          : say('roomTakenOf', { amount: roomWords(bytes), most: roomWords(quota) }))}
    </p>
  )
}

function Persistence({ onAsked, isPersisted }: { readonly onAsked: () => void; readonly isPersisted: boolean }) {
  const [words, setWords] = useState('')
  if (isPersisted) return <p class="quiet">{say('storagePersisted')}</p>
  const ask = () => {
    shelf.persist().then(
      granted => {
        setWords(granted ? '' : say('notPromised'))
        onAsked()
      },
      (error: unknown) => setWords(wordsOf(error)),
    )
  }
  return (
    <>
      <p>{say('notPersistent')}</p>
      <button type="button" onClick={ask}>
        {say('askToKeep')}
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
      <h2 id="held">{say('whatLibraryHolds')}</h2>
      {holdings === null && <p class="quiet">{say('counting')}</p>}
      {holdings !== null && 'error' in holdings && (
        <p role="alert">{say('libraryNotOpened', { reason: holdings.error })}</p>
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
