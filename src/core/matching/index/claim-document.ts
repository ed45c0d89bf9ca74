/** A claim as the index holds it. */
import type { ClaimRecord } from '../../model.ts'
import { claimTerms } from '../terms.ts'
import type { IndexDocument } from './build.ts'

/** The term that finds claims by who makes them: apart from the same word in a claim. */
export const claimantTerm = (term: string): string => `by:${term}`

/** The document of a claim: the terms of its text, and aside those of its claimant. */
export function claimDocument(doc: number, { text, lang, claimant }: ClaimRecord): IndexDocument {
  const terms = claimTerms(text, lang)
  if (claimant === null) return { doc, terms }
  return { doc, terms, aside: [...new Set(claimTerms(claimant, lang))].map(claimantTerm) }
}
