import { useState } from 'preact/hooks'
import type { Finding, PageReading } from '../core/model.ts'
import { moveFocus } from '../ui/arrow-keys.ts'
import type { ClaimHands } from '../ui/hands.ts'
import { FindingItem } from './FindingItem.tsx'

interface FindingListProps {
  readonly reading: PageReading
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
      <legend class="hidden-words">Which claims</legend>
      <button type="button" aria-pressed={!only} onClick={() => onOnly(false)}>
        All ({all})
      </button>
      <button type="button" aria-pressed={only} onClick={() => onOnly(true)}>
        With counter-statements or notes ({answered})
      </button>
    </fieldset>
  )
}

/** The page's claims in page order. */
export function FindingList({ reading, handsFor }: FindingListProps) {
  const [only, setOnly] = useState(false)
  const answered = reading.findings.filter(finding => finding.mark !== 'unchecked')
  const narrowed = only && answered.length > 0
  const shown = narrowed ? answered : reading.findings
  return (
    <section aria-label="Claims on this page">
      {answered.length > 0 && answered.length < reading.findings.length && (
        <Filter all={reading.findings.length} answered={answered.length} only={narrowed} onOnly={setOnly} />
      )}
      <ol
        class="list"
        onKeyDown={event => {
          if (moveFocus(event.currentTarget, 'button.claim-words', event.key)) event.preventDefault()
        }}
      >
        {shown.map(finding => (
          <FindingItem key={finding.claim.id} finding={finding} lang={reading.page.lang} hands={handsFor(finding)} />
        ))}
      </ol>
    </section>
  )
}
