import type { MarkKind } from '../core/reading.ts'
import type { CardRequest } from '../messaging/card-contract.ts'
import { MarkLabel } from '../ui/MarkLabel.tsx'
import { say } from '../wording/say.ts'

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

interface CardHeadProps {
  readonly mark: MarkKind
  readonly position: CardRequest['position']
  readonly onStep: (direction: 1 | -1) => void
  readonly onClose: () => void
}

/** What the mark means, where it stands among the page's, and the ways on and out. */
export function CardHead({ mark, position, onStep, onClose }: CardHeadProps) {
  const alone = position.of < 2
  return (
    <div class="card-head">
      <MarkLabel kind={mark} />
      <div class="card-steps">
        <IconButton
          name={say('previousClaim')}
          path="M10 3 5 8l5 5"
          arrow
          disabled={alone}
          onClick={() => onStep(-1)}
        />
        <span role="status">{say('atOf', { at: position.index + 1, of: position.of })}</span>
        <IconButton name={say('nextClaim')} path="m6 3 5 5-5 5" arrow disabled={alone} onClick={() => onStep(1)} />
        <IconButton name={say('close')} path="m4 4 8 8m0-8-8 8" onClick={onClose} />
      </div>
    </div>
  )
}
