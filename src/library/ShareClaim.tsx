import { useEffect, useState } from 'preact/hooks'
import type { ClaimRecord } from '../core/model.ts'
import { errorWords } from '../wording/errors.ts'
import { say, sayWith } from '../wording/say.ts'
import { type ClaimSharing, sharingDesk } from './sharing-desk.ts'
import { useShared } from './use-shared.ts'

/** How a claim is shared, and the button that shares it; nothing where the reader takes part in no shared library. */
export function ShareClaim({ claim }: { readonly claim: ClaimRecord }) {
  const now = useShared()
  const [sharing, setSharing] = useState<ClaimSharing | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    const look = () =>
      void sharingDesk.claimSharing(claim.id).then(setSharing, (error: unknown) => setFailure(errorWords(error)))
    look()
    return sharingDesk.onChange(look)
  }, [claim.id])
  if (!now || sharing === null) return null
  const { title, choice, role } = now.shared
  const { isThere, isChosen, conflicts } = sharing
  const choose = (is: boolean) => {
    sharingDesk.chooseClaim(claim, is).catch((error: unknown) => setFailure(errorWords(error)))
  }
  return (
    <div class="small share-claim">
      {isThere && <span>{sayWith('sharedIn', { library: <bdi>{title}</bdi> })} </span>}
      {choice === 'chosen' && role !== 'read' && !(isThere && isChosen) && (
        <button type="button" class="link" aria-pressed={isChosen} onClick={() => choose(!isChosen)}>
          {say(isChosen ? 'sharedTakeBack' : 'sharedShareIn', { library: title })}
        </button>
      )}
      {conflicts > 0 && <a href="#sharing">{say('sharedContradicts', { number: conflicts })}</a>}
      {failure !== '' && <p role="alert">{failure}</p>}
    </div>
  )
}
