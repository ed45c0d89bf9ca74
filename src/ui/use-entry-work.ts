import { useState } from 'preact/hooks'
import type { ClaimEntry, ClaimRecord } from '../core/model.ts'
import { copying, copyText } from './copy-text.ts'
import { editClaimTask, editTask, newTask, onRecord, splitTask } from './form-task.ts'
import type { ClaimHands, CopyHands } from './hands.ts'
import { type SourcedWords, sourcedEntry } from './source-words.ts'
import type { Deeds } from './use-deeds.ts'
import type { OpenForms } from './use-forms.ts'

/** What is done with the claims of the library in a list of them. */
export interface EntryWork {
  readonly handsFor: (entry: ClaimEntry) => ClaimHands
  /** The claim that is to be merged, as long as the other one is looked for. */
  readonly mergingWith: ClaimRecord | null
  /** Both claims, while it is asked which one stays. */
  readonly merging: readonly [ClaimRecord, ClaimRecord] | null
  readonly choose: (other: ClaimRecord) => void
  readonly stopMerging: () => void
}

/** The hands that copy a claim and say so. */
export const copyHands = (sourced: SourcedWords, say: Deeds['say']): CopyHands =>
  copying(sourced, (text, done) =>
    copyText(text, document.body).then(
      () => say(done),
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    ),
  )

/** The hands on the claims of a list. */
export function useEntryWork(forms: OpenForms, deeds: Deeds): EntryWork {
  const [pair, setPair] = useState<{ readonly first: ClaimRecord; readonly second: ClaimRecord | null } | null>(null)
  return {
    handsFor(entry) {
      const { claim } = entry
      return {
        add: form => forms.open(newTask(form, claim.text, onRecord(claim), null)),
        edit: stored => forms.open(editTask(stored, claim)),
        remove: deeds.remove,
        copy: copyHands(sourcedEntry(entry), deeds.say),
        editClaim: () => forms.open(editClaimTask(entry)),
        mergeClaim: () => setPair({ first: claim, second: null }),
        splitClaim: () => forms.open(splitTask(entry)),
        removeClaim: () => deeds.removeClaim(claim),
      }
    },
    mergingWith: pair !== null && pair.second === null ? pair.first : null,
    merging: pair?.second ? [pair.first, pair.second] : null,
    choose: other => setPair(last => last && { ...last, second: other }),
    stopMerging: () => setPair(null),
  }
}
