import { say, sayCount } from '../wording/say.ts'
import type { OpenTab } from './tab-page.ts'
import { type FactCheckEvents, useFactChecks } from './use-fact-checks.ts'

interface FactCheckOfferProps extends FactCheckEvents {
  readonly tab: OpenTab
  /** The page's own address. */
  readonly address: string
}

const SHOWN = 3

/** "This page publishes a fact check": what it says, and a button that keeps it; nothing where there is nothing new. */
export function FactCheckOffer({ tab, address, kept, failed }: FactCheckOfferProps) {
  const { offered, keep } = useFactChecks(tab, address, { kept, failed })
  if (offered.length === 0) return null
  return (
    <section class="notice offer" aria-label={say('factChecksOfPage')}>
      <p>{sayCount('pagePublishes', offered.length)}</p>
      <ul>
        {offered.slice(0, SHOWN).map(({ claim, note }) => (
          <li key={`${note.url} ${claim.text}`}>
            <q lang={claim.lang}>{claim.text}</q>
            {note.rating !== null &&
              note.rating.label !== '' &&
              ` – ${say('rated', { verdict: say('verdict', { label: note.rating.label }) })}`}
            {note.by !== null && ` ${say('byChecker', { checker: note.by })}`}
          </li>
        ))}
        {offered.length > SHOWN && <li>{say('andMore', { count: offered.length - SHOWN })}</li>}
      </ul>
      <button type="button" onClick={keep}>
        {sayCount('keepInLibrary', offered.length)}
      </button>
    </section>
  )
}
