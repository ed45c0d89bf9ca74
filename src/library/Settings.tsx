import { useEffect, useState } from 'preact/hooks'
import { roomWords } from '../wording/amounts.ts'
import { sayCount } from '../wording/say.ts'
import { Deletion } from './Deletion.tsx'
import { Files } from './Files.tsx'
import { SiteList } from './SiteList.tsx'
import { type Holdings, shelf } from './shelf.ts'
import { Threshold } from './Threshold.tsx'

type HoldingsState = Holdings | { readonly error: string } | null

function useHoldings(): HoldingsState {
  const [holdings, setHoldings] = useState<HoldingsState>(null)
  useEffect(() => {
    const look = () =>
      void shelf
        .holdings()
        .then(setHoldings, (error: unknown) =>
          setHoldings({ error: error instanceof Error ? error.message : String(error) }),
        )
    look()
    return shelf.onChange(look)
  }, [])
  return holdings
}

function Held({ holdings }: { readonly holdings: HoldingsState }) {
  if (holdings === null) return <p class="quiet">Counting…</p>
  if ('error' in holdings) return <p role="alert">The library could not be opened: {holdings.error}</p>
  const { counts, bytes } = holdings
  return (
    <p>
      {sayCount('claims', counts.claims)}, {sayCount('counterStatements', counts.counterStatements)},{' '}
      {sayCount('notes', counts.notes)}, {sayCount('sightings', counts.sightings)}
      {counts.trashed > 0 && `, ${counts.trashed} in the trash`}.
      {bytes !== null && ` About ${roomWords(bytes)} in this browser.`}
    </p>
  )
}

/** Sites, what is stored, files in and out, deletion. */
export function Settings() {
  const holdings = useHoldings()
  return (
    <div class="settings">
      <h1>Settings</h1>
      <SiteList />
      <section aria-labelledby="held">
        <h2 id="held">What your library holds</h2>
        <Held holdings={holdings} />
      </section>
      <Threshold />
      <Files />
      <Deletion />
    </div>
  )
}
