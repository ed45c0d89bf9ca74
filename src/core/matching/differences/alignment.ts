/** What stands between the words that two texts share in the same order: where one claim differs from the other. */
import type { ClaimProfile } from '../profile.ts'
import { synonymsOf } from '../relations.ts'
import { noStatistics, termWeight } from '../terms.ts'

/** Words [start, end) of a text. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/** Words of each text between two shared ones, or before the first or after the last; one side may be empty. */
export interface Gap {
  readonly a: WordRange
  readonly b: WordRange
}

/** Words beyond the first and last shared one that still belong to what both tell. */
const reach = 4
/** What a shared function word counts: little, so that no "the" leads the alignment astray. */
const functionWeight = 0.5

/** The gaps between the words that two texts share, aligned so that what is shared tells most. */
export function gapsBetween(a: ClaimProfile, b: ClaimProfile): readonly Gap[] {
  const pairs = alignedWords(a, b)
  const [first] = pairs
  const last = pairs.at(-1)
  if (!first || !last) return []
  const gaps: Gap[] = [
    {
      a: { start: Math.max(0, first[0] - reach), end: first[0] },
      b: { start: Math.max(0, first[1] - reach), end: first[1] },
    },
  ]
  pairs.forEach(([i, j], at) => {
    const next = pairs[at + 1] ?? [Math.min(a.words.length, i + 1 + reach), Math.min(b.words.length, j + 1 + reach)]
    gaps.push({ a: { start: i + 1, end: next[0] }, b: { start: j + 1, end: next[1] } })
  })
  return gaps.filter(gap => gap.a.start < gap.a.end || gap.b.start < gap.b.end)
}

/** Index pairs of the heaviest common subsequence of words; synonyms are common. */
function alignedWords(a: ClaimProfile, b: ClaimProfile): readonly (readonly [number, number])[] {
  const width = b.stems.length + 1
  const weights = Float64Array.from(a.stems, (_, i) => shared(a, i))
  const best = heaviest(a, b, weights)
  const bestAt = (i: number, j: number): number => best[i * width + j] ?? 0
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.stems.length && j < b.stems.length) {
    const isTaken = isShared(a, b, i, j) && bestAt(i, j) === (weights[i] ?? 0) + bestAt(i + 1, j + 1)
    if (isTaken) pairs.push([i++, j++])
    else if (bestAt(i, j) === bestAt(i + 1, j)) i++
    else j++
  }
  return pairs
}

/** Weight of the heaviest common subsequence from each pair of words on, by rows of `a`. */
function heaviest(a: ClaimProfile, b: ClaimProfile, weights: Float64Array): Float64Array {
  const width = b.stems.length + 1
  const best = new Float64Array((a.stems.length + 1) * width)
  for (let i = a.stems.length - 1; i >= 0; i--) {
    for (let j = b.stems.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
      const take = isShared(a, b, i, j) ? (weights[i] ?? 0) + (best[(i + 1) * width + j + 1] ?? 0) : 0
      best[i * width + j] = Math.max(skip, take)
    }
  }
  return best
}

const shared = (text: ClaimProfile, at: number): number => {
  const stem = text.stems[at] ?? ''
  return text.byTerm.has(stem) ? termWeight(stem, noStatistics) : functionWeight
}

function isShared(a: ClaimProfile, b: ClaimProfile, i: number, j: number): boolean {
  const one = a.stems[i] ?? ''
  const other = b.stems[j] ?? ''
  return one === other || (a.byTerm.has(one) && b.byTerm.has(other) && synonymsOf(one).includes(other))
}
