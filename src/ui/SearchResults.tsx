import type { ComponentChildren } from 'preact'
import type { ClaimEntry } from '../core/model.ts'
import { foundSpans } from '../core/search/highlight.ts'
import { readQuery } from '../core/search/query.ts'
import { say, sayCount } from '../wording/say.ts'
import { moveFocus } from './arrow-keys.ts'
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
    <State title={say('libraryEmpty')}>
      <p>{say('libraryFills')}</p>
    </State>
  ) : (
    <State title={say('nothingMatches')}>
      <p>{say('tryFewer')}</p>
    </State>
  )
}

/** What the library holds on the words in the search box, in the popup. */
export function SearchResults({ state, handsFor, deedsFor }: SearchResultsProps) {
  if (state.status === 'idle') return null
  if (state.status === 'searching') return <Waiting words={say('searching')} />
  if (state.status === 'failed') {
    return (
      <State title={say('searchFailed')}>
        <p role="alert">{state.message}</p>
      </State>
    )
  }
  const { entries, total, words, isLibraryEmpty } = state
  const query = readQuery(words)
  const find = (text: string) => foundSpans(text, query)
  if (entries.length === 0) return <NothingThere isLibraryEmpty={isLibraryEmpty} />
  return (
    <section aria-label={say('foundInLibrary')}>
      <p class="list-head small quiet" role="status">
        {total > entries.length
          ? sayCount('firstOfClaims', total, { first: entries.length })
          : sayCount('claims', entries.length)}
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
