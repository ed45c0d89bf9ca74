/** BM25 by going through all documents, as the formula is written: what the index is compared with. */
import { claimBm25 } from '../../../../src/core/matching/index/bm25.ts'
import type { IndexDocument } from '../../../../src/core/matching/index/build.ts'
import type { Hit } from '../../../../src/core/matching/index/top.ts'

/** All documents but the deleted that share a term with the query, best first. `counted` are those the statistics count. */
export function bruteForce(
  counted: readonly IndexDocument[],
  deleted: ReadonlySet<number>,
  query: readonly string[],
): Hit[] {
  const { k1, b } = claimBm25
  const average = counted.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, counted.length)
  const scored = counted.map(({ doc, terms }) => {
    let score = 0
    for (const term of new Set(query)) {
      const count = terms.filter(each => each === term).length
      const held = counted.filter(each => each.terms.includes(term)).length
      const weight = Math.log(1 + (counted.length - held + 0.5) / (held + 0.5))
      const norm = k1 * (1 - b + (b * terms.length) / Math.max(1, average))
      score += (weight * count * (k1 + 1)) / (count + norm)
    }
    return { doc, score }
  })
  return scored
    .filter(({ doc, score }) => score > 0 && !deleted.has(doc))
    .sort((x, y) => y.score - x.score || x.doc - y.doc)
}
