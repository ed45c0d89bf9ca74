import type { ComponentChildren } from 'preact'
import type { ClaimEntry } from '../core/model.ts'
import { say, sayCount } from '../wording/say.ts'
import { ClaimDeeds } from './ClaimDeeds.tsx'
import type { ClaimHands } from './hands.ts'
import { type FindSpans, Marked } from './Marked.tsx'
import { isEarlierWording, Sightings } from './Sightings.tsx'
import { SourcingLine } from './SourcingLine.tsx'
import { StoredCounterStatement, StoredNote } from './Statement.tsx'
import { WrittenBy } from './WrittenBy.tsx'

/** What is held on a claim, in numbers; "" where nothing is. */
export function heldWords({ counterStatements, notes, sightings }: ClaimEntry): string {
  const seen = sightings.filter(sighting => !isEarlierWording(sighting)).length
  return [
    counterStatements.length > 0 && sayCount('counterStatements', counterStatements.length),
    notes.length > 0 && sayCount('notes', notes.length),
    seen > 0 && sayCount('sightings', seen),
  ]
    .filter(words => words !== false)
    .join(say('comma'))
}

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
          <bdi class="result-claim">
            <Marked text={claim.text} find={find} />
          </bdi>
          <span class="result-held quiet small">
            {claim.claimant !== null && (
              <>
                <bdi>
                  <Marked text={claim.claimant} find={find} />
                </bdi>
                {' · '}
              </>
            )}
            {heldWords(entry) || say('nothingHeld')}
          </span>
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
