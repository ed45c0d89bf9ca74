import type { ClaimEntry } from '../core/model.ts'
import { moveFocus } from '../ui/arrow-keys.ts'
import { counted } from '../ui/dates.ts'
import { EntryItem } from '../ui/EntryItem.tsx'
import type { ClaimHands } from '../ui/hands.ts'
import { State, Waiting } from '../ui/State.tsx'
import { MOST_RESULTS, type SearchState } from './use-search.ts'

interface SearchResultsProps {
  readonly state: SearchState
  readonly handsFor: (entry: ClaimEntry) => ClaimHands
}

/** What the library holds on the words in the search box, in place of the page's claims. */
export function SearchResults({ state, handsFor }: SearchResultsProps) {
  if (state.status === 'idle') return null
  if (state.status === 'searching') return <Waiting words="Searching your library…" />
  if (state.status === 'failed') {
    return (
      <State title="The library could not be searched">
        <p>{state.message}</p>
      </State>
    )
  }
  if (state.entries.length === 0) {
    return state.isLibraryEmpty ? (
      <State title="Your library is empty">
        <p>It fills as you read on the sites you choose, and with what you write yourself.</p>
      </State>
    ) : (
      <State title="Nothing in your library matches">
        <p>Other words for the same claim are found too; try fewer words, a name or a number.</p>
      </State>
    )
  }
  const full = state.entries.length >= MOST_RESULTS
  return (
    <section aria-label="Found in your library">
      <p class="list-head small quiet" role="status">
        {full
          ? `The first ${MOST_RESULTS} claims; narrow your search for fewer`
          : counted(state.entries.length, 'claim', 'claims')}
      </p>
      <ul
        class="list"
        onKeyDown={event => {
          if (moveFocus(event.currentTarget, 'summary.result', event.key)) event.preventDefault()
        }}
      >
        {state.entries.map(entry => (
          <EntryItem key={entry.claim.id} entry={entry} hands={handsFor(entry)} />
        ))}
      </ul>
    </section>
  )
}
