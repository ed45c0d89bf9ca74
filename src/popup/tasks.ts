/** Which form opens for which wish: beside a claim of the page, of the library, or for words selected on a page. */
import type { ClaimEntry, Finding, PageDescription, PageReading } from '../core/model.ts'
import type { PopupRequest, SelectedWords } from '../messaging/contract.ts'
import { type FormTarget, type FormTask, newTask, onRecord } from '../ui/form-task.ts'
import type { FormKind } from '../ui/hands.ts'

const foundIn = (selected: SelectedWords | null) =>
  selected === null ? null : { page: selected.page, words: selected.text }

function targetOf(finding: Finding, page: PageDescription): FormTarget {
  const claimId = finding.recordId ?? finding.known?.entry.claim.id ?? null
  return claimId === null ? { claimId, claim: finding.claim, page } : { claimId }
}

/** The form for a claim of the page. */
export const taskForFinding = (
  form: FormKind,
  finding: Finding,
  page: PageDescription,
  selected: SelectedWords | null,
): FormTask => newTask(form, finding.claim.text, targetOf(finding, page), foundIn(selected))

/** The form for a claim of the library. */
export const taskForEntry = (form: FormKind, { claim }: ClaimEntry): FormTask =>
  newTask(form, claim.text, onRecord(claim), null)

/** The form for words that become a claim of their own. */
function taskForWords(form: FormKind, { text, page }: SelectedWords): FormTask {
  const sourcing = { class: 'unattributed', chain: [], directness: 'paraphrase' } as const
  const claim = { text, claimant: null, sourcing }
  return newTask(form, text, { claimId: null, claim, page }, { page, words: '' })
}

/** The form a request asks for; null while the page it speaks of is not read yet, or has lost that claim. */
export function taskForRequest(
  request: Extract<PopupRequest, { kind: 'add' }>,
  reading: PageReading | null,
): FormTask | null {
  const { claimId, form, selected } = request
  if (claimId === null) return selected === null ? null : taskForWords(form, selected)
  const finding = reading?.findings.find(({ claim }) => claim.id === claimId)
  return finding === undefined || reading === null ? null : taskForFinding(form, finding, reading.page, selected)
}
