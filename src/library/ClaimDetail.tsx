import type { ComponentChildren, Ref } from 'preact'
import type { ClaimEntry } from '../core/model.ts'
import { ClaimDeeds } from '../ui/ClaimDeeds.tsx'
import type { ClaimHands } from '../ui/hands.ts'
import { type FindSpans, Marked } from '../ui/Marked.tsx'
import { SourcingLine } from '../ui/SourcingLine.tsx'
import { StoredCounterStatement, StoredNote } from '../ui/Statement.tsx'
import { WrittenBy } from '../ui/WrittenBy.tsx'
import { say } from '../wording/say.ts'
import { ShareClaim } from './ShareClaim.tsx'
import { StoryOfClaim } from './StoryOfClaim.tsx'

interface ClaimDetailProps {
  readonly entry: ClaimEntry
  readonly hands: ClaimHands
  readonly find: FindSpans
  readonly heading: Ref<HTMLHeadingElement>
  /** More buttons for the claim itself. */
  readonly children?: ComponentChildren
}

/** One claim with all that is held on it, and its story. */
export function ClaimDetail({ entry, hands, find, heading, children }: ClaimDetailProps) {
  const { claim, counterStatements, notes } = entry
  return (
    <article class="claim-detail" aria-label={say('chosenClaim')}>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        <Marked text={claim.text} find={find} />
      </h2>
      <SourcingLine claimant={claim.claimant} sourcing={claim.sourcing} />
      {claim.author !== undefined && (
        <p class="where">
          <WrittenBy record={claim} />
        </p>
      )}
      {counterStatements.map(record => (
        <StoredCounterStatement key={record.id} record={record} lang={claim.lang} hands={hands} find={find} />
      ))}
      {notes.map(record => (
        <StoredNote key={record.id} record={record} lang={claim.lang} hands={hands} find={find} />
      ))}
      <ShareClaim claim={claim} />
      <ClaimDeeds hands={hands} />
      {children}
      <StoryOfClaim entry={entry} />
    </article>
  )
}
