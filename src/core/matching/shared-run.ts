/** The longest run of terms that two texts share: a name with its titles is one run, what is said of it stands beyond. */
import type { ClaimProfile } from './profile.ts'

/** Terms that stand in both texts in the same order without others between. */
export interface SharedRun {
  readonly terms: ReadonlySet<string>
  readonly length: number
}

/** The longest shared run; of equally long ones the first in `a`. */
export function longestSharedRun(a: ClaimProfile, b: ClaimProfile): SharedRun {
  let before = new Uint16Array(b.sequence.length + 1)
  let longest = 0
  let end = 0
  a.sequence.forEach((term, i) => {
    const now = new Uint16Array(b.sequence.length + 1)
    b.sequence.forEach((other, at) => {
      if (term !== other) return
      const run = (before[at] ?? 0) + 1
      now[at + 1] = run
      if (run <= longest) return
      longest = run
      end = i + 1
    })
    before = now
  })
  return { terms: new Set(a.sequence.slice(end - longest, end)), length: longest }
}

/** The weight a shared run has in a text that holds it. */
export function runWeight({ terms }: SharedRun, text: ClaimProfile): number {
  let sum = 0
  for (const term of terms) sum += text.byTerm.get(term)?.weight ?? 0
  return sum
}
