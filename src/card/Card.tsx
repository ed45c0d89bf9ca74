import { useRef, useState } from 'preact/hooks'
import type { CardRequest } from '../messaging/card-contract.ts'
import { cycleTab } from '../ui/arrow-keys.ts'
import { ClaimDeeds, FindingBody } from '../ui/FindingBody.tsx'
import type { ClaimHands } from '../ui/hands.ts'
import { SourcingLine } from '../ui/SourcingLine.tsx'
import { CardHead } from './CardHead.tsx'

interface CardProps {
  readonly request: CardRequest
  readonly onClose: () => void
}

/** "Not this claim" as the card shows it: asked, kept, or not kept and why. */
function useDecision(request: CardRequest): { words: string; decide: () => void } {
  const [words, setWords] = useState('')
  const decide = () => {
    request.actions.notThisClaim().then(
      () => setWords('Kept: these words are not that claim.'),
      (error: unknown) => setWords(error instanceof Error ? error.message : String(error)),
    )
  }
  return { words, decide }
}

function CardBody({ request }: { readonly request: CardRequest }) {
  const { finding, lang, actions } = request
  const { words, decide } = useDecision(request)
  const hands: ClaimHands = {
    add: form => actions.add(form),
    reveal: id => actions.reveal(id),
    ...(finding.known !== null && words === '' && { notThisClaim: decide }),
  }
  const language = lang === 'und' ? {} : { lang }
  return (
    <div class="card-body">
      <p class="claim-words" dir="auto" {...language}>
        {finding.claim.text}
      </p>
      <SourcingLine claimant={finding.claim.claimant} sourcing={finding.claim.sourcing} />
      <FindingBody finding={finding} lang={lang} hands={hands} />
      <ClaimDeeds hands={hands} />
      <p role="status" class="small quiet">
        {words}
      </p>
    </div>
  )
}

/** One finding at its mark: a dialog that does not block the page. */
export function Card({ request, onClose }: CardProps) {
  const { finding, position, actions } = request
  const box = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const root = box.current?.getRootNode()
    if (event.key === 'Escape') onClose()
    else if (event.key !== 'Tab' || box.current === null || !(root instanceof ShadowRoot)) return
    else if (!cycleTab(box.current, root.activeElement, event.shiftKey)) return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      class="gs card frame"
      role="dialog"
      aria-label={`Gainsay: claim ${position.index + 1} of ${position.of}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <CardHead
        mark={finding.mark}
        position={position}
        onStep={direction => actions.step(direction)}
        onClose={onClose}
      />
      <CardBody key={finding.claim.id} request={request} />
    </div>
  )
}
