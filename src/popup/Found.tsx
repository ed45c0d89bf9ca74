import type { ClaimEntry } from '../core/model.ts'
import type { Finding } from '../core/reading.ts'
import { Choose, Choosing, withoutRecord } from '../ui/Choosing.tsx'
import { EntryList } from '../ui/EntryList.tsx'
import type { ClaimHands } from '../ui/hands.ts'
import type { EntryWork } from '../ui/use-entry-work.ts'
import type { SearchState } from '../ui/use-search.ts'
import { say } from '../wording/say.ts'

interface FoundProps {
  readonly search: SearchState
  readonly work: EntryWork
  /** The claim of the page that another one of the library is looked for. */
  readonly compared: Finding | null
  readonly onSame: (entry: ClaimEntry, compared: Finding) => void
  readonly onCancel: () => void
  /** Opens the form for what was searched as a claim; null where nothing can be kept. */
  readonly onAdd: (() => void) | null
}

/** In private windows forms can be looked at and things copied, and nothing is changed. */
function readingHands({ add, copy }: ClaimHands): ClaimHands {
  return { ...(add && { add }), ...(copy && { copy }) }
}

/** What was found in the library, and what is looked for in it. */
export function Found({ search, work, compared, onSame, onCancel, onAdd }: FoundProps) {
  return (
    <>
      {compared !== null && (
        <Choosing question={say('whichClaimIsThis')} words={compared.claim.text} onCancel={onCancel} />
      )}
      <EntryList
        state={withoutRecord(search, compared?.recordId ?? null)}
        work={work}
        handsFor={entry => (onAdd === null ? readingHands(work.handsFor(entry)) : work.handsFor(entry))}
        deedsFor={entry =>
          compared !== null && <Choose words={say('alsoThisClaim')} onClick={() => onSame(entry, compared)} />
        }
      />
      {onAdd !== null && compared === null && work.mergingWith === null && (
        <button type="button" class="more" onClick={onAdd}>
          {say('addThisAsClaim')}
        </button>
      )}
    </>
  )
}
