/** What one text denies and the other affirms: "did not drink" and "drank". */
import { isNegator } from '../../text/negation.ts'
import type { ClaimProfile } from '../profile.ts'
import type { Found } from './in-gaps.ts'

/** Least part of the shared words that must be denied by one text alone. */
const leastPart = 0.34

/** A shared word that is denied in one text only, where that holds for enough of them; else null. */
export function deniedOtherwise(a: ClaimProfile, b: ClaimProfile): Found | null {
  let agree = 0
  let differ = 0
  let found: { readonly words: Found; readonly clauses: { readonly a: number; readonly b: number } } | null = null
  for (const term of a.terms) {
    const other = b.byTerm.get(term.term)
    if (!other || term.term.startsWith('#')) continue
    if (term.negated === other.negated) agree++
    else {
      differ++
      found ??= {
        words: {
          a: term.negated ? `not ${term.surface}` : term.surface,
          b: other.negated ? `not ${other.surface}` : other.surface,
        },
        clauses: { a: a.words[term.at]?.clause ?? 0, b: b.words[other.at]?.clause ?? 0 },
      }
    }
  }
  if (!found || differ < Math.max(1, leastPart * agree)) return null
  // "paid no taxes" and "did not pay any taxes": denied in both, though not before the same words.
  return isDenied(a, found.clauses.a) === isDenied(b, found.clauses.b) ? null : found.words
}

/** Whether an odd number of negators stands in a clause of the assertion. */
function isDenied(text: ClaimProfile, clause: number): boolean {
  const { start, end } = text.assertion
  let negators = 0
  for (let at = start; at < end; at++) if (text.words[at]?.clause === clause && isNegator(text.words, at)) negators++
  return negators % 2 === 1
}
