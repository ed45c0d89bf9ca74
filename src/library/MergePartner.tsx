import { useState } from 'preact/hooks'
import type { Desk } from '../ui/desk.ts'
import { EntryList } from '../ui/EntryList.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import type { EntryWork } from '../ui/use-entry-work.ts'
import { useSearch } from '../ui/use-search.ts'
import { say } from '../wording/say.ts'

const MOST_RESULTS = 50

interface MergePartnerProps {
  readonly desk: Desk
  readonly work: EntryWork
  readonly round: number
}

/** Looking for the other claim, where one is to be merged: a search of its own, in place of the list. */
export function MergePartner({ desk, work, round }: MergePartnerProps) {
  const [words, setWords] = useState('')
  const search = useSearch(desk, { words, most: MOST_RESULTS, round })
  return (
    <section class="list-room" aria-label={say('otherClaim')}>
      <SearchBox
        words={words}
        onWords={setWords}
        onLeaveDown={() => document.querySelector<HTMLElement>('summary.result')?.focus()}
        hasFilters={false}
      />
      <EntryList state={search} work={work} handsFor={work.handsFor} />
    </section>
  )
}
