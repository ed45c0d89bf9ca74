import type { ComponentChildren } from 'preact'
import type { ClaimEntry } from '../core/model.ts'
import { ClaimDeeds } from './ClaimDeeds.tsx'
import { ClaimLine } from './ClaimLine.tsx'
import type { ClaimHands } from './hands.ts'
import type { FindSpans } from './Marked.tsx'
import { Sightings } from './Sightings.tsx'
import { SourcingLine } from './SourcingLine.tsx'
import { StoredCounterStatement, StoredNote } from './Statement.tsx'
import { WrittenBy } from './WrittenBy.tsx'

interface EntryItemProps {
  readonly entry: ClaimEntry
  readonly hands: ClaimHands
  /** What is marked in its texts. */
  readonly find?: FindSpans | undefined
  /** True where it stands open from the start. */
  readonly isOpen?: boolean
  /** More buttons for the claim itself. */
  readonly children?: ComponentChildren
}

/** A claim of the library with all that is held on it: one line, which opens. */
export function EntryItem({ entry, hands, find, isOpen = false, children }: EntryItemProps) {
  const { claim, counterStatements, notes, sightings } = entry
  return (
    <li class="entry">
      <details open={isOpen}>
        <summary class="result">
          <ClaimLine entry={entry} find={find} />
        </summary>
        <div class="entry-body">
          <SourcingLine claimant={claim.claimant} sourcing={claim.sourcing} />
          <WrittenBy record={claim} />
          {counterStatements.map(record => (
            <StoredCounterStatement key={record.id} record={record} lang={claim.lang} hands={hands} find={find} />
          ))}
          {notes.map(record => (
            <StoredNote key={record.id} record={record} lang={claim.lang} hands={hands} find={find} />
          ))}
          <Sightings sightings={sightings} />
          <ClaimDeeds hands={hands} />
          {children}
        </div>
      </details>
    </li>
  )
}
