import { useEffect, useState } from 'preact/hooks'
import type { ClaimRecord } from '../core/model.ts'
import { type ClaimSharing, counted, sharingDesk, wordsOf } from './sharing-desk.ts'
import { useShared } from './use-shared.ts'

/** How a claim is shared, and the button that shares it; nothing where the reader takes part in no shared library. */
export function ShareClaim({ claim }: { readonly claim: ClaimRecord }) {
  const now = useShared()
  const [sharing, setSharing] = useState<ClaimSharing | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    const look = () =>
      void sharingDesk.claimSharing(claim.id).then(setSharing, (error: unknown) => setFailure(wordsOf(error)))
    look()
    return sharingDesk.onChange(look)
  }, [claim.id])
  if (!now || sharing === null) return null
  const { title, choice, role } = now.shared
  const { isThere, isChosen, conflicts } = sharing
  const choose = (is: boolean) => {
    sharingDesk.chooseClaim(claim, is).catch((error: unknown) => setFailure(wordsOf(error)))
  }
  return (
    <div class="small share-claim">
      {isThere && (
        <span>
          In <bdi>{title}</bdi>.{' '}
        </span>
      )}
      {choice === 'chosen' && role !== 'read' && !(isThere && isChosen) && (
        <button type="button" class="link" aria-pressed={isChosen} onClick={() => choose(!isChosen)}>
          {isChosen ? `Chosen for ${title}; take that back` : `Share in ${title}`}
        </button>
      )}
      {conflicts > 0 && <a href="#sharing">{counted(conflicts, 'contradiction', 'contradictions')} to be settled</a>}
      {failure !== '' && <p role="alert">{failure}</p>}
    </div>
  )
}
