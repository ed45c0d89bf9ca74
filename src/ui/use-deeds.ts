import { useCallback, useState } from 'preact/hooks'
import type { ClaimRecord } from '../core/model.ts'
import type { Desk } from './desk.ts'
import type { StoredRecord } from './hands.ts'
import type { Undoable } from './UndoBar.tsx'

/** Deeds on the library that can be undone, and what was done last. `onChange` runs after each. */
export interface Deeds {
  readonly done: Undoable | null
  readonly say: (words: string) => void
  readonly clear: () => void
  /** Does something, says so in these words, and offers the way back where there is one. */
  readonly act: (work: () => Promise<void>, words: string, back: (() => Promise<void>) | null) => void
  readonly remove: (stored: StoredRecord) => void
  readonly removeClaim: (claim: ClaimRecord) => void
  readonly notThisClaim: (claimId: string, text: string, lang: string) => void
  readonly alsoThisClaim: (claimId: string, text: string, lang: string) => void
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The undoable deeds of one page of Gainsay. */
export function useDeeds(desk: Desk, onChange: () => void): Deeds {
  const [done, setDone] = useState<Undoable | null>(null)
  const act = useCallback(
    (work: () => Promise<void>, words: string, back: (() => Promise<void>) | null) => {
      work().then(
        () => {
          setDone({ words, undo: back && (() => act(back, 'Undone', null)) })
          onChange()
        },
        (error: unknown) => setDone({ words: wordsOf(error), undo: null }),
      )
    },
    [onChange],
  )
  return {
    done,
    say: words => setDone({ words, undo: null }),
    clear: () => setDone(null),
    act,
    remove: stored =>
      act(
        () => desk.trash(stored),
        stored.form === 'note' ? 'Note deleted' : 'Counter-statement deleted',
        () => desk.restore(stored),
      ),
    removeClaim: claim =>
      act(
        () => desk.trashClaim(claim),
        'Claim deleted',
        () => desk.restoreClaim(claim),
      ),
    notThisClaim: (claimId, text, lang) =>
      act(
        () => desk.notThisClaim(claimId, text, lang),
        'Kept: these words are not that claim',
        () => desk.forgetDecision(claimId, text, lang),
      ),
    alsoThisClaim: (claimId, text, lang) =>
      act(
        () => desk.alsoThisClaim(claimId, text, lang),
        'Kept: these words are that claim',
        () => desk.forgetDecision(claimId, text, lang),
      ),
  }
}
