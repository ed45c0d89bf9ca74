import type { ComponentChildren } from 'preact'
import type { ClaimEntry } from '../core/model.ts'
import { foundSpans } from '../core/search/highlight.ts'
import { readQuery } from '../core/search/query.ts'
import { moveFocus } from './arrow-keys.ts'
import { counted } from './dates.ts'
import { EntryItem } from './EntryItem.tsx'
import type { ClaimHands } from './hands.ts'
import { State, Waiting } from './State.tsx'
import type { SearchState } from './use-search.ts'

/** So few results stand open: what was looked for is often in a note and not in the claim's own words. */
const FEW = 3

interface SearchResultsProps {
  readonly state: SearchState
  readonly handsFor: (entry: ClaimEntry) => ClaimHands
  /** More buttons for a claim. */
  readonly deedsFor?: (entry: ClaimEntry) => ComponentChildren
}

function NothingThere({ isLibraryEmpty }: { readonly isLibraryEmpty: boolean }) {
  return isLibraryEmpty ? (
    <State title="Your library is empty">
      <p>It fills as you read on the sites you choose, and with what you write yourself.</p>
    </State>
  ) : (
    <State title="Nothing in your library matches">
      <p>Try fewer words, a name or a number.</p>
    </State>
  )
}

/** What the library holds on the words in the search box, in the popup. */
export function SearchResults({ state, handsFor, deedsFor }: SearchResultsProps) {
  if (state.status === 'idle') return null
  if (state.status === 'searching') return <Waiting words="Searching your library…" />
  if (state.status === 'failed') {
    return (
      <State title="The library could not be searched">
        <p role="alert">{state.message}</p>
      </State>
    )
  }
  const { entries, total, words, isLibraryEmpty } = state
  const query = readQuery(words)
  const find = (text: string) => foundSpans(text, query)
  if (entries.length === 0) return <NothingThere isLibraryEmpty={isLibraryEmpty} />
  return (
    <section aria-label="Found in your library">
      <p class="list-head small quiet" role="status">
        {total > entries.length
          ? `The first ${entries.length} of ${total.toLocaleString()} claims`
          : counted(entries.length, 'claim', 'claims')}
      </p>
      <ul
        class="list"
        onKeyDown={event => {
          if (moveFocus(event.currentTarget, 'summary.result', event.key)) event.preventDefault()
        }}
      >
        {entries.map(entry => (
          <EntryItem
            key={entry.claim.id}
            entry={entry}
            hands={handsFor(entry)}
            find={find}
            isOpen={entries.length <= FEW}
          >
            {deedsFor?.(entry)}
          </EntryItem>
        ))}
      </ul>
    </section>
  )
}
