/** The reader's word on whether some words are a claim: kept, and stronger than any score. */
import { normalForm } from '../core/text/normal-form.ts'
import { announceChange } from './change-feed.ts'
import type { Library } from './schema.ts'

/** Keeps that a text is ("also this claim") or is not ("not this claim") a claim of the library. */
export async function decideMatch(
  library: Library,
  claimId: string,
  text: string,
  lang: string,
  same: boolean,
  now: number = Date.now(),
): Promise<void> {
  await library.put('decisions', { claimId, form: normalForm(text, lang), same, decided: now })
  announceChange([claimId])
}

/** Takes the reader's word on a text and a claim back. */
export async function forgetDecision(library: Library, claimId: string, text: string, lang: string): Promise<void> {
  await library.delete('decisions', [claimId, normalForm(text, lang)])
  announceChange([claimId])
}
