/** The reader's word on whether some words are a claim: kept, and stronger than any score. */
import { normalForm } from '../core/text/normal-form.ts'
import { announceChange } from './change-feed.ts'
import type { Library } from './schema.ts'

/** The reader's word: these words are ("also this claim"), or are not ("not this claim"), that claim. */
export interface Decision {
  readonly claimId: string
  readonly text: string
  readonly lang: string
  readonly same: boolean
  /** How likely it had seemed, 0 to 1. */
  readonly score: number
  readonly now: number
}

/** Keeps the reader's word, and the score it answers. The latest on a claim and these words counts. */
export async function decideMatch(library: Library, decision: Decision): Promise<void> {
  const { claimId, text, lang, same, score, now } = decision
  await library.put('decisions', { claimId, form: normalForm(text, lang), same, decided: now, score })
  announceChange([claimId])
}

/** Takes the reader's word on a text and a claim back. */
export async function forgetDecision(library: Library, claimId: string, text: string, lang: string): Promise<void> {
  await library.delete('decisions', [claimId, normalForm(text, lang)])
  announceChange([claimId])
}
