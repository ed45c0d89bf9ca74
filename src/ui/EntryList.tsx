import type { ComponentChildren } from 'preact'
import type { ClaimEntry } from '../core/model.ts'
import { say } from '../wording/say.ts'
import { Choose, Choosing, withoutRecord } from './Choosing.tsx'
import type { ClaimHands } from './hands.ts'
import { SearchResults } from './SearchResults.tsx'
import type { EntryWork } from './use-entry-work.ts'
import type { SearchState } from './use-search.ts'

interface EntryListProps {
  readonly state: SearchState
  readonly work: EntryWork
  /** The hands of the work, or fewer where nothing can be kept. */
  readonly handsFor: (entry: ClaimEntry) => ClaimHands
  /** More buttons for a claim. */
  readonly deedsFor?: (entry: ClaimEntry) => ComponentChildren
}

/** What was found in the library; while a claim is to be merged, the claims to choose the other one among. */
export function EntryList({ state, work, handsFor, deedsFor }: EntryListProps) {
  const { mergingWith, choose, stopMerging } = work
  if (mergingWith === null) {
    return <SearchResults state={state} handsFor={handsFor} {...(deedsFor && { deedsFor })} />
  }
  return (
    <>
      <Choosing question={say('searchSameClaim')} words={mergingWith.text} onCancel={stopMerging} />
      <SearchResults
        state={withoutRecord(state, mergingWith.id)}
        handsFor={() => ({})}
        deedsFor={({ claim }) => <Choose words={say('mergeWithThis')} onClick={() => choose(claim)} />}
      />
    </>
  )
}
