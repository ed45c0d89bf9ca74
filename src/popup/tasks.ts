/** Which form opens for which wish: beside a claim of the page, of the library, or for words selected on a page. */
import type { PageDescription } from '../core/model.ts'
import type { Finding, PageReading } from '../core/reading.ts'
import type { PopupRequest, SelectedWords } from '../messaging/contract.ts'
import { type ClaimChoice, type FormTarget, type FormTask, newTask, type StatementTask } from '../ui/form-task.ts'
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

/** The form for words that become a claim of their own. */
function taskForWords(form: FormKind, { text, page }: SelectedWords): StatementTask {
  const sourcing = { class: 'unattributed', chain: [], directness: 'paraphrase' } as const
  const claim = { text, claimant: null, sourcing }
  return { ...newTask(form, text, { claimId: null, claim, page }, { page, words: '' }), selected: text }
}

/** What a form from selected words may be about: the words themselves, or a claim of the page. */
export function claimChoices(task: FormTask, reading: PageReading | null): readonly ClaimChoice[] {
  if (task.form === 'claim' || task.form === 'split') return []
  const { selected } = task
  if (selected === undefined || reading === null) return []
  const words = taskForWords(task.form, { text: selected, page: reading.page })
  const ofPage = reading.findings.map(finding => ({
    about: finding.claim.text,
    target: targetOf(finding, reading.page),
  }))
  return [{ about: selected, target: words.target }, ...ofPage.filter(({ about }) => about !== selected)]
}

/** The form a request asks for; null while the page it speaks of is not read yet, or has lost that claim. */
export function taskForRequest(
  request: Extract<PopupRequest, { kind: 'add' }>,
  reading: PageReading | null,
): FormTask | null {
  const { claimId, form, selected } = request
  if (claimId === null) return selected === null ? null : taskForWords(form, selected)
  if (reading === null) return null
  const finding = reading.findings.find(({ claim }) => claim.id === claimId)
  if (finding !== undefined) return taskForFinding(form, finding, reading.page, selected)
  // The page changed meanwhile and the claim is gone from it.
  return selected === null ? null : taskForWords(form, selected)
}
