/** The reader's word on whether some words are a claim: kept, and stronger than any score. */
import { normalForm } from '../core/text/normal-form.ts'
import type { Edit } from './steps.ts'

/** The reader's word: these words are ("also this claim"), or are not ("not this claim"), that claim. */
export interface Decision {
  readonly claimId: string
  readonly text: string
  readonly lang: string
  readonly same: boolean
  /** How likely it had seemed, 0 to 1. */
  readonly score: number
}

/** Keeps the reader's word, and the score it answers. The latest on a claim and these words counts. */
export async function decideMatch(edit: Edit, { claimId, text, lang, same, score }: Decision): Promise<void> {
  await edit.put('decisions', { claimId, form: normalForm(text, lang), same, decided: edit.now, score })
}
