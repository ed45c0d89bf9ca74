import { useState } from 'preact/hooks'
import type { Desk } from '../ui/desk.ts'
import type { Drafts, Opened } from '../ui/drafts.ts'
import { EntryList } from '../ui/EntryList.tsx'
import { newClaimTask } from '../ui/form-task.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { Unfinished } from '../ui/Unfinished.tsx'
import type { Deeds } from '../ui/use-deeds.ts'
import { useEntryWork } from '../ui/use-entry-work.ts'
import { useForms } from '../ui/use-forms.ts'
import { useSearch } from '../ui/use-search.ts'
import { useUndoKey } from '../ui/use-undo-key.ts'
import { useWayBack } from '../ui/use-way-back.ts'
import { Writing } from '../ui/Writing.tsx'

const MOST_RESULTS = 200

interface SearchRoomProps {
  readonly desk: Desk
  readonly deeds: Deeds
  readonly drafts: Drafts
  readonly opened: Opened
  /** Grows whenever the library changes. */
  readonly round: number
}

/** Where the forms of the library page stand open. */
export const place = 'library'

/** The whole library: look up, read, write, correct, merge, split, delete and take back. */
export function SearchRoom({ desk, deeds, drafts, opened, round }: SearchRoomProps) {
  const [words, setWords] = useState('')
  const forms = useForms(drafts, place, opened)
  const { form, open } = forms
  const work = useEntryWork(forms, deeds)
  const isCovered = form !== null || work.merging !== null
  useWayBack(isCovered)
  useUndoKey(deeds.undo, !isCovered)
  const search = useSearch(desk, { words, most: MOST_RESULTS, round })
  return (
    <>
      <h1 class="hidden-words">Your library</h1>
      <Writing forms={forms} work={work} deeds={deeds} />
      <div hidden={isCovered}>
        <div class="search-line">
          <SearchBox
            words={words}
            onWords={setWords}
            onLeaveDown={() => document.querySelector<HTMLElement>('summary.result')?.focus()}
          />
          <button type="button" onClick={() => open(newClaimTask('', 'en'))}>
            Add a claim
          </button>
        </div>
        <Unfinished drafts={forms.unfinished} onContinue={open} onDiscard={forms.discard} />
        <EntryList state={search} most={MOST_RESULTS} work={work} handsFor={work.handsFor} />
      </div>
    </>
  )
}
