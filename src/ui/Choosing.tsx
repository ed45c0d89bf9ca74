import { say } from '../wording/say.ts'
import type { SearchState } from './use-search.ts'

interface ChoosingProps {
  readonly question: string
  readonly words: string
  readonly onCancel: () => void
}

/** A claim of the library is looked for: what it is asked for, above the results. */
export function Choosing({ question, words, onCancel }: ChoosingProps) {
  return (
    <p class="list-head small">
      <span class="quiet">{question} </span>
      <bdi>{words}</bdi>{' '}
      <button type="button" class="link" onClick={onCancel}>
        {say('cancel')}
      </button>
    </p>
  )
}

/** The answer, under each result. */
export function Choose({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <div class="deeds">
      <button type="button" onClick={onClick}>
        {words}
      </button>
    </div>
  )
}

/** What was found but for one record: a claim is no other claim than itself. */
export function withoutRecord(state: SearchState, recordId: string | null): SearchState {
  if (state.status !== 'found' || recordId === null) return state
  return { ...state, entries: state.entries.filter(({ claim }) => claim.id !== recordId) }
}
