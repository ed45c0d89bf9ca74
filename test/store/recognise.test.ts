import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryIndex } from '../../src/core/matching/index/memory.ts'
import type { Searcher } from '../../src/core/matching/index/search.ts'
import { chanceScore, isWorthReading, standingsOf } from '../../src/core/matching/standing.ts'
import { termWeight } from '../../src/core/matching/terms.ts'
import { type FoundDocument, findClaims } from '../../src/store/recognise.ts'

/** What is worth reading of the first three of all that are found, with the runner-up's score as far as it counts. */
function amongAll(index: Searcher, terms: readonly string[]): readonly FoundDocument[] {
  const weigh = (term: string, held: number): number =>
    termWeight(term, { claims: index.documents, frequency: () => held })
  const { hits, selfScore } = index.search(terms, 3, { weigh })
  const standings = standingsOf(
    hits.map(({ score }) => score),
    selfScore,
    index.documents,
  )
  return standings
    .map((standing, at) => ({ doc: hits[at]?.doc ?? -1, standing }))
    .filter(({ standing }) => standing.score >= 0.85 * standing.best && isWorthReading(standing))
    .map(({ doc, standing }) => ({ doc, standing: { ...standing, next: asItCounts(standing.next, selfScore) } }))
}

const asItCounts = (next: number, selfScore: number): number => Math.max(next, chanceScore * selfScore)

describe('findClaims', () => {
  const word = fc.integer({ min: 0, max: 30 }).map(at => `word${at}`)
  const text = fc.array(word, { minLength: 1, maxLength: 12 })

  it('finds in two steps what is worth reading of all, in small libraries and in large ones', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 40 }),
        text,
        fc.constantFrom(0, 1_200),
        (texts, terms, others) => {
          const filling = Array.from({ length: others }, (_, at) => [
            `word${at % 31}`,
            `other${at % 7}`,
            `more${at % 90}`,
          ])
          const index = memoryIndex([...texts, ...filling].map((ofText, doc) => ({ doc, terms: ofText })))
          const found = findClaims(index, terms).map(({ doc, standing }) => ({
            doc,
            standing: { ...standing, next: asItCounts(standing.next, standing.selfScore) },
          }))
          expect(found).toEqual(amongAll(index, terms))
        },
      ),
      { numRuns: 150 },
    )
  })
})
