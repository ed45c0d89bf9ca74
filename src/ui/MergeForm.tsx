import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ClaimRecord } from '../core/model.ts'
import type { Merging } from '../core/writing.ts'
import { say } from '../wording/say.ts'

interface MergeFormProps {
  readonly claims: readonly [ClaimRecord, ClaimRecord]
  readonly onMerge: (merging: Merging) => void
  readonly onCancel: () => void
}

/** Asks which of two claims stays. */
export function MergeForm({ claims, onMerge, onCancel }: MergeFormProps) {
  const [first, second] = claims
  const [keptId, setKept] = useState(first.id)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <form
      class="entry-form fields"
      aria-label={say('mergeTwo')}
      onSubmit={event => {
        event.preventDefault()
        onMerge({ keptId, mergedId: keptId === first.id ? second.id : first.id })
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {say('mergeTwo')}
      </h2>
      <p>{say('mergeExplained')}</p>
      <fieldset class="movables">
        <legend>{say('whichStays')}</legend>
        {claims.map(({ id, text, claimant }) => (
          <label key={id}>
            <input type="radio" name="kept" checked={id === keptId} onChange={() => setKept(id)} />{' '}
            <span>
              <bdi>{text}</bdi>
              {claimant !== null && (
                <span class="quiet">
                  {' '}
                  · <bdi>{claimant}</bdi>
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="form-deeds">
        <button type="submit" class="main">
          {say('merge')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
