/** Which claims are worth comparing with a text: those that share most of what its terms tell. */
import { type TermStatistics, termWeight } from './terms.ts'

/** For each term the ids of the claims that have it; at most one more than {@link mostPostings} need be listed. */
export type Postings = ReadonlyMap<string, readonly string[]>

/** A term of more claims than this is too common to look candidates up by. */
export const mostPostings = 1_000

/** Claims compared per text: the right one is nearly always among the first few by shared terms. */
const mostCandidates = 20

/** The claims that share most weight with the terms. Terms too common to list add nothing, unless there are no others. */
export function candidateIds(terms: readonly string[], postings: Postings, stats: TermStatistics): readonly string[] {
  const lists = terms.map(term => ({ ids: postings.get(term) ?? [], weight: termWeight(term, stats) }))
  const listed = lists.filter(list => list.ids.length <= mostPostings)
  const weights = new Map<string, number>()
  for (const { ids, weight } of listed.some(list => list.ids.length > 0) ? listed : lists) {
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([id]) => id)
}
