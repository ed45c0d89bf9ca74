/** "Also this claim": choosing among the library's claims the one that some words of the page are too. */
import type { SearchState } from '../ui/use-search.ts'

interface ComparingProps {
  readonly claim: string
  readonly onCancel: () => void
}

/** What is being looked for, above the results. */
export function Comparing({ claim, onCancel }: ComparingProps) {
  return (
    <p class="list-head small">
      <span class="quiet">Which claim of your library is this? </span>
      <bdi>{claim}</bdi>{' '}
      <button type="button" class="link" onClick={onCancel}>
        Cancel
      </button>
    </p>
  )
}

/** The answer, under each result. */
export function AlsoThisClaim({ onClick }: { readonly onClick: () => void }) {
  return (
    <div class="deeds">
      <button type="button" onClick={onClick}>
        Also this claim
      </button>
    </div>
  )
}

/** What was found but for one record: what the library keeps of the words themselves is no other claim. */
export function withoutRecord(state: SearchState, recordId: string | null): SearchState {
  if (state.status !== 'found' || recordId === null) return state
  return { ...state, entries: state.entries.filter(({ claim }) => claim.id !== recordId) }
}
