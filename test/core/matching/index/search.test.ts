import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSegment, type IndexDocument } from '../../../../src/core/matching/index/build.ts'
import { memoryIndex, openSegment } from '../../../../src/core/matching/index/memory.ts'
import { searcher } from '../../../../src/core/matching/index/search.ts'
import type { Hit } from '../../../../src/core/matching/index/top.ts'
import { documents, terms } from './arbitrary.ts'
import { bruteForce } from './brute-force.ts'

/** The same scores in the same order, and every hit with the score it should have: equal scores may change places. */
function expectSame(found: readonly Hit[], all: readonly Hit[], most: number): void {
  const right = new Map(all.map(({ doc, score }) => [doc, score]))
  expect(found).toHaveLength(Math.min(most, all.length))
  expect(new Set(found.map(({ doc }) => doc)).size).toBe(found.length)
  found.forEach(({ doc, score }, at) => {
    expect(score).toBeCloseTo(right.get(doc) ?? Number.NaN, 4)
    expect(score).toBeCloseTo(all[at]?.score ?? Number.NaN, 4)
  })
}

/** Cuts documents into segments after these places. */
function cut(all: readonly IndexDocument[], places: readonly number[]): IndexDocument[][] {
  const ends = [...new Set(places.map(place => Math.min(place, all.length)))].sort((a, b) => a - b)
  return [...ends, all.length].map((end, at) => all.slice(at === 0 ? 0 : ends[at - 1], end))
}

describe('an index', () => {
  it('answers as going through all documents does, in one segment or several, without the deleted', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.nat(60), { maxLength: 3 }),
        fc.array(fc.nat(120), { maxLength: 20 }),
        terms,
        fc.integer({ min: 1, max: 20 }),
        (all, places, gone, query, most) => {
          const segments = cut(all, places).map(part => openSegment(buildSegment(part)))
          const deleted = new Set(gone)
          const { hits } = searcher({ segments, deleted }).search(query, most)
          expectSame(hits, bruteForce(all, deleted, query), most)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('answers so too where common terms are only added to what rare ones found', () => {
    const skewed = fc.array(
      fc.array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom('the', 'say', 'year') },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map(at => `rare${at}`) },
        ),
        { minLength: 1, maxLength: 6 },
      ),
      { minLength: 100, maxLength: 300 },
    )
    fc.assert(
      fc.property(skewed, fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }), (texts, rare) => {
        const all = texts.map((ofText, doc) => ({ doc, terms: ofText }))
        const query = [...rare.map(at => `rare${at}`), 'the', 'say', 'year']
        expectSame(memoryIndex(all).search(query, 3).hits, bruteForce(all, new Set(), query), 3)
      }),
      { numRuns: 60 },
    )
  })

  it('gives with a least score the same documents but for those that score less', () => {
    fc.assert(
      fc.property(
        documents,
        terms,
        fc.double({ min: 0, max: 1.2, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        (all, query, part, most) => {
          const index = memoryIndex(all)
          const whole = index.search(query, most)
          const least = part * whole.selfScore
          const { hits, selfScore } = index.search(query, most, { leastScore: own => part * own })
          expect(selfScore).toBe(whole.selfScore)
          expect(hits).toEqual(whole.hits.filter(({ score }) => score >= least))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('answers the same search the same way again', () => {
    fc.assert(
      fc.property(documents, terms, terms, (all, first, second) => {
        const index = memoryIndex(all)
        const before = index.search(first, 5)
        index.search(second, 5)
        expect(index.search(first, 5)).toEqual(before)
      }),
    )
  })

  it('gives a text that it holds its own score', () => {
    const index = memoryIndex([
      { doc: 3, terms: ['tap', 'water', 'ill'] },
      { doc: 9, terms: ['bridg', 'close'] },
    ])
    const { hits, selfScore } = index.search(['tap', 'water', 'ill'], 5)
    expect(hits.map(hit => hit.doc)).toEqual([3])
    expect(hits[0]?.score).toBeCloseTo(selfScore, 5)
    expect(index.frequency('water')).toBe(1)
    expect(index.documents).toBe(2)
  })

  it('takes the weights it is given', () => {
    const index = memoryIndex([
      { doc: 1, terms: ['a', 'b'] },
      { doc: 2, terms: ['a', 'c'] },
    ])
    const best = (heavy: string) =>
      index.search(['b', 'c'], 1, { weigh: term => (term === heavy ? 2 : 1) }).hits[0]?.doc
    expect([best('b'), best('c')]).toEqual([1, 2])
  })

  it('spreads many terms over many shards and finds each', () => {
    const all = Array.from({ length: 3_000 }, (_, doc) => ({ doc, terms: [`rare${doc}`, `some${doc % 50}`, 'all'] }))
    const packed = buildSegment(all)
    expect(packed.shards.length).toBeGreaterThan(4)
    const index = searcher({ segments: [openSegment(packed)], deleted: new Set() })
    for (let doc = 0; doc < all.length; doc += 37) expect(index.search([`rare${doc}`], 3).hits[0]?.doc).toBe(doc)
    expect(index.frequency('all')).toBe(3_000)
    expect(index.frequency('some7')).toBe(60)
    expect(index.frequency('none')).toBe(0)
  })
})
