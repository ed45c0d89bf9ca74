import { useRef, useState } from 'preact/hooks'
import type { CardRequest } from '../messaging/card-contract.ts'
import { cycleTab } from '../ui/arrow-keys.ts'
import { ClaimDeeds } from '../ui/ClaimDeeds.tsx'
import { copying, copyText } from '../ui/copy-text.ts'
import { FindingBody } from '../ui/FindingBody.tsx'
import type { ClaimHands } from '../ui/hands.ts'
import { SourcingLine } from '../ui/SourcingLine.tsx'
import { sourcedWords } from '../ui/source-words.ts'
import { decisionWords } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
import { CardHead } from './CardHead.tsx'

interface CardProps {
  readonly request: CardRequest
  readonly onClose: () => void
}

/** What became of a deed, in words. */
interface Told {
  readonly words: string
  readonly tell: (work: Promise<void>, words: string) => void
}

function useTold(): Told {
  const [words, setWords] = useState('')
  const tell = (work: Promise<void>, done: string) => {
    work.then(
      () => setWords(done),
      (error: unknown) => setWords(error instanceof Error ? error.message : String(error)),
    )
  }
  return { words, tell }
}

function CardBody({ request }: { readonly request: CardRequest }) {
  const { finding, page, actions, anchor, shadow } = request
  const { lang } = page
  const { words, tell } = useTold()
  const [isDecided, setDecided] = useState(false)
  const sourced = sourcedWords(finding.claim, page, String(anchor))
  const notThisClaim = () => {
    const kept = actions.notThisClaim().then(() => setDecided(true))
    tell(kept, decisionWords(false))
  }
  const hands: ClaimHands = {
    ...(actions.add && { add: actions.add }),
    reveal: id => actions.reveal(id),
    copy: copying(sourced, (text, done) => tell(copyText(text, shadow), done)),
    ...(finding.known !== null && !isDecided && { notThisClaim }),
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
      aria-label={say('cardName', { at: position.index + 1, of: position.of })}
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
