import { useState } from 'preact/hooks'
import type { Finding, PageReading } from '../core/reading.ts'
import { moveFocus } from '../ui/arrow-keys.ts'
import type { ClaimHands } from '../ui/hands.ts'
import { say } from '../wording/say.ts'
import { FindingItem } from './FindingItem.tsx'

interface FindingListProps {
  readonly reading: PageReading
  /** True where the claims beyond the main ones are listed, and marked on the page. */
  readonly restShown: boolean
  readonly onRest: (shown: boolean) => void
  readonly handsFor: (finding: Finding) => ClaimHands
}

interface FilterProps {
  readonly all: number
  readonly answered: number
  readonly only: boolean
  readonly onOnly: (only: boolean) => void
}

function Filter({ all, answered, only, onOnly }: FilterProps) {
  return (
    <fieldset class="filter">
      <legend class="hidden-words">{say('whichClaims')}</legend>
      <button type="button" aria-pressed={!only} onClick={() => onOnly(false)}>
        {say('allClaims', { count: all })}
      </button>
      <button type="button" aria-pressed={only} onClick={() => onOnly(true)}>
        {say('answeredClaims', { count: answered })}
      </button>
    </fieldset>
  )
}

/** The page's main claims in page order, the rest with them once the reader asks for it; "more" is one key beyond the last. */
export function FindingList({ reading, restShown, onRest, handsFor }: FindingListProps) {
  const [only, setOnly] = useState(false)
  const rest = reading.findings.filter(finding => !finding.isMain).length
  const listed = reading.findings.filter(finding => finding.isMain || restShown)
  const answered = listed.filter(finding => finding.mark !== 'unchecked')
  const narrowed = only && answered.length > 0
  return (
    <section
      aria-label={say('claimsHere')}
      onKeyDown={event => {
        if (moveFocus(event.currentTarget, 'button.claim-words, button.more', event.key)) event.preventDefault()
      }}
    >
      {answered.length > 0 && answered.length < listed.length && (
        <Filter all={listed.length} answered={answered.length} only={narrowed} onOnly={setOnly} />
      )}
      <ol class="list">
        {(narrowed ? answered : listed).map(finding => (
          <FindingItem key={finding.claim.id} finding={finding} lang={reading.page.lang} hands={handsFor(finding)} />
        ))}
      </ol>
      {rest > 0 && !narrowed && (
        <button type="button" class="more" aria-expanded={restShown} onClick={() => onRest(!restShown)}>
          {restShown ? say('showMainOnly') : say('showMore', { count: rest })}
        </button>
      )}
    </section>
  )
}
