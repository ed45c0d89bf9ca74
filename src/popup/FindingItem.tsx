import type { Finding } from '../core/reading.ts'
import { ClaimDeeds } from '../ui/ClaimDeeds.tsx'
import { FindingBody } from '../ui/FindingBody.tsx'
import type { ClaimHands } from '../ui/hands.ts'
import { MarkLabel } from '../ui/MarkLabel.tsx'
import { SourcingLine } from '../ui/SourcingLine.tsx'
import { say } from '../wording/say.ts'

interface FindingItemProps {
  readonly finding: Finding
  readonly lang: string
  readonly hands: ClaimHands
}

/** One claim of the page in the list: its words go to the mark, and under them is all that speaks to it. */
export function FindingItem({ finding, lang, hands }: FindingItemProps) {
  const { claim } = finding
  const language = lang === 'und' ? {} : { lang }
  return (
    <li class={`finding ${finding.mark}`}>
      <MarkLabel kind={finding.mark} />
      <h2>
        <button
          type="button"
          class="claim-words"
          title={say('showInArticle')}
          dir="auto"
          {...language}
          onClick={() => hands.reveal?.(claim.id)}
        >
          {claim.text}
        </button>
      </h2>
      <SourcingLine claimant={claim.claimant} sourcing={claim.sourcing} />
      <FindingBody finding={finding} lang={lang} hands={hands} />
      <ClaimDeeds hands={hands} />
    </li>
  )
}
