/** What the reader may do beside a claim of the page. */
import type { PageDescription } from '../core/model.ts'
import type { Finding } from '../core/reading.ts'
import { editTask, type FormTask } from '../ui/form-task.ts'
import type { ClaimHands, CopyHands, FormKind, StoredRecord } from '../ui/hands.ts'
import { type SourcedWords, sourcedWords } from '../ui/source-words.ts'

/** What the popup does for its claims. */
export interface FindingDeeds {
  readonly page: PageDescription
  /** Private windows keep nothing: what would change the library has no button there. */
  readonly isPrivate: boolean
  readonly reveal: (id: string) => void
  readonly add: (form: FormKind, finding: Finding) => void
  readonly copy: (sourced: SourcedWords) => CopyHands
  readonly open: (task: FormTask) => void
  readonly remove: (stored: StoredRecord) => void
  /** Looks for the claim of the library that this one is too. */
  readonly compare: (finding: Finding) => void
  readonly notThisClaim: (claimId: string, finding: Finding) => void
}

/** The hands on one claim of the page. */
export function findingHands(finding: Finding, deeds: FindingDeeds): ClaimHands {
  const { known, claim } = finding
  const always: ClaimHands = {
    reveal: deeds.reveal,
    add: form => deeds.add(form, finding),
    copy: deeds.copy(sourcedWords(claim, deeds.page, claim.text)),
  }
  if (deeds.isPrivate) return always
  if (known === null) return { ...always, findClaim: () => deeds.compare(finding) }
  return {
    ...always,
    edit: stored => deeds.open(editTask(stored, known.entry.claim)),
    remove: deeds.remove,
    notThisClaim: () => deeds.notThisClaim(known.match.claimId, finding),
  }
}
