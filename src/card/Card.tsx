import { useRef, useState } from 'preact/hooks'
import type { CardRequest } from '../messaging/card-contract.ts'
import { cycleTab } from '../ui/arrow-keys.ts'
import { ClaimDeeds, FindingBody } from '../ui/FindingBody.tsx'
import type { ClaimHands } from '../ui/hands.ts'
import { MarkLabel } from '../ui/MarkLabel.tsx'
import { SourcingLine } from '../ui/SourcingLine.tsx'

interface CardProps {
  readonly request: CardRequest
  readonly onClose: () => void
}

interface IconButtonProps {
  readonly name: string
  readonly path: string
  readonly arrow?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
}

function IconButton({ name, path, arrow = false, disabled = false, onClick }: IconButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true" class={arrow ? 'arrow' : ''}>
        <path d={path} />
      </svg>
    </button>
  )
}

function CardHead({ request, onClose }: CardProps) {
  const { finding, position, actions } = request
  const alone = position.of < 2
  return (
    <header class="card-head">
      <MarkLabel kind={finding.mark} />
      <div class="card-steps">
        <IconButton
          name="Previous claim"
          path="M10 3 5 8l5 5"
          arrow
          disabled={alone}
          onClick={() => actions.step(-1)}
        />
        <span>
          {position.index + 1} of {position.of}
        </span>
        <IconButton name="Next claim" path="m6 3 5 5-5 5" arrow disabled={alone} onClick={() => actions.step(1)} />
        <IconButton name="Close" path="m4 4 8 8m0-8-8 8" onClick={onClose} />
      </div>
    </header>
  )
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

/** One finding at its mark: a dialog that does not block the page. */
export function Card({ request, onClose }: CardProps) {
  const { finding, lang, position, actions } = request
  const box = useRef<HTMLDivElement>(null)
  const { words, decide } = useDecision(request)
  const hands: ClaimHands = {
    add: form => actions.add(form),
    reveal: id => actions.reveal(id),
    ...(finding.known !== null && words === '' && { notThisClaim: decide }),
  }
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
      popover="manual"
      onKeyDown={onKeyDown}
    >
      <CardHead request={request} onClose={onClose} />
      <div class="card-body">
        <p class="claim-words" dir="auto" lang={lang}>
          {finding.claim.text}
        </p>
        <SourcingLine claimant={finding.claim.claimant} sourcing={finding.claim.sourcing} />
        <FindingBody finding={finding} lang={lang} hands={hands} />
        <ClaimDeeds hands={hands} />
        <p role="status" class="small quiet">
          {words}
        </p>
      </div>
    </div>
  )
}
